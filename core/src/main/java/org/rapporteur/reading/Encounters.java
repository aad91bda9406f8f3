package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Meeting;

/** The meetings of one story, each with all its tellings. */
final class Encounters {
    private final List<List<Encounter>> meetings = new ArrayList<>();
    private final Who who;

    Encounters(Who who) {
        this.who = who;
    }

    /** Adds a telling to the last meeting that it fits, or begins a new one. */
    void add(Encounter encounter) {
        boolean never = encounter.status().equals("denied") && !encounter.definite();
        for (int i = meetings.size() - 1; i >= 0 && !never; i--) {
            if (meetings.get(i).stream().allMatch(encounter::fits)) {
                meetings.get(i).add(encounter);
                return;
            }
        }
        if (encounter.isEcho()) {
            return;
        }
        List<Encounter> fresh = new ArrayList<>();
        fresh.add(encounter.another() && encounter.participants().isEmpty() ? again(encounter) : encounter);
        meetings.add(fresh);
    }

    /** "A second round will follow": of those who met the last time. */
    private Encounter again(Encounter encounter) {
        for (int i = meetings.size() - 1; i >= 0; i--) {
            Encounter last = meetings.get(i).get(0);
            if (last.kin(encounter) && last.participants().size() > 1) {
                return encounter.of(last.participants(), last.sides());
            }
        }
        return encounter;
    }

    /** Those of which the story says who met, or who met the press. */
    List<Meeting> meetings() {
        return meetings.stream().filter(this::told).map(this::meeting).toList();
    }

    private boolean told(List<Encounter> tellings) {
        int people = people(tellings).size();
        boolean one = Set.of("visit", "press_event", "briefing")
                .contains(tellings.get(0).kind());
        boolean press = people(tellings).stream().allMatch(who::isPress);
        boolean met = tellings.stream().anyMatch(Encounter::partnered);
        return (people > 1 || (one || met) && people == 1)
                && !press
                && tellings.stream().noneMatch(telling -> telling.status().equals("denied"));
    }

    private Meeting meeting(List<Encounter> tellings) {
        Encounter first = tellings.get(0);
        List<Evidence> evidence =
                tellings.stream().map(Encounter::evidence).distinct().toList();
        return new Meeting(
                evidence,
                tellings.stream().anyMatch(Encounter::isCall) ? "call" : first.kind(),
                List.copyOf(people(tellings)),
                status(tellings),
                any(tellings, Encounter::place),
                any(tellings, Encounter::duration),
                any(tellings, Encounter::format),
                Optional.empty(),
                any(tellings, Encounter::day));
    }

    /** What was held was held; what was called off is no longer planned, nor held because a text goes on to speak of "the meeting". */
    private static String status(List<Encounter> tellings) {
        boolean off = tellings.get(0).status().equals("cancelled");
        if (off && tellings.stream().allMatch(telling -> telling.definite() || !telling.held())) {
            return "cancelled";
        }
        for (String status : List.of("held", "cancelled")) {
            if (tellings.stream().anyMatch(telling -> telling.status().equals(status))) {
                return status;
            }
        }
        return tellings.get(0).status();
    }

    private Set<String> people(List<Encounter> tellings) {
        Set<String> out = new TreeSet<>();
        tellings.forEach(telling -> out.addAll(telling.participants()));
        return Encounter.persons(out, who);
    }

    private static <T> Optional<T> any(List<Encounter> tellings, Function<Encounter, Optional<T>> what) {
        return tellings.stream().map(what).flatMap(Optional::stream).findFirst();
    }
}
