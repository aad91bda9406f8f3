package org.rapporteur.desk.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Start;

/**
 * Since when: "24h" and "7d" count from when articles were read, "last" from the last look at the brief, and a day from
 * the day that articles bear.
 *
 * @param words for the reader
 */
record Since(Start start, String words) {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([hd])");

    static Since of(String given, Archive archive) {
        if (given.equals("last")) {
            return last(archive);
        }
        Matcher span = SPAN.matcher(given);
        if (span.matches()) {
            long count = Long.parseLong(span.group(1));
            Duration ago = span.group(2).equals("h") ? Duration.ofHours(count) : Duration.ofDays(count);
            long shift = archive.arrivals().shiftBefore(Instant.now().minus(ago).toString());
            return new Since(Start.after(shift), "the last " + given);
        }
        check(given);
        return new Since(Start.day(Filters.day("--since", given)), Phrases.day(given));
    }

    /** Refuses what says no time. */
    static void check(String given) {
        if (given.equals("last") || SPAN.matcher(given).matches()) {
            return;
        }
        if (!given.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new Refusal(
                    Refusal.Reason.WRONG_USE, "--since: '" + given + "' is none of 24h, 7d, last, 2031-03-11.");
        }
        Filters.day("--since", given);
    }

    /** Since the last look, or since ever. */
    static Since last(Archive archive) {
        return archive.arrivals()
                .lastLook()
                .map(look -> new Since(Start.after(look.shift()), "your last look, " + Phrases.moment(look.at())))
                .orElseGet(() -> new Since(Start.EVER, "the beginning"));
    }
}
