package org.rapporteur.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.TextNode;
import org.rapporteur.article.Line.Hint;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** The text of a web page while it grows: white space drawn together, lines ended at blocks, origins kept. */
final class MarkupText {
    private final CodePoints points;
    private final Entities entities;
    private final StringBuilder plain = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    private final Set<Hint> lineHints = EnumSet.noneOf(Hint.class);
    private Set<Hint> known = Set.of();
    private int lineStart;
    private int linked;
    private boolean lineGap = true;
    private int breaks = 2;
    private boolean space;
    private int last;

    MarkupText(String input) {
        this.points = new CodePoints(input);
        this.entities = new Entities(input);
    }

    /** One line ends: two in a row part paragraphs. */
    void lineEnds() {
        breaks++;
    }

    /** A block ends or begins, with or without air around it. */
    void blockEnds(boolean air) {
        breaks = Math.max(breaks, air ? 2 : 1);
    }

    /** The words of a node; each character of them with the part of the input that it was written as. */
    void add(TextNode words, Set<Hint> hints, boolean link) {
        entities.read(words, (c, start, end) -> add(c, start, end, hints, link));
    }

    Galley galley(Head head) {
        endLine();
        Text text =
                Text.of(plain.toString(), Arrays.copyOf(starts, plain.length()), Arrays.copyOf(ends, plain.length()));
        return new Galley(text, lines, head);
    }

    private void add(char c, int start, int end, Set<Hint> hints, boolean link) {
        if (Trimmed.isBlank(c)) {
            space = true;
            return;
        }
        if (breaks > 0) {
            startLine();
        } else if (space) {
            append(' ', points.at(last), points.at(start));
        }
        append(c, points.at(start), points.at(end));
        linked += link ? 1 : 0;
        if (hints != known) {
            lineHints.addAll(hints);
            known = hints;
        }
        space = false;
        last = end;
    }

    private void startLine() {
        boolean gap = breaks > 1;
        endLine();
        for (int i = 0; i < (plain.isEmpty() ? 0 : gap ? 2 : 1); i++) {
            append('\n', points.at(last), points.at(last));
        }
        lineStart = plain.length();
        lineGap = gap;
        breaks = 0;
    }

    private void endLine() {
        int length = plain.length() - lineStart;
        if (length > 0) {
            lineHints.remove(Hint.LINK);
            if (linked * 10 >= length * 8) {
                lineHints.add(Hint.LINK);
            } else if (linked * 10 >= length * 3) {
                lineHints.add(Hint.PART_LINK);
            }
            lines.add(new Line(new Span(lineStart, plain.length()), lineGap, lineHints));
        }
        lineHints.clear();
        known = Set.of();
        lineStart = plain.length();
        linked = 0;
    }

    private void append(char c, int start, int end) {
        int at = plain.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        plain.append(c);
        starts[at] = start;
        ends[at] = Math.max(start, end);
    }
}
