package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.coding.Deed;

/**
 * Whose deed a threat waits for: in "Belmora promised sanctions if it invades", whoever threatens is not the one who
 * invades, whatever stands nearest to "it".
 */
final class Provoked {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "lest");
    private static final Set<String> ANSWERS = Set.of("THREATEN", "SANCTION", "AGREE");

    private Provoked() {}

    /** Whether the clause is a condition of what its own doer threatens, and calls the doer by a pronoun. */
    static boolean is(Clause clause, VerbEvents verbs) {
        Tree tree = clause.tree();
        int mark = tree.is(clause.verb(), "advcl") ? tree.child(clause.verb(), "mark") : Clause.NONE;
        int subject = tree.child(clause.verb(), "nsubj");
        boolean condition = mark >= 0 && CONDITIONS.contains(tree.word(mark));
        boolean it = subject >= 0 && List.of("it", "they", "he", "she").contains(tree.word(subject));
        int above = tree.head(clause.verb());
        while (above >= 0 && !tree.token(above).upos().equals("VERB")) {
            above = tree.head(above);
        }
        return condition
                && it
                && above >= 0
                && verbs.deed(new Clause(tree, above))
                        .flatMap(Deed::plover)
                        .filter(ANSWERS::contains)
                        .isPresent();
    }
}
