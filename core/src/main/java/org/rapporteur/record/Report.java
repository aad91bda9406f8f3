package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as the record knows it: not its text, only what it is worth as a witness.
 *
 * @param article its name
 * @param published the day its text first appeared: for a reprint, the day of what it reprints
 * @param origin the independent text it comes from
 * @param cast who is who in it
 */
public record Report(String article, Optional<LocalDate> published, Origin origin, Cast cast) {
    /** An article that nothing is known of but its name: an origin of its own. */
    public static Report of(String article, Optional<LocalDate> published) {
        return new Report(article, published, new Origin(article, Optional.empty()), Cast.EMPTY);
    }

    /** The day of publication, as a string that sorts; the unknown comes last. */
    String dayKey() {
        return published.map(LocalDate::toString).orElse("9999");
    }
}
