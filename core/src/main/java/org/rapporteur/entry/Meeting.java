package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * People meet, or will, or will not: "Marek and Orlin met for two hours in Velden on Friday".
 *
 * @param kind meeting, call, talks, visit, summit, conference, press_event, briefing, consultation
 * @param status held, planned, expected, offered, called_for, cancelled
 * @param place as the text names it, undamaged
 * @param duration "about two hours"
 * @param format "by video", "four-way"
 * @param outcome what came of it, in the text's words
 */
public record Meeting(
        List<Evidence> evidence,
        String kind,
        List<String> participants,
        String status,
        Optional<String> place,
        Optional<String> duration,
        Optional<String> format,
        Optional<String> outcome,
        Optional<When> when)
        implements Entry {
    public Meeting {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no entry without evidence");
        }
        evidence = List.copyOf(evidence);
        participants = List.copyOf(participants);
    }

    @Override
    public Meeting on(UnaryOperator<Evidence> words) {
        return new Meeting(
                evidence.stream().map(words).toList(),
                kind,
                participants,
                status,
                place,
                duration,
                format,
                outcome,
                when);
    }

    @Override
    public List<String> parties() {
        return Parties.of(participants);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.meeting(this);
    }
}
