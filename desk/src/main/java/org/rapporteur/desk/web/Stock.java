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
        Optional<LocalDate> last) {}
