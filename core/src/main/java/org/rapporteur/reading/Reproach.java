package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.WordSets;

/**
 * Demands, accusations and promises in the dress of a statement: "Marek said Dravenia must open the gates" is a demand of
 * Marek's, "Orlin said Halvoria had ignored the offer" an accusation of Orlin's.
 */
final class Reproach {
    private static final WordSets WORDS = WordSets.of(Reproach.class, "reproach.tsv");

    private final Players players;
    private final Attribution attribution;

    Reproach(Players players, Attribution attribution) {
        this.players = players;
        this.attribution = attribution;
    }

    /** Who asks whom, when a word of duty stands in what somebody says that another must do. */
    Optional<Parts> obligation(Tree tree, int duty) {
        int verb = bound(tree, duty);
        return verb < 0 || isWe(new Clause(tree, verb)) ? Optional.empty() : towards(new Clause(tree, verb));
    }

    /** "We must be patient" asks nothing of another. */
    private static boolean isWe(Clause clause) {
        return clause.subject() >= 0 && FirstPerson.is(clause.tree(), clause.subject());
    }

    /** The verb that a word of duty binds: "open" in "must open", "ought to open"; "should it open" is a condition. */
    static int bound(Tree tree, int duty) {
        if (tree.is(duty, "aux") && WORDS.has("must", tree.word(duty))) {
            int verb = tree.head(duty);
            boolean inverted =
                    tree.child(verb, "nsubj") > duty && tree.word(duty).equals("should");
            return inverted ? Clause.NONE : verb;
        }
        return WORDS.has("owing", tree.lemma(duty)) && !Mood.negated(tree, duty)
                ? tree.child(duty, "xcomp")
                : Clause.NONE;
    }

    /** Who blames whom, when the clause is what somebody says that another did. */
    Optional<Parts> grievance(Clause clause) {
        return towards(clause);
    }

    /** Who promises, when the clause is what somebody says that his own side will do: "said Dravenia would send a reply". */
    Optional<List<String>> undertaking(Clause clause) {
        List<String> speakers = speakers(clause);
        List<String> doers = players.of(clause.tree(), clause.subject());
        boolean own = !doers.isEmpty() && players.sides(speakers).containsAll(players.sides(doers));
        return own ? Optional.of(speakers) : Optional.empty();
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

    /** The word that has the clause hang on what is said: of "ought to remove" the first, of "must remove" the verb. */
    private static int owes(Clause clause) {
        Tree tree = clause.tree();
        int above = tree.is(clause.verb(), "xcomp") ? tree.head(clause.verb()) : -1;
        return above >= 0 && WORDS.has("owing", tree.lemma(above)) ? above : clause.verb();
    }

    /** The verb by which somebody says what the clause tells, or {@link Clause#NONE}. */
    static int saying(Clause clause) {
        Tree tree = clause.tree();
        int top = owes(clause);
        int saying = tree.is(top, "ccomp") ? tree.head(top) : Clause.NONE;
        boolean said = saying >= 0 && WORDS.has("saying", tree.lemma(saying)) && !Mood.negated(tree, saying);
        return said ? saying : Clause.NONE;
    }

    /** Who says what the clause tells; nobody where the newsroom does. */
    List<String> speakers(Clause clause) {
        Tree tree = clause.tree();
        int saying = saying(clause);
        if (saying >= 0) {
            return players.of(tree, new Clause(tree, saying).subject());
        }
        return attribution
                .innermost(tree, clause.verb())
                .map(Statement::speaker)
                .orElse(List.of());
    }
}
