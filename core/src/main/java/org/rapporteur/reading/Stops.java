package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.entry.When;

/**
 * Takes a round of meetings apart that one verb tells: "met Vond in Karsholm on Monday and Marek in Tolvar on Tuesday" are
 * two, each with its own people, town and day.
 */
final class Stops {
    private static final Set<String> JOINTS = Set.of("and", ",");
    private final Story story;
    private final Players players;
    private final Venue venue;

    Stops(Story story, Players players, Venue venue) {
        this.story = story;
        this.players = players;
        this.venue = venue;
    }

    /** One stop: whom the words {@code from} to {@code to} name, where it was and when. */
    private record Stop(int from, int to, Set<String> people, Optional<String> place, Optional<When> day) {
        Stop on(Optional<When> other) {
            return new Stop(from, to, people, place, other);
        }
    }

    /**
     * The meetings of a verb: the one that was told, or one for each stop with people and a place of its own. The day of one
     * stop is not that of another, though "this week" behind the last is the week of all.
     */
    List<Encounter> of(Tree tree, int verb, Encounter told) {
        List<Stop> stops = tree.token(verb).upos().equals("VERB") ? stops(tree, verb) : List.of();
        Set<String> visitors = new TreeSet<>(told.participants());
        stops.forEach(stop -> visitors.removeAll(stop.people()));
        if (stops.size() < 2 || visitors.isEmpty()) {
            return List.of(told);
        }
        boolean dated = stops.stream().anyMatch(stop -> stop.day().isPresent());
        Optional<When> other = dated ? period(stops.get(stops.size() - 1)) : told.when();
        return stops.stream()
                .map(stop -> at(tree, stop.day().isPresent() ? stop : stop.on(other), told, visitors))
                .toList();
    }

    private static Optional<When> period(Stop last) {
        return last.day().filter(when -> when.precision() == When.Precision.INTERVAL);
    }

    private Encounter at(Tree tree, Stop stop, Encounter told, Set<String> visitors) {
        Set<String> people = new TreeSet<>(visitors);
        people.addAll(stop.people());
        return told.stop(
                story.evidence(tree, stop.from(), stop.to()),
                people,
                players.sides(List.copyOf(people)),
                stop.place(),
                stop.day());
    }

    /** Stretches between "and" and "and" that name somebody and then a place, up to the next verb. */
    private List<Stop> stops(Tree tree, int verb) {
        List<Stop> out = new ArrayList<>();
        int from = verb + 1;
        for (int i = from; i <= tree.size(); i++) {
            boolean end = i == tree.size() || Venue.ends(tree, i);
            if (end || JOINTS.contains(tree.word(i))) {
                Optional<Stop> stop = stop(tree, from, i);
                stop.ifPresent(out::add);
                from = stop.isPresent() ? i + 1 : from;
            }
            if (end) {
                return out;
            }
        }
        return out;
    }

    /** Whoever is named before the first place; a place before anybody is none of theirs. */
    private Optional<Stop> stop(Tree tree, int from, int to) {
        int in = from;
        while (in < to && venue.behind(tree, in).isEmpty()) {
            in++;
        }
        Set<String> named = players.beside().within(tree, from, in).stream()
                .flatMap(one -> players.of(one).stream())
                .collect(Collectors.toSet());
        Set<String> people = Encounter.persons(named, story.who());
        return in == to || people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stop(
                        from,
                        to,
                        people,
                        venue.behind(tree, in),
                        story.calendar().in(tree, from, to)));
    }
}
