package org.rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whose the drafts of a story are: "the draft demands" is Dravenia's demand where the story has "Dravenia's draft accord". */
final class Drafts {
    private final Set<List<String>> drafts = new LinkedHashSet<>();
    private final Set<List<String>> replies = new LinkedHashSet<>();

    Drafts(Story story, Players players) {
        for (Tree tree : story.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                int owner = isPaper(tree, i) ? tree.child(i, "nmod:poss") : -1;
                List<String> sides = owner < 0 ? List.of() : players.holders(players.of(tree, owner));
                if (!sides.isEmpty()) {
                    (isReply(tree, i) ? replies : drafts).add(sides);
                }
            }
        }
    }

    /** Whose paper a noun means; nobody where the story knows of several owners or of none. */
    List<String> owners(Tree tree, int noun) {
        Set<List<String>> known = isReply(tree, noun) ? replies : drafts;
        return known.size() == 1 ? known.iterator().next() : List.of();
    }

    /** Whose the paper is that a sentence is about; nobody's where its subject is none. */
    static List<String> subjects(Tree tree, Players players) {
        for (int i = 0; i < tree.size(); i++) {
            int owner = tree.is(i, "nsubj") && isPaper(tree, i) ? tree.child(i, "nmod:poss") : -1;
            if (owner >= 0) {
                return players.holders(players.of(tree, owner));
            }
        }
        return List.of();
    }

    static boolean isDraft(Tree tree, int i) {
        return tree.token(i).upos().equals("NOUN") && tree.lemma(i).equals("draft");
    }

    private static boolean isPaper(Tree tree, int i) {
        return isDraft(tree, i) || PaperWord.at(tree, i).isPresent();
    }

    private static boolean isReply(Tree tree, int i) {
        return PaperWord.at(tree, i).filter(PaperWord::isAnswer).isPresent();
    }
}
