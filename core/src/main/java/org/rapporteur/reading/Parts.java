package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.coding.Deed;

/**
 * Who plays which part in a deed: in "Halvoria was accused by Dravenia of a breach", Dravenia is the actor and Halvoria
 * the recipient.
 *
 * @param actors ids of those who do it; of all sides where all act alike
 * @param recipients ids of those it is done to
 */
record Parts(List<String> actors, List<String> recipients) {
    static final Parts NOBODY = new Parts(List.of(), List.of());

    boolean isEmpty() {
        return actors.isEmpty() && recipients.isEmpty();
    }

    /** The parts as the deed has them: where all sides act alike nobody is recipient, and nobody acts on himself. */
    static Parts of(Deed.Sides sides, List<String> actors, List<String> recipients, Players players) {
        return switch (sides) {
            case EACH -> new Parts(persons(joined(actors, recipients), players), List.of());
            case AT -> new Parts(recipients, joined(actors, List.of()));
            case TO -> new Parts(joined(actors, List.of()), joined(recipients, List.of()));
        };
    }

    /** Without the state that one of the persons stands for, where two remain: "met Dravenian Minister Orlin" is with Orlin. */
    private static List<String> persons(List<String> all, Players players) {
        List<String> persons =
                all.stream().filter(id -> id.startsWith("person:")).toList();
        Set<String> sides = players.sides(persons);
        List<String> rest = all.stream()
                .filter(id -> id.startsWith("person:") || !sides.contains(id))
                .toList();
        return rest.size() > 1 ? rest : all;
    }

    /** Those who are not of the actors' own side. */
    static List<String> others(List<String> actors, List<String> recipients, Players players) {
        Set<String> own = players.sides(actors);
        List<String> out = new ArrayList<>();
        for (String id : recipients) {
            if (!actors.contains(id) && !own.containsAll(players.sides(List.of(id)))) {
                out.add(id);
            }
        }
        return out;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
