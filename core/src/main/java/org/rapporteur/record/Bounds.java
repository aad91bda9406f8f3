package org.rapporteur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.entry.Figure;
import org.rapporteur.text.WordList;

/** What a number leaves open: "more than 12,000" is 12,000 and up, "about 12,000" a tenth more or less. */
final class Bounds {
    private static final double ABOUT = 0.1;

    /** Dates and durations are no counts of anything. */
    private static final Set<String> CALENDAR = Set.of(
            "year", "years", "date", "month", "months", "day", "days", "week", "weeks", "hour", "hours", "minute",
            "minutes");

    private static final Set<String> MEASURES = WordList.words(Bounds.class, "measures.tsv");
    /** "Five others" are no rival of "five". */
    private static final Set<String> FURTHER = WordList.words(Bounds.class, "further.tsv");

    private static final Map<String, String> UNITS = names("units.tsv", Words::fold);
    private static final Map<String, String> FATES = names("fates.tsv", Words::stem);

    private Bounds() {}

    /** Whether it counts or measures something that can be news, and says what. */
    static boolean isCount(Figure figure) {
        return !CALENDAR.contains(figure.unit()) && figure.what().isPresent();
    }

    /** Whether it counts all there are, so that another number of them can be its rival. */
    static boolean isWhole(Figure figure) {
        return isCount(figure)
                && figure.what()
                        .filter(what -> !FURTHER.contains(Words.fold(what.split(" ", 2)[0])))
                        .isPresent();
    }

    /** Whether two figures count the same things in the same place. */
    static boolean sameThing(Figure a, Figure b) {
        Set<String> x = kind(a);
        Set<String> y = kind(b);
        boolean what = x.isEmpty() || y.isEmpty() || Words.contained(x, y) >= 0.5;
        return what && unit(a).equals(unit(b)) && Places.agree(a.where(), b.where());
    }

    /** Whether a unit measures all kinds of things, so that it alone says nothing about which. */
    static boolean isMeasure(String unit) {
        return MEASURES.contains(Words.fold(unit));
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
        return words.stream()
                .map(word -> FATES.getOrDefault(word, word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What became of those counted, where the words tell nothing but that: "dead" of "death toll". */
    static Optional<String> fate(String words) {
        Set<String> fates = Words.of(words);
        boolean only = !fates.isEmpty()
                && fates.stream().allMatch(word -> FATES.containsKey(word) || FATES.containsValue(word));
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean participle = last.endsWith("ed") || FATES.containsValue(last);
        return only ? Optional.ofNullable(participle ? last : FATES.get(Words.stem(last))) : Optional.empty();
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

    /** The one name of what has several, all in the form in which they are compared. */
    private static Map<String, String> names(String list, UnaryOperator<String> form) {
        Map<String, String> out = new TreeMap<>();
        for (List<String> row : WordList.rows(Bounds.class, list)) {
            for (String name : row.get(1).split(" ")) {
                out.put(form.apply(name), form.apply(row.get(0)));
            }
        }
        return out;
    }
}
