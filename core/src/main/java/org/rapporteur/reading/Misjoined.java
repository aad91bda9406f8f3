package org.rapporteur.reading;

/** A past tense that the tree joins to an infinitive: in "urged both to wait and offered to help", who urged offered. */
final class Misjoined {
    private Misjoined() {}

    /** The finite verb that this one goes on from, or {@link Clause#NONE} where the tree has it right. */
    static int above(Tree tree, int verb) {
        int head = tree.is(verb, "conj") ? tree.head(verb) : Clause.NONE;
        boolean past = head >= 0 && tree.token(verb).isXpos("VBD", "VBN") && tree.child(verb, "nsubj", "aux") < 0;
        if (!past || !Mood.infinitive(tree, head) || tree.child(head, "nsubj") >= 0) {
            return Clause.NONE;
        }
        int up = tree.head(head);
        while (up >= 0 && !tree.token(up).xpos().equals("VBD")) {
            up = tree.head(up);
        }
        return up;
    }
}
