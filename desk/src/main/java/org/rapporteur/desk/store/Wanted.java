package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;

/**
 * Which lines of the record are wanted: "what Orlin said to Halvoria since 10 March, verbatim only". Absent and empty
 * parts ask for nothing.
 *
 * @param kinds labels of {@link org.rapporteur.record.Kind}; all when empty
 * @param by ids of those who speak, hold, send, meet or act; any of them
 * @param to ids of those spoken to; any of them
 * @param about words that the line has, as {@link Archive#search} takes them
 * @param from first day, {@code 2031-03-11}
 * @param until last day
 * @param at the record as of this day: only what articles up to it tell
 * @param told only what no article before this day tells
 * @param shift only what came in after this shift; 0 for all
 * @param minOrigins 1 for all
 * @param quotable only quotations that are checked as verbatim
 * @param after the {@link Listed#sort} of the last line of the page before
 * @param latest what was dated last comes first
 * @param limit at most so many
 */
public record Wanted(
        List<String> kinds,
        List<String> by,
        List<String> to,
        Optional<String> about,
        Optional<String> from,
        Optional<String> until,
        Optional<String> at,
        Optional<String> told,
        long shift,
        int minOrigins,
        boolean quotable,
        Optional<String> after,
        boolean latest,
        int limit) {
    public Wanted {
        kinds = List.copyOf(kinds);
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    /** Everything of these kinds. */
    public static Wanted of(String... kinds) {
        return new Wanted(
                List.of(kinds),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                1,
                false,
                Optional.empty(),
                false,
                Integer.MAX_VALUE);
    }

    /** Only what came in since then. */
    public Wanted since(Start start) {
        return new Wanted(
                kinds,
                by,
                to,
                about,
                from,
                until,
                at,
                start.day(),
                start.shift(),
                minOrigins,
                quotable,
                after,
                latest,
                limit);
    }

    /** The same from another place of the list on, or of another length. */
    public Wanted page(Optional<String> start, int length) {
        return new Wanted(
                kinds, by, to, about, from, until, at, told, shift, minOrigins, quotable, start, latest, length);
    }

    /** The same in the other order, if {@code latestFirst}. */
    public Wanted in(boolean latestFirst) {
        return new Wanted(
                kinds, by, to, about, from, until, at, told, shift, minOrigins, quotable, after, latestFirst, limit);
    }
}
