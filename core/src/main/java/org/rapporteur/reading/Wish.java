package org.rapporteur.reading;

import java.util.List;

/** "We want them to leave", "it expects a reply": what one's own side wishes that others do or give. */
final class Wish {
    private Wish() {}

    static boolean is(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        int subject = tree.is(at, "conj") ? new Clause(tree, at).subject() : tree.child(at, "nsubj");
        boolean own = spoken.own(subject) && tree.child(at, "aux") < 0;
        Clause clause = new Clause(tree, at);
        if (foresees(tree, at)) {
            return false;
        }
        return own
                && !Mood.negated(tree, at)
                && (clause.takesClause() && (clause.object() >= 0 || tree.child(at, "ccomp") >= 0)
                        || clause.with("on")
                        || clause.with("for")
                        || receives(tree, at));
    }

    /** "He expects Orlin to win", "I expect": what one person thinks will come; a government that expects it asks for it. */
    private static boolean foresees(Tree tree, int at) {
        return tree.lemma(at).equals("expect")
                && List.of("he", "she", "i").contains(tree.word(tree.child(at, "nsubj")));
    }

    /** "We expect to receive", "we expect a reply". */
    private static boolean receives(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        return clause >= 0 && List.of("receive", "get", "see", "hear").contains(tree.lemma(clause))
                || clause < 0 && tree.child(at, "obj") >= 0;
    }
}
