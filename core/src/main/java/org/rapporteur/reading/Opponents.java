package org.rapporteur.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

/**
 * Who in a story stands over against whom: where Halvoria twice asks something of Dravenia, and Dravenia once refuses, the
 * "offer" that Halvoria makes to nobody by name is made to Dravenia. Counted over the whole story, by state and body.
 */
final class Opponents {
    /** What sides do to each other by force or the threat of it. */
    private static final Set<String> FORCE = Set.of("ASSAULT", "MOBILIZE", "THREATEN", "COERCE");

    /** What they do to each other with words and papers. */
    private static final Set<String> WORDS = Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN", "AGREE", "CONSULT");

    /** Who says that he will send no troops, or offers some, has no quarrel with whom they would go to. */
    private static final Set<Modality> NOT_DONE = Set.of(Modality.DENIED, Modality.OFFERED);

    /** How large a part of all must be of one and the same, in tenths. */
    private static final int MOST = 6;

    private final Players players;
    private final List<Event> events;

    Opponents(Players players, List<Event> events) {
        this.players = players;
        this.events = List.copyOf(events);
    }

    /** Whom these use force on, else whom they deal with. */
    Optional<String> target(List<String> actors) {
        Map<String, Integer> force = new TreeMap<>();
        events.stream().filter(event -> isOf(FORCE, event)).forEach(event -> towards(event, actors, force));
        return most(force, 2);
    }

    /** "Dravenia killed six workers": in a war with another state they are hardly its own. */
    boolean isOwnGoal(Event event) {
        return event.plover().orElse("").equals("ASSAULT")
                && states(event.actors()).equals(states(event.recipients()))
                && event.recipients().stream().allMatch(id -> id.startsWith("country:"));
    }

    /** Who uses force on these. */
    Optional<String> attacker(List<String> victims) {
        Map<String, Integer> force = new TreeMap<>();
        for (Event event : events) {
            boolean hit = isOf(FORCE, event) && isAmong(event.recipients(), players.sides(victims));
            if (hit) {
                states(event.actors()).forEach(side -> force.merge(side, 1, Integer::sum));
            }
        }
        return most(force, 2);
    }

    /** Whom these ask, answer, blame and meet, and who does so to them. */
    Optional<String> partner(List<String> actors) {
        Map<String, Integer> words = new TreeMap<>();
        for (Event event : events) {
            if (isOf(WORDS, event)) {
                towards(event, actors, words);
                if (isAmong(event.recipients(), players.sides(actors))) {
                    count(event.actors(), actors, words);
                }
            }
        }
        return most(words, 2);
    }

    /** The two of whom a story tells most attacks, had or feared; else most threats and marches. */
    Optional<Parts> foes() {
        Map<String, Integer> attacks = new TreeMap<>();
        events.stream().filter(event -> isOf(Set.of("ASSAULT"), event)).forEach(event -> pairs(event, attacks));
        if (attacks.isEmpty()) {
            events.stream()
                    .filter(event -> isOf(FORCE, event) && !NOT_DONE.contains(event.modality()))
                    .forEach(event -> pairs(event, attacks));
        }
        return most(attacks, 1).map(pair -> pair.split(" ")).map(pair -> new Parts(List.of(pair[0]), List.of(pair[1])));
    }

    /** Against whom others' threats go: who uses force, where these are neither he nor the one he uses it on. */
    Optional<String> aggressor(List<String> others) {
        Set<String> own = players.sides(others);
        return foes().filter(foes -> !own.contains(foes.actors().get(0))
                        && !own.contains(foes.recipients().get(0)))
                .map(foes -> foes.actors().get(0));
    }

    /** The one side of these that is not of the others' own; empty for several. */
    Optional<String> other(List<String> ids, List<String> own) {
        Set<String> sides = states(ids);
        sides.removeAll(players.sides(own));
        return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
    }

    private void pairs(Event event, Map<String, Integer> counts) {
        for (String one : states(event.actors())) {
            states(event.recipients()).stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> counts.merge(one + " " + other, 1, Integer::sum));
        }
    }

    private void towards(Event event, List<String> actors, Map<String, Integer> counts) {
        if (isAmong(event.actors(), players.sides(actors))) {
            count(
                    event.recipients().isEmpty() && event.isMutual() ? event.actors() : event.recipients(),
                    actors,
                    counts);
        }
    }

    private void count(List<String> ids, List<String> own, Map<String, Integer> counts) {
        Set<String> mine = players.sides(own);
        states(ids).stream().filter(side -> !mine.contains(side)).forEach(side -> counts.merge(side, 1, Integer::sum));
    }

    private boolean isAmong(List<String> ids, Set<String> sides) {
        return players.sides(ids).stream().anyMatch(sides::contains);
    }

    private Set<String> states(List<String> ids) {
        Set<String> out = players.sides(ids);
        out.removeIf(id -> !id.startsWith("country:") && !id.startsWith("org:"));
        return out;
    }

    private static boolean isOf(Set<String> types, Event event) {
        return types.contains(event.plover().orElse(""));
    }

    /** The one of which there is most by far. */
    private static Optional<String> most(Map<String, Integer> counts, int least) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && entry.getValue() * 10 >= all * MOST)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
