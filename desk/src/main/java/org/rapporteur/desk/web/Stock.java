package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the store holds, for the head and the foot of each page: "20 articles = 15 origins".
 *
 * @param revision grows with each change of the store
 * @param copies reprints, and the same page again
 * @param editions later or earlier editions of a text that is held
 * @param rewrites the same text in other words
 * @param skipped files that could not be read
 * @param undated articles without a day
 * @param forgotten articles that were taken out
 * @param last the day of the newest article
 */
record Stock(
        String revision,
        int articles,
        int origins,
        int copies,
        int editions,
        int rewrites,
        int skipped,
        int undated,
        int forgotten,
        Optional<LocalDate> last) {
    /** Whether something that was given to the record does not stand in it as it should. */
    boolean isPartial() {
        return skipped > 0 || undated > 0 || forgotten > 0;
    }
}
