package org.rapporteur.reading;

import java.util.Set;

/** Whether the clause around a word looks ahead: "will meet on Tuesday", "is to fly", "plans to send", "are due". */
final class Ahead {
    private static final Set<String> MODALS = Set.of("will", "'ll", "shall", "would", "could", "may", "might", "wo");
    private static final Set<String> PLANS = Set.of(
            "plan",
            "expect",
            "schedule",
            "set",
            "due",
            "intend",
            "prepare",
            "want",
            "promise",
            "pledge",
            "hope",
            "agree");

    private Ahead() {}

    static boolean of(Tree tree, int i) {
        for (int at = i, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
            if (tree.token(at).upos().equals("VERB") || tree.child(at, "cop") >= 0) {
                return verb(tree, at);
            }
        }
        return false;
    }

    private static boolean verb(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && MODALS.contains(tree.word(child))) {
                return true;
            }
        }
        int head = tree.head(verb);
        boolean infinitive = tree.token(verb).xpos().equals("VB");
        return infinitive && head >= 0 && PLANS.contains(tree.token(head).lemma());
    }
}
