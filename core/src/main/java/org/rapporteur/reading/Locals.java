package org.rapporteur.reading;

import java.util.List;
import java.util.Set;
import org.rapporteur.coding.Deed;

/** People who carry no name: crowds, strikers, the police and prisoners of the place that the sentence names. */
final class Locals {
    private static final String[] WHERE = {
        "in", "through", "across", "outside", "at", "around", "near", "throughout", "along", "into", "on"
    };
    private static final Set<String> OWN_PEOPLE = Set.of("prisoner", "emergency", "curfew", "restriction");

    private final Players players;

    Locals(Players players) {
        this.players = players;
    }

    /** Whether those who do it are people of the place, or its police: they carry no name of their own. */
    static boolean act(Clause clause, Deed deed) {
        int subject = clause.subject();
        boolean police = subject >= 0 && Deeds.english().isA(clause.tree().lemma(subject), "authority");
        return deed.is("PROTEST") || police && (deed.is("COERCE") || deed.is("ASSAULT") || deed.is("MOBILIZE"));
    }

    /** "Thousands marched through Tolvar": people of the place. */
    List<String> of(Clause clause, List<String> named) {
        boolean nobody = named.stream()
                .allMatch(id ->
                        id.startsWith("anon:") && players.states(List.of(id)).isEmpty());
        if (!nobody) {
            return named;
        }
        List<String> people = people(clause);
        return people.isEmpty() ? named : people;
    }

    private List<String> people(Clause clause) {
        Tree tree = clause.tree();
        int place = clause.passive() ? Clause.NONE : clause.oblique(WHERE);
        List<String> there = List.copyOf(players.states(players.of(tree, place)));
        int object = there.isEmpty() && !clause.passive() ? clause.object() : Clause.NONE;
        return object < 0 ? there : List.copyOf(players.states(players.of(tree, object)));
    }

    /** "Lifted the curfew", "pardoned ten prisoners": those of its own country. */
    static boolean areFreed(Clause clause, Deed deed) {
        int object = clause.object();
        Deeds deeds = Deeds.english();
        return object >= 0
                && deed.is("CONCEDE")
                && OWN_PEOPLE.stream().anyMatch(thing -> deeds.isA(clause.tree().lemma(object), thing));
    }
}
