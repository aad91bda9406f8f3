package org.rapporteur.reading;

import org.rapporteur.text.WordSets;

/** Who is to do what must be done: "Dravenia has to open the gates". */
final class Obliged {
    private static final WordSets WORDS = WordSets.of(Obliged.class, "tonewords.tsv");

    private Obliged() {}

    static boolean hasTo(Tree tree, int at) {
        int above = tree.is(at, "xcomp") ? tree.head(at) : -1;
        return above >= 0
                && WORDS.has("obliged", tree.lemma(above))
                && tree.token(above).isXpos("VBZ", "VBP", "VB", "MD")
                && tree.word(at - 1).equals("to")
                && above == at - 2
                && !isAside(tree, above);
    }

    /** "A reply, which Marek would have to approve": told of the reply, and nobody is asked for it. */
    private static boolean isAside(Tree tree, int above) {
        int object = tree.child(above, "obj");
        return object >= 0
                && tree.token(object).xpos().equals("WDT")
                && tree.word(tree.child(above, "aux")).equals("would");
    }

    /** Whether somebody is to do it who is not of the speaker's side, or is told apart from others: "Dravenia, not we". */
    static boolean isAsked(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int own = tree.child(Joint.led(tree, at), "nsubj");
        int subject = own < 0 ? spoken.doer(at) : own;
        int doer = subject < 0 && tree.is(at, "xcomp") ? tree.child(Math.max(0, tree.head(at)), "nsubj") : subject;
        boolean contrast =
                tree.word(doer + 1).equals(",") && tree.word(doer + 2).equals("not");
        return doer >= 0 && (contrast || !spoken.own(doer));
    }
}
