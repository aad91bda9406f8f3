package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.coding.Deed;
import org.rapporteur.text.WordSets;

/** People who carry no name: crowds, strikers, the police and prisoners of the place that the sentence names. */
final class Locals {
    private static final WordSets WORDS = WordSets.of(Locals.class, "locals.tsv");
    private static final String[] WHERE = WORDS.words("where").toArray(String[]::new);

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

    /** "Thousands marched through Tolvar": people of the place; "outside the Dravenian embassy" they are not Dravenians. */
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
        int town = isEmbassy(tree, place) ? town(clause, place) : place;
        List<String> there = List.copyOf(players.states(players.of(tree, town)));
        int object = there.isEmpty() && !clause.passive() ? clause.object() : Clause.NONE;
        return object < 0 ? there : List.copyOf(players.states(players.of(tree, object)));
    }

    /** "Outside the Dravenian embassy in Karsholm": where the embassy is; or -1. */
    private static int town(Clause clause, int embassy) {
        Tree tree = clause.tree();
        for (int child : tree.children(embassy)) {
            if (NounRoles.marked(tree, child, "in")) {
                return child;
            }
        }
        return clause.oblique("in");
    }

    /** Whose embassy it is that people protest at. */
    List<String> embassy(Clause clause) {
        int place = clause.oblique(WHERE);
        return isEmbassy(clause.tree(), place)
                ? List.copyOf(players.states(players.of(clause.tree(), place)))
                : List.of();
    }

    private static boolean isEmbassy(Tree tree, int place) {
        return place >= 0 && Deeds.english().isA(tree.lemma(place), "embassy");
    }

    /** "Lifted the curfew", "pardoned ten prisoners": those of its own country. */
    static boolean areFreed(Clause clause, Deed deed) {
        int object = clause.object();
        Deeds deeds = Deeds.english();
        return object >= 0
                && deed.is("CONCEDE")
                && WORDS.words("own-people").stream()
                        .anyMatch(thing -> deeds.isA(clause.tree().lemma(object), thing));
    }
}
