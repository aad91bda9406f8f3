package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A demand in the dress of a statement: "Marek said Dravenia must open the gates". */
final class Obligation {
    private static final Set<String> MUST = Set.of("must", "should", "ought", "need");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "announce",
            "insist",
            "reiterate",
            "stress",
            "repeat",
            "declare",
            "state",
            "add",
            "argue",
            "warn",
            "emphasize",
            "emphasise",
            "believe",
            "write",
            "maintain",
            "remind",
            "inform");

    private Obligation() {}

    /** Who asks whom, when the clause is what somebody says that another must do. */
    static Optional<Parts> of(Clause clause, Players players) {
        Tree tree = clause.tree();
        if (!must(clause) || !tree.is(clause.verb(), "ccomp") || tree.head(clause.verb()) < 0) {
            return Optional.empty();
        }
        int saying = tree.head(clause.verb());
        if (!SAYING.contains(tree.token(saying).lemma()) || Mood.negated(tree, saying)) {
            return Optional.empty();
        }
        List<String> speakers = players.of(tree, new Clause(tree, saying).subject());
        List<String> asked = Parts.others(speakers, players.of(tree, tree.child(clause.verb(), "nsubj")), players);
        Parts parts = Parts.of(Deed.Sides.TO, speakers, asked, players);
        return parts.actors().isEmpty() || parts.recipients().isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static boolean must(Clause clause) {
        Tree tree = clause.tree();
        for (int child : tree.children(clause.verb())) {
            if (tree.is(child, "aux") && MUST.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }
}
