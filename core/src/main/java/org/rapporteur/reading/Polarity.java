package org.rapporteur.reading;

import java.util.Set;

/** Whether the text says that it was not said: "did not say", "declined to comment", "gave no indication that". */
final class Polarity {
    private static final Set<String> REFUSING = Set.of("decline", "refuse", "fail", "avoid", "refrain", "stop");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor");

    private Polarity() {}

    static boolean negated(Draft draft) {
        Tree tree = draft.tree();
        int verb = draft.verb();
        return hasNot(tree, verb) || isRefused(tree, verb) || hasNoObject(tree, verb);
    }

    /** Whether one cue refuses the other: "declined to comment". */
    static boolean refuses(Draft one, Draft two) {
        boolean same = one.tree() == two.tree() && one.tree().head(two.verb()) == one.verb();
        return same && one.tree().is(two.verb(), "xcomp") && REFUSING.contains(one.lemma());
    }

    private static boolean hasNot(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && NOT.contains(tree.word(child)) && tree.is(child, "advmod")) {
                return true;
            }
        }
        return false;
    }

    /** The cue itself refuses to speak, or hangs on a word that does. */
    private static boolean isRefused(Tree tree, int verb) {
        int head = tree.head(verb);
        boolean below = (tree.is(verb, "xcomp") || tree.is(verb, "advcl"))
                && head >= 0
                && (REFUSING.contains(tree.token(head).lemma()) || hasNot(tree, head));
        int speech = tree.child(verb, "xcomp");
        boolean above = Speech.usual(tree.token(verb).lemma()).equals("decline")
                || Speech.usual(tree.token(verb).lemma()).equals("refuse") && speech >= 0 && Speech.isCue(tree, speech);
        return below || above;
    }

    private static boolean hasNoObject(Tree tree, int verb) {
        int object = tree.child(verb, "obj");
        return object >= 0
                && tree.word(tree.from(object)).equals("no")
                && tree.token(verb).lemma().equals("give");
    }
}
