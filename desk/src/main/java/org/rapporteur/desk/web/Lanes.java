package org.rapporteur.desk.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timeline drawn: a lane a kind, a dot a day, a bar where the day is not certain. */
final class Lanes {
    private static final int WIDTH = 960;
    private static final int LEFT = 84;
    private static final int LANE = 26;
    private static final int TOP = 22;
    /** More days than this do not fit: the latest are drawn. */
    private static final int MOST = 45;

    private final LocalDate first;
    private final LocalDate last;

    private Lanes(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** The drawing, or nothing when fewer than two days are known. */
    static String of(List<Line> lines) {
        List<Dot> dots = dots(lines);
        Optional<LocalDate> last = dots.stream().map(dot -> dot.days.first()).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return "";
        }
        LocalDate from = last.get().minusDays(MOST);
        dots.removeIf(dot -> dot.days.first().isBefore(from)
                || dot.days.last().isAfter(last.get().plusDays(MOST)));
        LocalDate first = dots.stream()
                .map(dot -> dot.days.first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate end = dots.stream()
                .map(dot -> dot.days.last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return first.equals(end) ? "" : new Lanes(first, end).draw(dots);
    }

    /** What is dated alike, of one kind. */
    private record Dot(Tag tag, Stretch days, List<String> headlines) {
        String title() {
            String more = headlines.size() > 1 ? " and " + Say.count(headlines.size() - 1, "other") : "";
            return headlines.get(0) + more;
        }
    }

    private static List<Dot> dots(List<Line> lines) {
        Map<String, Dot> dots = new LinkedHashMap<>();
        for (Line line : lines) {
            line.entry()
                    .when()
                    .flatMap(Stretch::of)
                    .ifPresent(days -> dots.computeIfAbsent(
                                    line.tag() + " " + days, key -> new Dot(line.tag(), days, new ArrayList<>()))
                            .headlines()
                            .add(line.headline()));
        }
        return new ArrayList<>(dots.values());
    }

    private String draw(List<Dot> dots) {
        int height = TOP + LANE * Tag.values().length + 6;
        Svg svg = new Svg(
                "lanes",
                WIDTH,
                height,
                "Timeline, " + Say.shortDay(first) + " to " + Say.shortDay(last),
                "A lane for each kind of line, a dot for a day, a bar where the day is not certain. The same lines follow as a list.");
        days(svg, height);
        for (Tag tag : Tag.values()) {
            double y = TOP + LANE * tag.ordinal() + LANE / 2.0;
            svg.text("label", 0, y + 4, tag.many());
            svg.line("rail", LEFT, y, WIDTH - 8, y);
            dots.stream().filter(dot -> dot.tag == tag).forEach(dot -> dot(svg, dot, y));
        }
        return svg.toString();
    }

    private void days(Svg svg, int height) {
        long span = ChronoUnit.DAYS.between(first, last);
        long step = Math.max(1, (span + 8) / 9);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            svg.line("grid", x(day), TOP - 6, x(day), height);
            svg.text(x(day) > WIDTH - 60 ? "label end" : "label", x(day) + 3, 12, Say.shortDay(day));
        }
    }

    private void dot(Svg svg, Dot dot, double y) {
        String style = "k-" + dot.tag.letter();
        svg.group(dot.title());
        if (dot.days.isDay()) {
            svg.circle(style, x(dot.days.first()), y, 4 + Math.min(4, dot.headlines.size() / 3.0));
        } else {
            svg.box(
                    style + " bar",
                    x(dot.days.first()),
                    y - 4,
                    Math.max(6, x(dot.days.last()) - x(dot.days.first())),
                    8);
        }
        svg.end();
    }

    private double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + 10 + share * (WIDTH - LEFT - 30);
    }
}
