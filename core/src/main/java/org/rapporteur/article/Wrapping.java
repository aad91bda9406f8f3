package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins paragraphs whose lines were broken at a fixed width, as mail programs and wire terminals do. A line is taken
 * for broken where its successor's first word would not have fitted; text is taken for wrapped where most lines are.
 */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST = 4;

    private Wrapping() {}

    static List<Line> undo(String text, List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
        if (width < NARROWEST || width > WIDEST || !wrapped(text, lines, width)) {
            return lines;
        }
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (i + 1 < lines.size() && broken(text, lines.get(i), lines.get(i + 1), width)) {
                i++;
                line = line.with(lines.get(i));
            }
            joined.add(line);
        }
        return joined;
    }

    private static boolean wrapped(String text, List<Line> lines, int width) {
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).gap()) {
                pairs++;
                broken += broken(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            }
        }
        return broken >= FEWEST && broken * 2 > pairs;
    }

    private static boolean broken(String text, Line line, Line next, int width) {
        int word = next.span().start();
        while (word < next.span().end() && !Trimmed.isBlank(text.charAt(word))) {
            word++;
        }
        int needed = line.span().length() + 1 + word - next.span().start();
        return !next.gap() && needed > width;
    }
}
