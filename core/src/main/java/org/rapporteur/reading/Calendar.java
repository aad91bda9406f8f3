package org.rapporteur.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.entry.When;

/** The story's calendar: "Tuesday" in an article of Wednesday 2031-03-05 is 2031-03-04. */
final class Calendar {
    private final Optional<LocalDate> published;

    Calendar(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** When the clause of this verb happens, from the time expression that hangs on it. */
    Optional<When> of(Tree tree, int verb) {
        return Optional.empty();
    }

    /** The first time expression from token {@code from} to token {@code to}, exclusive. */
    Optional<When> in(Tree tree, int from, int to) {
        return Optional.empty();
    }
}
