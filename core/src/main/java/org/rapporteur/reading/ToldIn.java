package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Statement;

/**
 * Who met where the text only tells what was said: in "Marek told Orlin in a telephone call that", "agreed with Orlin in
 * talks" and "told him as much during their call" she and he spoke with each other.
 */
final class ToldIn {
    private static final List<String> AT = List.of("in", "during", "by", "over", "on", "at");

    private ToldIn() {}

    /** The speaker and the hearer of the verb that a word of meeting hangs on; empty unless both are known. */
    static Optional<Parts> of(Players players, Tree tree, int noun) {
        if (!is(tree, noun)) {
            return Optional.empty();
        }
        Clause clause = new Clause(tree, tree.head(noun));
        List<String> speaker = players.met(tree, clause.subject());
        List<String> hearer = hearer(players, clause);
        boolean two = !speaker.isEmpty() && !hearer.isEmpty() && !speaker.containsAll(hearer);
        return two ? Optional.of(new Parts(speaker, hearer)) : Optional.empty();
    }

    /** "Halvoria and Dravenia announced that talks would resume": theirs, where two of whom neither is a person say so. */
    static Parts announced(Attribution attribution, Tree tree, int noun) {
        boolean bare = tree.is(noun, "nsubj") && tree.child(noun, "det", "nmod:poss") < 0;
        List<String> speakers =
                bare ? attribution.innermost(tree, noun).map(Statement::speaker).orElse(List.of()) : List.of();
        boolean states = speakers.size() == 2 && speakers.stream().allMatch(id -> id.startsWith("country:"));
        return states ? new Parts(speakers, List.of()) : Parts.NOBODY;
    }

    /** Whether something was said in it. */
    static boolean is(Tree tree, int noun) {
        int verb = tree.is(noun, "obl") ? tree.head(noun) : Clause.NONE;
        int mark = tree.child(noun, "case");
        return verb >= 0 && mark >= 0 && AT.contains(tree.word(mark)) && Speech.isCue(tree, verb);
    }

    private static List<String> hearer(Players players, Clause clause) {
        Tree tree = clause.tree();
        int object = Hearers.tells(tree.token(clause.verb()).lemma()) ? tree.child(clause.verb(), "iobj", "obj") : -1;
        int whom = object >= 0 ? object : clause.oblique("with", "to");
        int name = whom >= 0 ? tree.child(whom, "appos") : Clause.NONE;
        return players.met(tree, name > whom ? name : whom);
    }
}
