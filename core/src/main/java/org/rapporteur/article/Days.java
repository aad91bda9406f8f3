package org.rapporteur.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * Finds days written out in full: "March 11, 2031", "11 March 2031", "2031-03-11", "11.03.2031". A day without its year
 * ("Feb. 10") is the reader's business; "03/11/2031" could be two days and is none.
 */
final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final Pattern DAY = Pattern.compile(
            "\\b" + String.format(MONTH, "ma")
                    + "\\.?[\\s,]{1,2}(?<da>\\d{1,2})(?:st|nd|rd|th)?[\\s,]{1,2}(?<ya>\\d{4})\\b"
                    + "|\\b(?<db>\\d{1,2})(?:st|nd|rd|th)?(?:\\s(?:of\\s)?|-)" + String.format(MONTH, "mb")
                    + "[.,]?[\\s-](?<yb>\\d{4})\\b"
                    + "|\\b(?<yc>\\d{4})(?<sep>[-/.])(?<mc>\\d{1,2})\\k<sep>(?<dc>\\d{1,2})(?!\\d)"
                    + "|\\b(?<dd>\\d{1,2})(?<dot>[./])(?<md>\\d{1,2})\\k<dot>(?<yd>\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private Days() {}

    /** A day and where it stands. */
    record Found(LocalDate day, Span span) {}

    static List<Found> in(String text, Span span) {
        List<Found> found = new ArrayList<>();
        if (!hasYear(text, span)) {
            return found;
        }
        Matcher day = DAY.matcher(text).region(span.start(), span.end());
        while (day.find()) {
            day(day).ifPresent(value -> found.add(new Found(value, new Span(day.start(), day.end()))));
        }
        return found;
    }

    /** Whether four digits stand in a row: without a year there is no day. */
    private static boolean hasYear(String text, Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end() && digits < 4; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    static Optional<LocalDate> first(String text) {
        return in(text, new Span(0, text.length())).stream().map(Found::day).findFirst();
    }

    private static Optional<LocalDate> day(Matcher day) {
        if (day.group("ya") != null) {
            return day(day.group("ya"), month(day.group("ma")), day.group("da"));
        }
        if (day.group("yb") != null) {
            return day(day.group("yb"), month(day.group("mb")), day.group("db"));
        }
        if (day.group("yc") != null) {
            return day(day.group("yc"), Integer.parseInt(day.group("mc")), day.group("dc"));
        }
        return numbers(
                day.group("dd"),
                day.group("md"),
                day.group("yd"),
                day.group("dot").equals("."));
    }

    /** Europe parts day and month by full stops; with strokes only a number above twelve tells which is the day. */
    private static Optional<LocalDate> numbers(String first, String second, String year, boolean dayFirst) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (dayFirst || a > 12 || a == b) {
            return day(year, b, first);
        }
        return b > 12 ? day(year, a, second) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int y = Integer.parseInt(year);
        try {
            return y < 1800 ? Optional.empty() : Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
