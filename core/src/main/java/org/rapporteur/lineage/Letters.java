package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.text.Span;

/** A story letter for letter: in its hash only the kind and number of blanks, and of quotation marks, makes no difference. */
final class Letters {
    private Letters() {}

    /** Whether two runs of characters have the same letters and numbers, in lower case, whatever stands between them. */
    static boolean same(String one, Span first, String other, Span second) {
        int i = next(one, first.start(), first.end());
        int j = next(other, second.start(), second.end());
        while (i < first.end() && j < second.end()) {
            int a = one.codePointAt(i);
            int b = other.codePointAt(j);
            if (Character.toLowerCase(a) != Character.toLowerCase(b)) {
                return false;
            }
            i = next(one, i + Character.charCount(a), first.end());
            j = next(other, j + Character.charCount(b), second.end());
        }
        return i >= first.end() && j >= second.end();
    }

    private static int next(String text, int from, int end) {
        int at = from;
        while (at < end && !isLetterOrNumber(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isLetterOrNumber(int c) {
        int kind = Character.getType(c);
        return Character.isLetterOrDigit(c) || kind == Character.LETTER_NUMBER || kind == Character.OTHER_NUMBER;
    }

    /** A hash of all paragraphs. */
    static long of(String text, List<Span> paragraphs) {
        long h = 7;
        for (Span span : paragraphs) {
            h = of(text, span, h);
            h = Hashes.join(h, ' ');
        }
        return Hashes.spread(h);
    }

    private static long of(String text, Span span, long seed) {
        long h = seed;
        boolean blank = true;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isBlank) {
                h = blank && h != seed ? Hashes.join(h, ' ') : h;
                h = Hashes.join(h, straight(c));
            }
            blank = isBlank;
        }
        return h;
    }

    private static char straight(char c) {
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> c;
        };
    }
}
