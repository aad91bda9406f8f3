package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Cuts flat text into lines. */
final class FlatGalley {
    private FlatGalley() {}

    static Galley of(String input) {
        List<Line> lines = Wrapping.undo(input, lines(input));
        return new Galley(Text.of(input), Stamps.cut(input, lines), Head.NONE);
    }

    static List<Line> lines(String input) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int breaks = 2;
        for (int i = 0; i <= input.length(); i++) {
            if (i == input.length() || isBreak(input.charAt(i))) {
                Span span = Trimmed.span(input, start, i);
                if (!span.isEmpty()) {
                    lines.add(Markdown.line(input, span, breaks > 1));
                    breaks = 0;
                }
                breaks += i < input.length() && ends(input, i) ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a line ends here; the carriage return of a pair does not count. */
    private static boolean ends(String input, int at) {
        return input.charAt(at) != '\r' || at + 1 == input.length() || input.charAt(at + 1) != '\n';
    }
}
