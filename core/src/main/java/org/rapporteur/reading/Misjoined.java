package org.rapporteur.reading;

/**
 * A past tense that the tree joins to a verb of another tense: in "urged both to wait and offered to help" who urged offered, in "said it
 * would wait and accused Dravenia" who said so accused.
 */
final class Misjoined {
    private Misjoined() {}

    /** The finite verb that this one goes on from, or {@link Clause#NONE} where the tree has it right. */
    static int above(Tree tree, int verb) {
        int head = tree.is(verb, "conj") ? tree.head(verb) : Clause.NONE;
        if (head >= 0 && isFinite(tree, verb) && isBare(tree, head)) {
            return finite(tree, head);
        }
        boolean past = head >= 0 && tree.token(verb).isXpos("VBD", "VBN") && tree.child(verb, "nsubj", "aux") < 0;
        if (!past || !isInfinitive(tree, head) && !isFuture(tree, head) && !isOfSaying(tree, verb, head)) {
            return Clause.NONE;
        }
        int up = tree.head(head);
        while (up >= 0 && !tree.token(up).xpos().equals("VBD")) {
            up = tree.head(up);
        }
        return up;
    }

    /** "Ruled out sending arms but is training recruits": what has its own "is" goes on from no gerund. */
    private static boolean isFinite(Tree tree, int verb) {
        int aux = tree.child(verb, "aux", "cop");
        return aux >= 0 && tree.token(aux).isXpos("VBZ", "VBP", "VBD", "MD") && tree.child(verb, "nsubj") < 0;
    }

    /** A gerund or infinitive that is an argument of the verb above. */
    private static boolean isBare(Tree tree, int head) {
        boolean bare = tree.token(head).xpos().equals("VBG") || Mood.infinitive(tree, head);
        return bare && tree.child(head, "nsubj", "aux") < 0 && (tree.is(head, "xcomp") || tree.is(head, "advcl"));
    }

    private static int finite(Tree tree, int head) {
        int up = tree.head(head);
        while (up >= 0 && !tree.token(up).isXpos("VBD", "VBZ", "VBP") && tree.child(up, "aux") < 0) {
            up = tree.head(up);
        }
        return up;
    }

    private static boolean isInfinitive(Tree tree, int head) {
        return Mood.infinitive(tree, head) && tree.child(head, "nsubj") < 0;
    }

    /** "It would wait": a past tense goes on from no "would". */
    private static boolean isFuture(Tree tree, int head) {
        int modal = tree.child(head, "aux");
        return tree.is(head, "ccomp")
                && tree.token(head).xpos().equals("VB")
                && modal >= 0
                && tree.token(modal).xpos().equals("MD");
    }

    /** "Denied that police had caused it and said that": what is said of the past is over before one says on. */
    private static boolean isOfSaying(Tree tree, int verb, int head) {
        int had = tree.child(head, "aux");
        return tree.is(head, "ccomp")
                && had >= 0
                && tree.word(had).equals("had")
                && tree.lemma(verb).equals("say")
                && tree.child(verb, "ccomp") >= 0;
    }
}
