package org.rapporteur.desk.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Archive;

/**
 * Since when: "24h" and "7d" count from when articles were read, "last" from the last look at the brief, and a day from
 * the day that articles bear.
 *
 * @param shift what came in after it; 0 for all
 * @param day what no article before it tells
 * @param words for the reader
 */
record Since(long shift, Optional<String> day, String words) {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([hd])");

    static Since of(String given, Archive archive) {
        if (given.equals("last")) {
            return last(archive);
        }
        Matcher span = SPAN.matcher(given);
        if (span.matches()) {
            long count = Long.parseLong(span.group(1));
            Duration ago = span.group(2).equals("h") ? Duration.ofHours(count) : Duration.ofDays(count);
            return new Since(
                    archive.shiftBefore(Instant.now().minus(ago).toString()), Optional.empty(), "the last " + given);
        }
        check(given);
        return new Since(0, Optional.of(Filters.day("--since", given)), Phrases.day(given));
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
        return archive.lastLook()
                .map(look -> new Since(look.shift(), Optional.empty(), "your last look, " + Phrases.moment(look.at())))
                .orElseGet(() -> new Since(0, Optional.empty(), "the beginning"));
    }
}
