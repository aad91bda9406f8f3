package org.rapporteur.reading;

import java.util.Set;

/** Who is meant by "it" in what somebody is warned of: in "Corvania warned Dravenia it would pay", Dravenia would. */
final class Warned {
    private static final Set<String> WARNING = Set.of("warn", "caution", "urge");
    private static final Set<String> LINKS = Set.of("ccomp", "xcomp", "advcl", "conj");
    private static final int STEPS = 4;

    private Warned() {}

    /** The one who is warned, where a pronoun stands for him; or -1. */
    static int by(Tree tree, int pronoun) {
        boolean it = pronoun >= 0 && Set.of("it", "they").contains(tree.word(pronoun)) && tree.is(pronoun, "nsubj");
        int at = it ? tree.head(pronoun) : Clause.NONE;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            int below = at;
            if (LINKS.stream().noneMatch(link -> tree.is(below, link))) {
                return Clause.NONE;
            }
            at = tree.head(at);
            int whom = at >= 0 && WARNING.contains(tree.lemma(at)) ? tree.child(at, "obj") : Clause.NONE;
            if (whom >= 0 && whom < pronoun) {
                return whom;
            }
        }
        return Clause.NONE;
    }
}
