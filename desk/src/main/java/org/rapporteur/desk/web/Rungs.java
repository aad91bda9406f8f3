package org.rapporteur.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A family drawn as a ladder: the origin on top, each copy below what it was made from. */
final class Rungs {
    private static final int WIDTH = 640;
    private static final int ROW = 26;
    private static final int INDENT = 28;
    /** A drawing of more says nothing; the table has them all. */
    private static final int MOST = 12;

    private Rungs() {}

    static String of(Ladder ladder) {
        List<Ladder.Rung> rungs =
                ladder.rungs().subList(0, Math.min(MOST, ladder.rungs().size()));
        Svg svg = new Svg(
                "l-" + ladder.origin().replaceAll("\\W", "-"),
                WIDTH,
                ROW * rungs.size() + 4,
                "How " + Say.count(ladder.rungs().size(), "text") + " come from one",
                "Each text stands below and right of the one that it was made from. The table says the same.");
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < rungs.size(); i++) {
            rows.put(rungs.get(i).article(), i);
            rung(svg, rungs.get(i), i, rows);
        }
        return svg.toString();
    }

    private static void rung(Svg svg, Ladder.Rung rung, int row, Map<String, Integer> rows) {
        double x = x(rung);
        double y = y(row);
        Integer above = rows.get(rung.of());
        if (above != null && rung.depth() > 0) {
            svg.line("path", x - INDENT, y(above) + 5, x - INDENT, y);
            svg.line("path", x - INDENT, y, x - 5, y);
        }
        svg.circle(style(rung), x, y, 5);
        String quotes = Origins.quotes(rung);
        String tail = quotes.isEmpty() ? "" : " · " + quotes;
        String name = rung.isHeld() ? name(rung) + " · " : "";
        svg.text("words", x + 12, y + 4, name + Origins.relation(rung) + tail);
    }

    private static String name(Ladder.Rung rung) {
        String name = rung.article();
        return name.length() > 40 ? name.substring(0, 39) + "…" : name;
    }

    private static String style(Ladder.Rung rung) {
        if (!rung.isHeld()) {
            return "hollow";
        }
        return rung.altered() > 0 ? "bad" : "good";
    }

    private static double x(Ladder.Rung rung) {
        return 8.0 + INDENT * Math.min(6, rung.depth());
    }

    private static double y(int row) {
        return ROW * row + ROW / 2.0;
    }
}
