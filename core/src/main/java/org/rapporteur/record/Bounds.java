package org.rapporteur.record;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Figure;
import org.rapporteur.text.WordList;

/** What a number leaves open: "more than 12,000" is 12,000 and up, "about 12,000" a tenth more or less. */
final class Bounds {
    private static final double ABOUT = 0.1;

    /** Dates and durations are no counts of anything. */
    private static final Set<String> CALENDAR = Set.of(
            "year", "years", "date", "month", "months", "day", "days", "week", "weeks", "hour", "hours", "minute",
            "minutes");

    private static final Map<String, String> UNITS = units();

    private Bounds() {}

    /** Whether it counts or measures something that can be news, and says what. */
    static boolean isCount(Figure figure) {
        return !CALENDAR.contains(figure.unit()) && figure.what().isPresent();
    }

    /** Whether two figures count the same things in the same place. */
    static boolean sameThing(Figure a, Figure b) {
        Set<String> x = kind(a);
        Set<String> y = kind(b);
        boolean what = x.isEmpty() || y.isEmpty() || Words.contained(x, y) >= 0.5;
        return what && unit(a).equals(unit(b)) && Places.agree(a.where(), b.where());
    }

    /** What is counted, whatever it is called: soldiers are troops. */
    static String unit(Figure figure) {
        String unit = Words.fold(figure.unit());
        return UNITS.getOrDefault(unit, unit);
    }

    /** What is said of the things besides their name: of "Dravenian troops", that they are Dravenian. */
    static Set<String> kind(Figure figure) {
        Set<String> words = new TreeSet<>(Words.of(figure.what().orElse("")));
        words.removeAll(Words.of(figure.unit() + " " + unit(figure)));
        return words;
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

    private static Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        for (String line : WordList.lines(Bounds.class, "units.tsv")) {
            String[] names = line.split("\t");
            for (String name : names[1].split(" ")) {
                units.put(name, names[0]);
            }
        }
        return units;
    }
}
