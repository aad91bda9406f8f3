package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Something happened, or is said to, planned, demanded or denied: "Corvania imposed sanctions on two Dravenian banks".
 *
 * @param type a plain word for lists: deployment, sanction, threat, call, meeting, agreement, attack, exercise, mediation
 *     …
 * @param plover PLOVER type, such as {@code SANCTION}; empty for what PLOVER does not code
 * @param mode PLOVER mode, such as {@code phone}
 * @param cameo CAMEO code, such as {@code 163}
 * @param modality whether it happened
 * @param status held, ongoing, completed, pending, standing, not_occurred
 */
public record Event(
        List<Evidence> evidence,
        String type,
        Optional<String> plover,
        Optional<String> mode,
        Optional<String> cameo,
        List<String> actors,
        List<String> recipients,
        Optional<String> place,
        Modality modality,
        String status,
        double confidence,
        Optional<When> when)
        implements Entry {
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    public Event {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no entry without evidence");
        }
        evidence = List.copyOf(evidence);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Whether its actors do it with each other: they meet, agree, hold an exercise together. */
    public boolean isMutual() {
        return actors.size() > 1 && recipients.isEmpty() && MUTUAL.contains(plover.orElse(""));
    }

    @Override
    public Event on(UnaryOperator<Evidence> words) {
        return new Event(
                evidence.stream().map(words).toList(),
                type,
                plover,
                mode,
                cameo,
                actors,
                recipients,
                place,
                modality,
                status,
                confidence,
                when);
    }

    @Override
    public List<String> parties() {
        return Parties.of(actors, recipients);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.event(this);
    }
}
