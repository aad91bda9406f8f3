package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.When;

/** One telling of a meeting, such as "their meeting on Friday"; several make one {@link org.rapporteur.entry.Meeting}. */
record Encounter(
        Evidence evidence,
        String kind,
        Set<String> participants,
        Set<String> sides,
        String status,
        Optional<String> place,
        Optional<String> duration,
        Optional<String> format,
        Optional<When> when,
        boolean definite,
        boolean another,
        boolean partnered) {

    /** Those who met: persons, and only those states and bodies for which no person is named. */
    static Set<String> persons(Set<String> all, Who who) {
        Set<String> out = new TreeSet<>(all);
        for (String id : all) {
            if (id.startsWith("person:")) {
                who.side(id).ifPresent(out::remove);
            }
        }
        return out;
    }

    /** One of several that the same verb tells, with its own words, people, place and time. */
    Encounter stop(
            Evidence words, Set<String> people, Set<String> parties, Optional<String> where, Optional<When> time) {
        return new Encounter(
                words, kind, people, parties, status, where, duration, format, time, definite, another, partnered);
    }

    /** The same, of these. */
    Encounter of(Set<String> people, Set<String> parties) {
        return stop(evidence, people, parties, place, when);
    }

    /** When, if a calendar can hold it. */
    Optional<When> day() {
        return when.filter(known -> known.precision() != When.Precision.EXPRESSION);
    }

    boolean isCall() {
        return kind.equals("call");
    }

    private boolean isInterview() {
        return format.filter("interview"::equals).isPresent();
    }

    /** Whether two tellings may be of one meeting: like kinds, fitting days, and the same people or fewer of them. */
    boolean fits(Encounter other) {
        return kin(other)
                && isInterview() == other.isInterview()
                && days(other)
                && places(other)
                && (held() == other.held() || (definite || other.definite) && !another && !other.another)
                && people(other);
    }

    /** "on his talks" points to a meeting, and by itself tells of none; nor does "they have not met since January". */
    boolean isEcho() {
        return definite
                && participants.size() < 2
                && !partnered
                && List.of("meeting", "talks", "call").contains(kind);
    }

    private boolean people(Encounter other) {
        if (participants.isEmpty() || other.participants.isEmpty()) {
            return definite || other.definite;
        }
        if (lonely() || other.lonely()) {
            return participants.equals(other.participants);
        }
        return participants.containsAll(other.participants)
                || other.participants.containsAll(participants)
                || sides.equals(other.sides) && (isOfStates() || other.isOfStates());
    }

    /** Somebody met others whom the story does not name: they may be anybody. */
    private boolean lonely() {
        return partnered && participants.size() == 1;
    }

    private boolean isOfStates() {
        return participants.stream().noneMatch(id -> id.startsWith("person:"));
    }

    /** Days that overlap; "this week" may be Friday. */
    private boolean days(Encounter other) {
        return day().isEmpty()
                || other.day().isEmpty()
                || first().compareTo(other.last()) <= 0 && other.first().compareTo(last()) <= 0;
    }

    private String first() {
        return day().orElseThrow().value().split("/")[0];
    }

    private String last() {
        String[] ends = day().orElseThrow().value().split("/");
        return ends[ends.length - 1];
    }

    private boolean places(Encounter other) {
        return place.isEmpty() || other.place.isEmpty() || place.equals(other.place);
    }

    /** Like kinds; a visit to a town and a meeting there are one. */
    boolean kin(Encounter other) {
        boolean visit = kind.equals("visit") != other.kind.equals("visit");
        boolean there = visit && place.isPresent() && place.equals(other.place);
        return there || family(kind).equals(family(other.kind));
    }

    boolean held() {
        return status.equals("held");
    }

    /** Words that are used of one and the same meeting. */
    private static List<String> family(String kind) {
        return switch (kind) {
            case "meeting", "talks", "summit", "conference" -> List.of("meeting");
            default -> List.of(kind);
        };
    }
}
