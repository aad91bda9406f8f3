package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Mention;

/**
 * Who is who in one story: each name, title and speaking pronoun with the id of whom it means. "Foreign Minister Ada
 * Marek", "Marek" and "she" are {@code person:Ada_Marek}; "Tolvar" is {@code country:DRV} where it acts.
 */
final class Who {
    static Who of(Story story) {
        return new Who();
    }

    /** The ids of whom the phrase means whose head is this token; empty when it means nobody known. */
    List<String> at(Tree tree, int head) {
        return List.of();
    }

    /** The ids of all who are mentioned from token {@code from} to token {@code to}, exclusive, in order, each once. */
    List<String> in(Tree tree, int from, int to) {
        return List.of();
    }

    /** The role that the text gives: "Foreign Minister". */
    Optional<String> role(String id) {
        return Optional.empty();
    }

    /** The state or body somebody speaks for: {@code country:HLV} for its minister. */
    Optional<String> side(String id) {
        return Optional.empty();
    }

    List<Mention> mentions() {
        return List.of();
    }

    List<Actor> actors() {
        return List.of();
    }

    /** What was seen and not understood, a sentence each. */
    List<String> unsure() {
        return List.of();
    }
}
