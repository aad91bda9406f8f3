package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Event;
import org.rapporteur.entry.Modality;

/**
 * Gives deeds the sides that their own sentences leave out, as a reader of the whole story would: "if it invades" is an
 * invasion of the state whose border the troops stand on. Where the story leaves it open, so does the entry.
 */
final class Unsaid {
    /** What is always done to somebody. */
    private static final Set<String> DONE_TO = Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN", "AGREE", "CONSULT");

    /** What is answered with a word of praise or refusal. */
    private static final Map<String, List<String>> ANSWERS =
            Map.of("SUPPORT", List.of("offer", "promise"), "REJECT", List.of("demand", "offer"));

    private static final int REACH = 4;

    private final Opponents opponents;

    private Unsaid(Opponents opponents) {
        this.opponents = opponents;
    }

    /** The events with their sides; what has none at all in the end is left out. */
    static List<Event> completed(List<Event> events, Players players) {
        Unsaid unsaid = new Unsaid(new Opponents(players, events));
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            Event whole = unsaid.whole(unsaid.answer(event, out));
            if (!whole.parties().isEmpty()) {
                out.add(whole);
            }
        }
        return out;
    }

    /** "Welcomed the offer", "rejected the demand": of whoever made it last. */
    private Event answer(Event event, List<Event> before) {
        List<String> words = ANSWERS.getOrDefault(event.plover().orElse(""), List.of());
        if (words.isEmpty() || !event.recipients().isEmpty() || event.actors().isEmpty()) {
            return event;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Event one = before.get(i);
            if (words.contains(one.type()) && one.modality() != Modality.DENIED) {
                return opponents
                        .other(one.actors(), event.actors())
                        .map(other -> with(event, event.actors(), List.of(other)))
                        .orElse(event);
            }
        }
        return event;
    }

    private Event whole(Event event) {
        boolean nobody = event.parties().isEmpty();
        if (nobody) {
            return opponents
                    .foes()
                    .map(pair -> with(event, pair.actors(), pair.recipients()))
                    .orElse(event);
        }
        if (event.actors().isEmpty()) {
            return feared(event) ? doer(event) : event;
        }
        return (event.recipients().isEmpty() && !event.isMutual()) || opponents.isOwnGoal(event)
                ? towards(event)
                        .map(side -> with(event, event.actors(), List.of(side)))
                        .orElse(event)
                : event;
    }

    private Optional<String> towards(Event event) {
        String type = event.plover().orElse("");
        if (type.equals("ASSAULT") || type.equals("MOBILIZE")) {
            return opponents.target(event.actors());
        }
        boolean alone = event.type().equals("visit") || event.type().equals("meeting");
        Optional<String> partner =
                DONE_TO.contains(type) && !alone ? opponents.partner(event.actors()) : Optional.empty();
        return type.equals("THREATEN") ? partner.or(() -> opponents.aggressor(event.actors())) : partner;
    }

    /** What has happened was done by somebody the newsroom would have named; what is feared is feared of somebody. */
    private static boolean feared(Event event) {
        return event.plover().orElse("").equals("ASSAULT")
                && event.modality() != Modality.ACTUAL
                && (event.modality() != Modality.ALLEGED || event.mode().isEmpty());
    }

    private Event doer(Event event) {
        return opponents
                .attacker(event.recipients())
                .map(side -> with(event, List.of(side), event.recipients()))
                .orElse(event);
    }

    private static Event with(Event event, List<String> actors, List<String> recipients) {
        return new Event(
                event.evidence(),
                event.type(),
                event.plover(),
                event.mode(),
                event.cameo(),
                actors,
                recipients,
                event.place(),
                event.modality(),
                event.status(),
                event.confidence(),
                event.when());
    }
}
