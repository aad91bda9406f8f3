package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.entry.Figure;
import org.rapporteur.record.Amount;

/** Figures over time, drawn: ● as said, ▲ at least, ▼ at most. */
final class Heights {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 190;
    private static final int LEFT = 62;
    private static final int RIGHT = 90;
    private static final int TOP = 16;
    private static final int FOOT = 26;

    private static final int LETTER = 11;

    private final List<double[]> written = new ArrayList<>();
    private final LocalDate first;
    private final long days;
    private final double highest;

    private Heights(LocalDate first, LocalDate last, double highest) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        this.highest = highest;
    }

    static String of(String unit, List<Line> lines, Items items) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        LocalDate first = lines.stream().map(Heights::day).min(order).orElseThrow();
        LocalDate last = lines.stream().map(Heights::day).max(order).orElseThrow();
        double highest =
                lines.stream().mapToDouble(line -> figure(line).value()).max().orElse(1);
        return new Heights(first, last, Math.max(1, highest)).draw(unit, lines, items, last);
    }

    private static LocalDate day(Line line) {
        return Numbers.day(line).orElseThrow();
    }

    private static Figure figure(Line line) {
        return (Figure) line.entry();
    }

    private String draw(String unit, List<Line> lines, Items items, LocalDate last) {
        Svg svg = new Svg(
                "n-" + unit.replaceAll("\\W", "-"),
                WIDTH,
                HEIGHT,
                unit + ", " + Say.shortDay(first) + " to " + Say.shortDay(last),
                "Circles are figures as said, triangles up mean more than, triangles down mean fewer than. The table says the same.");
        grid(svg, last);
        lines.forEach(line -> point(svg, line, items));
        return svg.toString();
    }

    private void grid(Svg svg, LocalDate last) {
        for (int part = 0; part <= 2; part++) {
            double value = highest * part / 2;
            svg.line("grid", LEFT, y(value), WIDTH - RIGHT + 20, y(value));
            svg.text("label end", LEFT - 6, y(value) + 4, Say.number(Math.round(value)));
        }
        svg.text("label", x(first) - 10, HEIGHT - 6, Say.shortDay(first));
        if (!first.equals(last)) {
            svg.text("label", x(last) - 20, HEIGHT - 6, Say.shortDay(last));
        }
    }

    private void point(Svg svg, Line line, Items items) {
        Figure figure = figure(line);
        double x = x(day(line));
        double y = y(figure.value());
        String title = Numbers.number(figure) + ", " + items.names(figure.claimedBy()) + ", " + Say.when(figure.when());
        svg.group(title);
        switch (figure.bound()) {
            case "more than", "at least", "tens of" -> svg.point("k-f", x, y, true);
            case "less than", "up to" -> svg.point("k-f", x, y, false);
            default -> svg.circle("k-f", x, y, 4.5);
        }
        svg.text("value", x + 9, free(x, y + 4), label(figure));
        svg.end();
    }

    /** The number with its bound as a sign: "> 40,000", "~ 90". */
    private static String label(Figure figure) {
        String number = Say.number(figure.value());
        return switch (figure.bound()) {
            case "exactly" -> number;
            case "more than" -> "> " + number;
            case "at least" -> "≥ " + number;
            case "less than" -> "< " + number;
            case "up to" -> "≤ " + number;
            case "about" -> "~ " + number;
            default -> Amount.of(figure);
        };
    }

    /** The height for a number beside its point: above those that are written there already. */
    private double free(double x, double wanted) {
        double y = wanted;
        for (int i = 0; i < written.size(); i++) {
            double[] other = written.get(i);
            if (Math.abs(other[0] - x) < 60 && Math.abs(other[1] - y) < LETTER) {
                y = other[1] - LETTER;
                i = -1;
            }
        }
        written.add(new double[] {x, y});
        return y;
    }

    private double x(LocalDate day) {
        return LEFT + 12 + (WIDTH - LEFT - RIGHT) * (double) ChronoUnit.DAYS.between(first, day) / days;
    }

    private double y(double value) {
        return HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * value / highest;
    }
}
