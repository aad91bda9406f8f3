package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Words between single marks, as British papers have them: ‘It’s ours,’ she said. An apostrophe inside a word does not close, nor
 * one behind an owner ("the ministers' letter") where the quotation closes later.
 */
final class SingleMarks {
    private static final String OPENING = "\u2018'";
    private static final String CLOSING = "\u2019'";
    private static final int LEAST = 4;

    private final String text;
    private final int end;

    private SingleMarks(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Span> in(String text, Span paragraph) {
        SingleMarks marks = new SingleMarks(text, paragraph.end());
        List<Span> out = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int close = marks.opens(i, paragraph.start()) ? marks.close(i) : -1;
            if (close > i) {
                out.add(new Span(i, close + 1));
                i = close;
            }
        }
        return out;
    }

    /** A mark before a word and behind none: not that of "the '90s" nor a half of a double one. */
    private boolean opens(int i, int from) {
        boolean mark = OPENING.indexOf(text.charAt(i)) >= 0 && i + 1 < end;
        char next = mark ? text.charAt(i + 1) : ' ';
        boolean word = Character.isLetter(next) || text.charAt(i) == '\u2018' && Character.isDigit(next);
        char before = i > from ? text.charAt(i - 1) : ' ';
        return word && !Character.isLetterOrDigit(before) && before != '.' && CLOSING.indexOf(before) < 0;
    }

    /** The mark that closes what opens here: of its own kind, the last before another opens; -1 for none. */
    private int close(int open) {
        char kind = text.charAt(open) == '\u2018' ? '\u2019' : '\'';
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == kind && closes(i)) {
                boolean later = isOwner(i) && later(i, kind);
                if (!later) {
                    return i - open >= LEAST ? i : -1;
                }
            } else if (text.charAt(i) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private boolean closes(int i) {
        return i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** "the ministers' letter": behind an s, before another word. */
    private boolean isOwner(int i) {
        return text.charAt(i - 1) == 's'
                && i + 2 < end
                && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2));
    }

    /** Whether another mark closes before one opens. */
    private boolean later(int from, char kind) {
        for (int i = from + 1; i < end; i++) {
            if (opens(i, from)) {
                return false;
            }
            if (text.charAt(i) == kind && closes(i) && !isOwner(i)) {
                return true;
            }
        }
        return false;
    }
}
