package org.rapporteur.reading;

import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** The way between the words as printed and the words as read, such as "Ada Marsh" printed where Ada Marek was meant. */
final class Printed {
    private final Text printed;
    private final Text words;

    Printed(Text printed, Text words) {
        this.printed = printed;
        this.words = words;
    }

    /** A span of the printed text as a span of the words read. */
    Span read(Span span) {
        return printed == words ? span : in(words, printed.origin(span));
    }

    /** Where a span of the words read stands in the input, in code points. */
    Span origin(Span span) {
        return words.origin(span);
    }

    /** The characters printed behind a span of the words read. */
    String words(Span span, Span origin) {
        return printed == words ? span.in(words.plain()) : in(printed, origin).in(printed.plain());
    }

    /** The units of {@code text} that stand for these code points of the input. */
    private static Span in(Text text, Span origin) {
        int start = first(text, origin.start());
        return new Span(start, Math.max(start, first(text, origin.end())));
    }

    private static int first(Text text, int point) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.origin(new Span(middle, middle + 1)).start() < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
