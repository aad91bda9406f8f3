package org.rapporteur.desk.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;

/** For people: numbered, aligned, wrapped to the width, colour on tags only. */
final class Screen implements Form {
    private static final int GAP = 2;
    private static final int NUMBER = 3;
    private static final int SHORTEST = 24;
    /** A short column takes at most this part of the width. */
    private static final int SHARE = 5;

    private static final Map<String, String> COLOURS = Map.of(
            "verbatim",
            "32",
            "altered",
            "31",
            "unchecked",
            "33",
            "held",
            "32",
            "cancelled",
            "31",
            "dispute",
            "31",
            "answered",
            "32",
            "awaited",
            "33",
            "conflict",
            "31");
    private final int width;
    private final boolean colour;

    Screen(Terminal terminal) {
        this.width = terminal.width();
        this.colour = terminal.colour();
    }

    @Override
    public void write(Sheet sheet, Writer out) {
        List<Integer> widths = widths(sheet);
        int n = 0;
        for (List<Cell> row : sheet.rows()) {
            n++;
            for (String line : lines(sheet.columns(), row, widths, n)) {
                Terminal.write(out, line.stripTrailing() + "\n");
            }
        }
        for (String sentence : sheet.foot()) {
            for (String line : Words.wrap(sentence, width)) {
                Terminal.write(out, line + "\n");
            }
        }
    }

    /** The width of each column: its widest cell, cut to a share of the screen; the long one gets what is left. */
    private List<Integer> widths(Sheet sheet) {
        List<Integer> widths = new ArrayList<>();
        int used = NUMBER;
        for (int c = 0; c < sheet.columns().size(); c++) {
            int widest = 0;
            for (List<Cell> row : sheet.rows()) {
                widest = Math.max(
                        widest, shown(sheet.columns().get(c), row.get(c)).length());
            }
            Look look = sheet.columns().get(c).look();
            int allowed = look == Look.HIDDEN || look == Look.LONG ? 0 : Math.min(widest, width / SHARE);
            widths.add(allowed);
            used += allowed == 0 ? 0 : allowed + GAP;
        }
        int rest = Math.max(SHORTEST, width - used);
        for (int c = 0; c < widths.size(); c++) {
            if (sheet.columns().get(c).look() == Look.LONG) {
                widths.set(c, rest);
            }
        }
        return widths;
    }

    private static String shown(Column column, Cell cell) {
        String words = Words.harmless(cell.words());
        return column.look() == Look.ID ? Words.cutId(words) : words;
    }

    private List<String> lines(List<Column> columns, List<Cell> row, List<Integer> widths, int n) {
        List<String> lines = new ArrayList<>();
        StringBuilder first = new StringBuilder("%2d ".formatted(n));
        int indent = NUMBER;
        for (int c = 0; c < columns.size(); c++) {
            String words = shown(columns.get(c), row.get(c));
            if (columns.get(c).look() == Look.LONG) {
                List<String> wrapped = Words.wrap(words, widths.get(c));
                first.append(padded(wrapped.get(0), widths.get(c)));
                for (String more : wrapped.subList(1, wrapped.size())) {
                    lines.add(" ".repeat(indent) + more);
                }
            } else if (widths.get(c) > 0) {
                String cell = padded(Words.cut(words, widths.get(c)), widths.get(c));
                first.append(columns.get(c).look() == Look.TAG ? coloured(cell) : cell);
                indent += widths.get(c) + GAP;
            }
        }
        lines.add(0, first.toString());
        return lines;
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.length()) + GAP);
    }

    private String coloured(String tag) {
        String code = COLOURS.get(tag.strip());
        return colour && code != null ? "\u001b[" + code + "m" + tag + "\u001b[0m" : tag;
    }
}
