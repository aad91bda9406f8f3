package org.rapporteur.record;

import java.util.Set;
import org.rapporteur.entry.Figure;

/** What a number leaves open: "more than 12,000" is 12,000 and up, "about 12,000" a tenth more or less. */
final class Bounds {
    private static final double ABOUT = 0.1;

    /** Dates and durations are no counts of anything. */
    private static final Set<String> CALENDAR = Set.of(
            "year", "years", "date", "month", "months", "day", "days", "week", "weeks", "hour", "hours", "minute",
            "minutes");

    private Bounds() {}

    /** Whether it counts or measures something that can be news, and says what. */
    static boolean isCount(Figure figure) {
        return !CALENDAR.contains(figure.unit()) && figure.what().isPresent();
    }

    /** Whether two figures count the same things in the same place. */
    static boolean sameThing(Figure a, Figure b) {
        boolean what = a.what().isEmpty()
                || b.what().isEmpty()
                || Words.contained(Words.of(a.what().get()), Words.of(b.what().get())) >= 0.5;
        return what && Words.fold(a.unit()).equals(Words.fold(b.unit())) && Places.agree(a.where(), b.where());
    }

    /** Whether no number satisfies both. */
    static boolean conflict(Figure a, Figure b) {
        return high(a) < low(b) || high(b) < low(a);
    }

    static double low(Figure figure) {
        return switch (figure.bound()) {
            case "more than", "at least" -> figure.value();
            case "up to", "less than", "within", "until" -> 0;
            case "about" -> figure.value() * (1 - ABOUT);
            case "tens of" -> figure.value() * 2;
            default -> figure.value();
        };
    }

    static double high(Figure figure) {
        return switch (figure.bound()) {
            case "more than", "at least", "since" -> Double.POSITIVE_INFINITY;
            case "about" -> figure.value() * (1 + ABOUT);
            case "tens of" -> figure.value() * 10;
            default -> figure.value();
        };
    }
}
