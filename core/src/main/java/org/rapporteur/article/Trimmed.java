package org.rapporteur.article;

import org.rapporteur.text.Span;

/** Cuts white space, no-break space and byte order marks off both ends. */
final class Trimmed {
    private Trimmed() {}

    static Span span(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || c == '\u200B'
                || c > '\u007F' && Character.isWhitespace(c)
                || c == '\u202F';
    }
}
