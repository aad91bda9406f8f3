package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * The quotations of a paragraph, marks included: straight or typographic double marks, and single ones around several
 * words. A mark that never closes runs to the paragraph's end, as in a speech that goes on in the next paragraph.
 */
record Quotations(List<Span> spans, boolean open) {
    private static final String OPENING = "\u201c\u201e\u00ab";
    private static final String SINGLE = "'`\u2018\u2019";
    private static final String CLOSING = "\u201d\u00bb";

    Quotations {
        spans = List.copyOf(spans);
    }

    static Quotations of(String text, Span paragraph) {
        List<Span> out = new ArrayList<>();
        int start = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (start < 0 ? isMark(text, i) : closes(text, i, paragraph)) {
                int width = isPair(text, i) ? 2 : 1;
                if (start >= 0) {
                    out.add(new Span(start, i + width));
                }
                start = start < 0 ? i : -1;
                i += width - 1;
            }
        }
        boolean open = start >= 0;
        if (open) {
            out.add(new Span(start, paragraph.end()));
        }
        out.addAll(SingleMarks.in(text, paragraph));
        out.sort(null);
        return new Quotations(out, open);
    }

    /** The quotation that a character stands in; an empty span at the character outside. */
    Span at(int character) {
        for (Span span : spans) {
            if (span.contains(character)) {
                return span;
            }
        }
        return new Span(character, character);
    }

    /** Whether a character stands inside marks, or is one. */
    boolean holds(int character) {
        for (Span span : spans) {
            if (span.contains(character)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation can begin at this character. */
    static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        return c == '"' || OPENING.indexOf(c) >= 0 || isPair(text, i);
    }

    /** Two single marks for a double one, as typewriters and wire services have it. */
    private static boolean isPair(String text, int i) {
        boolean two = i + 1 < text.length() && text.charAt(i) == text.charAt(i + 1);
        return two && SINGLE.indexOf(text.charAt(i)) >= 0;
    }

    /** A closing mark, or any double mark that no letter follows (sites often print an opening mark for a closing one). */
    private static boolean closes(String text, int i, Span paragraph) {
        char c = text.charAt(i);
        boolean last = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return CLOSING.indexOf(c) >= 0 || c == '"' || isPair(text, i) || (OPENING.indexOf(c) >= 0 && last);
    }
}
