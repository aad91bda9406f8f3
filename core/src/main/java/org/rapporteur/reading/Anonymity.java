package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** How somebody spoke, and nothing of what he said or did: "asked not to be named", "speaking on condition of anonymity". */
final class Anonymity {
    private static final WordSets WORDS = WordSets.of(Anonymity.class, "saying.tsv");
    /** Words within which it is said that no name may be printed. */
    private static final int REACH = 6;

    private Anonymity() {}

    /** Whether the verb only tells that its speaker wants no name, or "was not authorized to speak". */
    static boolean is(Tree tree, int verb) {
        boolean spoken =
                tree.token(verb).upos().equals("VERB") && !tree.lemma(verb).equals("say");
        if (WORDS.has("permitting", tree.lemma(verb))
                && tree.word(verb + 1).equals("to")
                && WORDS.has("speaking", tree.word(verb + 2))) {
            return true;
        }
        for (int i = verb + 1; spoken && i < Math.min(tree.size(), verb + REACH); i++) {
            boolean named = WORDS.has("named", tree.word(i)) && tree.word(i - 1).equals("be");
            if (named || WORDS.has("anonymous", tree.word(i))) {
                return true;
            }
        }
        return false;
    }
}
