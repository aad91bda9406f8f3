package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;

/**
 * Assertions that say the very same in the very same words: a story and its reprints. They are compared with others as
 * one, so that a flood of copies costs no more than its first.
 *
 * @param key what they have in common
 * @param members earliest first
 * @param words that carry their meaning
 * @param period the days it may be about; none when nobody knows
 */
record Telling(String key, List<Assertion> members, SortedSet<String> words, Optional<Period> period) {
    static Telling of(String key, List<Assertion> members) {
        List<Assertion> sorted = members.stream().sorted().toList();
        Assertion first = sorted.get(0);
        return new Telling(key, sorted, Words.of(first.words()), period(first));
    }

    /** How much it says, up to a sentence; what is quoted whole counts double. */
    static int length(Entry entry) {
        boolean whole = entry instanceof Statement said
                && said.kind() == Statement.Kind.DIRECT
                && said.wording() != Statement.Wording.ALTERED;
        int length = Math.min(entry.evidence().get(0).words().length(), 100);
        return whole ? 2 * length : length;
    }

    Assertion first() {
        return members.get(0);
    }

    Entry entry() {
        return first().entry();
    }

    Cast cast() {
        return first().report().cast();
    }

    boolean isDated() {
        return period.filter(Period::isDay).isPresent();
    }

    private static Optional<Period> period(Assertion first) {
        Optional<LocalDate> published = first.report().published();
        return first.entry()
                .when()
                .flatMap(Period::of)
                .or(() -> published.map(day -> first.entry().as(Ahead.KINDS) ? Period.since(day) : Period.until(day)));
    }
}
