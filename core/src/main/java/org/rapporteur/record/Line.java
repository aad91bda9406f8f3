package org.rapporteur.record;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.When;

/**
 * One line of the timeline: "3 March: Marek and Orlin met in Velden". Several claims about one thing, such as a meeting
 * and what was agreed at it, are one line.
 *
 * @param when the day, or how far it is known
 * @param words the line itself
 * @param kinds what it is about: "meeting", "written_exchange", "sanction"; sorted
 * @param claims the ids of the claims behind it, the one that gave the words first
 * @param status happened, ongoing, planned, threatened, denied …
 */
public record Line(
        Optional<When> when,
        String words,
        List<String> kinds,
        List<Evidence> evidence,
        Support support,
        String status,
        List<String> claims) {
    public Line {
        kinds = List.copyOf(kinds);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
    }
}
