package org.rapporteur.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * The day an article appeared, why we think so, and the dates that lost.
 *
 * @param day the day, if any candidate held
 * @param reason in a few words: "date line under the title", "JSON-LD datePublished", "scraper's stamp"
 * @param span where it stands in the plain text, if it stands there
 * @param losers the other candidates
 */
public record Published(Optional<LocalDate> day, String reason, Optional<Span> span, List<Candidate> losers) {
    public static final Published UNKNOWN =
            new Published(Optional.empty(), "no date found", Optional.empty(), List.of());

    public Published {
        losers = List.copyOf(losers);
    }

    /** A date on the page that is not the day of publication, and why not. */
    public record Candidate(LocalDate day, String reason) {}
}
