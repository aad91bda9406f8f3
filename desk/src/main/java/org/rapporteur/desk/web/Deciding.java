package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Exchange;
import org.rapporteur.entry.Meeting;
import org.rapporteur.record.Assertion;

/**
 * The words that decide what a line says: of a reply that one article promises and another hands over, those of the
 * handing over.
 */
final class Deciding {
    private Deciding() {}

    static Evidence of(Entry whole, Supplier<List<Assertion>> told) {
        String status = status(whole);
        if (status.isEmpty()) {
            return whole.evidence().get(0);
        }
        List<Entry> entries = told.get().stream()
                .map(Assertion::entry)
                .filter(entry -> whole.evidence().contains(entry.evidence().get(0)))
                .toList();
        Optional<Entry> dated = entries.stream()
                .filter(entry -> status(entry).equals(status) && entry.when().equals(whole.when()))
                .findFirst();
        return dated.or(() -> entries.stream()
                        .filter(entry -> status(entry).equals(status))
                        .findFirst())
                .orElse(whole)
                .evidence()
                .get(0);
    }

    /** What became of a paper or a meeting; empty for what has no stages. */
    private static String status(Entry entry) {
        if (entry instanceof Exchange paper) {
            return paper.status();
        }
        return entry instanceof Meeting meeting ? meeting.status() : "";
    }
}
