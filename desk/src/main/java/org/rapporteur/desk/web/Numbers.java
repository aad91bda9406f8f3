package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.entry.Figure;
import org.rapporteur.record.Amount;

/** Figures: number, bound, place, who says so, as of when; a chart for what was counted more than once. */
final class Numbers {
    /** From here on a number is news by itself; two goats are told last, unless two newsrooms count them. */
    private static final int MANY = 10;

    private Numbers() {}

    record Model(List<Series> series, List<Counted> figures, long total, Empty empty) {
        boolean hasPlaces() {
            return figures.stream().anyMatch(figure -> !figure.where().isEmpty());
        }
    }

    /**
     * Figures of one thing.
     *
     * @param name what is counted: "Troops"
     * @param chart drawn, or empty
     */
    record Series(String name, String chart, List<Counted> figures) {}

    /** A figure in columns. */
    record Counted(Item item, String number, String count, String what, String where, String by) {}

    static Page page(Look look, Call call) {
        Slice<Line> slice = Lists.slice(look, call, Set.of(Tag.NUMBER));
        Items items = Items.of(look, slice.rows());
        List<Counted> figures = slice.rows().stream()
                .filter(line -> isCount((Figure) line.entry()))
                .sorted(Comparator.comparing(Numbers::isFew))
                .map(line -> counted(line, items))
                .toList();
        Empty empty = Empty.of(look, call, Set.of(Tag.NUMBER), slice.total());
        Model model = new Model(series(slice.rows(), look, 2), figures, slice.total(), empty);
        return new Page("Numbers", "numbers", model, Entries.rows(slice.rows()), Lists.next(slice, call));
    }

    private static boolean isFew(Line line) {
        return ((Figure) line.entry()).value() < MANY && line.origins() < 2;
    }

    private static Counted counted(Line line, Items items) {
        Figure figure = (Figure) line.entry();
        return new Counted(
                items.of(line),
                number(figure),
                Amount.of(figure),
                what(figure),
                figure.where().orElse(""),
                figure.claimedBy().isEmpty() ? "the newsroom" : items.names(figure.claimedBy()));
    }

    /** "more than 40,000 troops". */
    static String number(Figure figure) {
        boolean calendar = figure.unit().equals(Figure.DATE) || figure.unit().equals(Figure.MONTH);
        return calendar ? bound(figure) + figure.printed() : Amount.of(figure, figure.unit());
    }

    private static String bound(Figure figure) {
        return figure.bound().equals("exactly") ? "" : figure.bound() + " ";
    }

    /** "Dravenian troops": the unit, in the words around it where they say more. */
    private static String what(Figure figure) {
        String words = figure.what().orElse("").replaceAll("^[\\s-]+|[\\s,;]+$", "");
        boolean said = words.replace(" ", "").contains(figure.unit().replace(" ", ""));
        return said ? words : (figure.unit() + " " + words).strip();
    }

    /** The things that most figures are of, when they were counted at least twice. */
    static List<Series> series(List<Line> lines, Look look, int most) {
        Map<String, List<Line>> byUnit = new LinkedHashMap<>();
        for (Line line : lines) {
            Figure figure = (Figure) line.entry();
            if (day(line).isPresent() && isCharted(figure)) {
                byUnit.computeIfAbsent(figure.unit().toLowerCase(Locale.ROOT), unit -> new ArrayList<>())
                        .add(line);
            }
        }
        Items items = Items.of(look, lines);
        List<Series> all = new ArrayList<>();
        byUnit.forEach((unit, group) -> {
            if (group.size() > 1) {
                all.add(new Series(
                        unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1),
                        Heights.of(unit, group, items),
                        group.stream().map(line -> counted(line, items)).toList()));
            }
        });
        all.sort(Comparator.comparingInt((Series series) -> -series.figures().size())
                .thenComparing(Series::name));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Dates are figures of the record, but no numbers to a reader; the API has them. */
    static boolean isCount(Figure figure) {
        return !Set.of(Figure.DATE, Figure.MONTH, "year").contains(figure.unit());
    }

    /** Times and years are numbers too, but not worth a chart. */
    private static boolean isCharted(Figure figure) {
        return !Set.of("minutes", "hours", "days", "weeks", "months", "years", "year", "day", "date", "month", "")
                        .contains(figure.unit())
                && !Set.of("since", "within", "until").contains(figure.bound());
    }

    static Optional<LocalDate> day(Line line) {
        return line.entry().when().flatMap(Stretch::of).map(Stretch::first).or(line::reported);
    }
}
