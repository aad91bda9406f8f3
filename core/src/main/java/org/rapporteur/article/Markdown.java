package org.rapporteur.article;

import java.util.Set;
import org.rapporteur.article.Line.Hint;
import org.rapporteur.text.Span;

/** The marks that plain text carries over from a page: "# Ministers to keep talking", "*By Teresa Okan*". */
final class Markdown {
    private static final int LEVELS = 6;

    private Markdown() {}

    /** The line inside its marks; a line that is all marks stays as it is. */
    static Line line(String text, Span span, boolean gap) {
        int level = level(text, span);
        if (level > 0) {
            Span words = Trimmed.span(text, span.start() + level, span.end());
            return new Line(unmarked(text, words), gap, Set.of(level == 1 ? Hint.TOP_HEADING : Hint.HEADING));
        }
        return new Line(unmarked(text, span), gap);
    }

    /** How many number signs stand before the first word, with a blank behind them. */
    private static int level(String text, Span span) {
        int at = span.start();
        while (at < span.end() && text.charAt(at) == '#') {
            at++;
        }
        int level = at - span.start();
        boolean heading = level > 0 && level <= LEVELS && at + 1 < span.end() && text.charAt(at) == ' ';
        return heading ? level : 0;
    }

    /** Without the marks of emphasis that enclose the whole line and stand nowhere in it. */
    private static Span unmarked(String text, Span span) {
        for (String mark : new String[] {"***", "**", "__", "*", "_"}) {
            int length = mark.length();
            boolean enclosed = span.length() > 2 * length
                    && text.startsWith(mark, span.start())
                    && text.startsWith(mark, span.end() - length);
            if (enclosed) {
                Span inside = new Span(span.start() + length, span.end() - length);
                boolean whole = Character.isLetterOrDigit(text.charAt(inside.start()))
                        && inside.in(text).indexOf(mark.charAt(0)) < 0;
                return whole ? inside : span;
            }
        }
        return span;
    }
}
