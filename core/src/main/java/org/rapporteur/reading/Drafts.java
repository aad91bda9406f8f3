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

    /** In "sent Halvoria a letter seeking an answer", the head of who sent it; -1 where a word describes no paper. */
    static int sender(Tree tree, int at) {
        int noun = tree.is(at, "acl") && tree.token(at).xpos().equals("VBG") ? tree.head(at) : -1;
        int above = noun >= 0 && isPaper(tree, noun) ? tree.head(noun) : -1;
        while (above >= 0 && !tree.token(above).upos().equals("VERB")) {
            above = tree.head(above);
        }
        return above < 0 ? -1 : new Clause(tree, above).subject();
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
