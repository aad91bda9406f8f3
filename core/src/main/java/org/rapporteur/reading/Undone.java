package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/**
 * What was not done although no "not" says so: "has yet to answer", "received no reply", "stopped short of promising", "almost fired
 * on the ship"; and what two do no more, "have stopped talking".
 */
final class Undone {
    private static final WordSets WORDS = WordSets.of(Undone.class, "undone.tsv");

    private Undone() {}

    static boolean is(Tree tree, int at) {
        return isYetTo(tree, at)
                || isShortOf(tree, at)
                || isOfNothing(tree, at)
                || isNearly(tree, at)
                || isForgone(tree, at)
                || isGivenUp(tree, at);
    }

    /** "has yet to answer", "is yet to come": not so far. */
    private static boolean isYetTo(Tree tree, int at) {
        int mark = Mood.infinitive(tree, at) ? tree.child(at, "mark") : -1;
        return mark > 0 && tree.word(mark - 1).equals("yet");
    }

    /** "Was to have met", "had been due to have flown": that came to nothing. */
    static boolean isForgone(Tree tree, int at) {
        int to = at - 2;
        int before = WORDS.has("arranged", tree.word(to - 1)) ? to - 2 : to - 1;
        return tree.word(to).equals("to")
                && tree.word(at - 1).equals("have")
                && tree.token(at).isXpos("VBN", "VBD")
                && WORDS.has("was", tree.word(before));
    }

    /** "Stopped short of promising it", "fell short of a deal". */
    static boolean isShortOf(Tree tree, int at) {
        int mark = tree.child(at, "case", "mark");
        return mark > 0 && tree.word(mark).equals("of") && tree.word(mark - 1).equals("short");
    }

    /** "received no reply", "signed no accord". */
    private static boolean isOfNothing(Tree tree, int at) {
        int object = tree.token(at).upos().equals("VERB") ? tree.child(at, "obj", "nsubj:pass") : -1;
        int no = tree.child(object, "det");
        return tree.word(no).equals("no") && !Mood.isOfBound(tree, no);
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
