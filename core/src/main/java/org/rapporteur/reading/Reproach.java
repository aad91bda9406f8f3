package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Statement;

/**
 * Demands and accusations in the dress of a statement: "Marek said Dravenia must open the gates" is a demand of Marek's,
 * "Orlin said Halvoria had ignored the offer" an accusation of Orlin's.
 */
final class Reproach {
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
            "inform",
            "mention",
            "claim",
            "complain",
            "protest",
            "note",
            "charge",
            "allege");
    private final Players players;
    private final Attribution attribution;

    Reproach(Players players, Attribution attribution) {
        this.players = players;
        this.attribution = attribution;
    }

    /** Who asks whom, when the clause is what somebody says that another must do. */
    Optional<Parts> obligation(Clause clause) {
        return must(clause) ? towards(clause) : Optional.empty();
    }

    /** Who blames whom, when the clause is what somebody says that another did. */
    Optional<Parts> grievance(Clause clause) {
        return towards(clause);
    }

    private Optional<Parts> towards(Clause clause) {
        List<String> speakers = speakers(clause);
        List<String> subject = players.of(clause.tree(), clause.subject());
        List<String> asked = Parts.others(speakers, subject, players);
        boolean another =
                players.printed(clause.tree(), clause.subject()).stream().noneMatch(speakers::contains);
        List<String> others = asked.isEmpty() && another ? subject : asked;
        return speakers.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(new Parts(speakers, others));
    }

    private List<String> speakers(Clause clause) {
        Tree tree = clause.tree();
        int saying = tree.is(clause.verb(), "ccomp") ? tree.head(clause.verb()) : -1;
        boolean said = saying >= 0 && SAYING.contains(tree.lemma(saying)) && !Mood.negated(tree, saying);
        if (said) {
            return players.of(tree, new Clause(tree, saying).subject());
        }
        return attribution
                .innermost(tree, clause.verb())
                .map(Statement::speaker)
                .orElse(List.of());
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
