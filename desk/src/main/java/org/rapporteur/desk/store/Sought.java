package org.rapporteur.desk.store;

import java.util.Optional;

/**
 * What paragraphs are looked for: those with "written reply" in articles from 10 March on.
 *
 * @param words see {@link Query} for how to ask
 * @param from the first day of publication, {@code 2031-03-10}
 * @param until the last day
 */
public record Sought(String words, Optional<String> from, Optional<String> until) {
    /** In all articles. */
    public static Sought anywhere(String words) {
        return new Sought(words, Optional.empty(), Optional.empty());
    }

    /** The conditions, for a query that joins paragraphs and their articles as p and a. */
    Clause clause() {
        Clause clause = new Clause();
        clause.and("paragraph_words MATCH ?", Query.of(words));
        from.ifPresent(day -> clause.and(Retrospect.DAY + " >= ?", day));
        until.ifPresent(day -> clause.and(Retrospect.DAY + " <= ?", day));
        return clause;
    }
}
