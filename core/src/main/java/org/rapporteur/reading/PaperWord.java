package org.rapporteur.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.WordList;

/**
 * A word for a paper, from {@code papers.tsv}.
 *
 * @param type of paper, such as {@code written_response}
 * @param met own: a paper by itself; owned: only with whose it is; spoken: owned, and sent; again: takes up the last paper named
 */
record PaperWord(String type, String met) {
    private static final Map<String, PaperWord> WORDS = words();
    private static final Set<String> DRAFTS = Set.of("draft", "proposed");
    private static final Set<String> PACTS =
            Set.of("agreement", "treaty", "accord", "resolution", "deal", "declaration");
    private static final Set<String> FORMAL = Set.of("written", "formal", "official", "draft", "diplomatic", "protest");

    /** What is called an answer and may be one by force: "a crushing response". */
    private static final Set<String> ANSWERS = Set.of("answer", "response", "reply", "reaction");

    /** What paper the noun means, if it means one: "reply", or "draft agreement" by two words, but not "a crushing response". */
    static Optional<PaperWord> at(Tree tree, int noun) {
        if (isForce(tree, noun)) {
            return Optional.empty();
        }
        boolean draft = PACTS.contains(tree.lemma(noun)) && modified(tree, noun, DRAFTS);
        return draft ? Optional.of(new PaperWord("draft", "owned")) : Optional.ofNullable(WORDS.get(tree.lemma(noun)));
    }

    /** "A crushing response", which nobody writes. */
    static boolean isForce(Tree tree, int noun) {
        return noun >= 0
                && ANSWERS.contains(tree.lemma(noun))
                && Spoken.is("harsh", tree.word(tree.child(noun, "amod")));
    }

    /** Whether it is a paper here: by itself, by its hand, or because the text takes up one that it has told of. */
    boolean isMet(Tree tree, int noun, Handling handling, boolean handed) {
        boolean handled = Carriage.handles(tree, handling.verb());
        boolean taken =
                new Wording(tree, noun).definite() && !handling.status(tree).isEmpty();
        return switch (met) {
            case "own" -> true;
            case "spoken" -> handled && handed || isFormal(tree, noun);
            case "owned" -> handed || taken || isFormal(tree, noun);
            default -> handed && handled || taken || isFormal(tree, noun);
        };
    }

    boolean isAnswer() {
        return type.equals("written_response");
    }

    /** "written", "formal", "of protest": whatever it is called, it is on paper. */
    static boolean isFormal(Tree tree, int noun) {
        boolean protest =
                tree.word(noun + 1).equals("of") && tree.word(noun + 2).equals("protest");
        return protest || modified(tree, noun, FORMAL);
    }

    static boolean modified(Tree tree, int noun, Set<String> words) {
        for (int child : tree.children(noun)) {
            if (child < noun && words.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, PaperWord> words() {
        Map<String, PaperWord> out = new HashMap<>();
        WordList.rows(PaperWord.class, "papers.tsv")
                .forEach(row -> out.put(row.get(0), new PaperWord(row.get(1), row.get(2))));
        return Collections.unmodifiableMap(out);
    }
}
