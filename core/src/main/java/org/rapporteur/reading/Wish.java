package org.rapporteur.reading;

import java.util.List;

/** "We want them to leave", "it expects a reply": what one's own side wishes that others do or give. */
final class Wish {
    private Wish() {}

    static boolean is(Spoken spoken, int at) {
        Tree tree = spoken.tree();
        boolean own = spoken.own(tree.child(at, "nsubj")) && tree.child(at, "aux") < 0;
        Clause clause = new Clause(tree, at);
        return own
                && !Mood.negated(tree, at)
                && (clause.takesClause() && (clause.object() >= 0 || tree.child(at, "ccomp") >= 0)
                        || clause.with("on")
                        || clause.with("for")
                        || receives(tree, at));
    }

    /** "We expect to receive", "we expect a reply". */
    private static boolean receives(Tree tree, int at) {
        int clause = tree.child(at, "xcomp");
        return clause >= 0 && List.of("receive", "get", "see", "hear").contains(tree.lemma(clause))
                || clause < 0 && tree.child(at, "obj") >= 0;
    }
}
