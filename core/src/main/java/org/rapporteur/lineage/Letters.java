package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.text.Span;

/** A hash of a story letter for letter; only the kind and number of blanks, and of quotation marks, makes no difference. */
final class Letters {
    private Letters() {}

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
