package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** What was nearly done, "almost fired on the ship", and what is done no more, "have stopped talking". */
final class Undone {
    private static final WordSets WORDS = WordSets.of(Undone.class, "undone.tsv");

    private Undone() {}

    static boolean is(Tree tree, int at) {
        return isNearly(tree, at) || isGivenUp(tree, at);
    }

    /** "Nearly attacked": it did not; but what was nearly finished was begun. */
    static boolean isNearly(Tree tree, int at) {
        int near = tree.child(at, "advmod");
        return near >= 0
                && near == at - 1
                && WORDS.has("nearly", tree.word(near))
                && !WORDS.has("bringing", tree.lemma(at));
    }

    /** The talks that two have stopped are over; the shelling that one has stopped was. */
    private static boolean isGivenUp(Tree tree, int at) {
        return tree.is(at, "xcomp")
                && WORDS.has("stopping", tree.lemma(tree.head(at)))
                && WORDS.has("talking", tree.lemma(at));
    }
}
