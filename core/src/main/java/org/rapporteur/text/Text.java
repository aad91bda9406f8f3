package org.rapporteur.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text that knows where each of its characters came from. The {@link #plain} form is what the stages read; {@link
 * #origin} takes a span of it back to the input, counted in code points of the input read as text. A page's markup, its
 * entities, and a repair ("Ned Worth" read as "Ned Price") all lie between the two.
 */
public final class Text {
    private final String plain;
    /** Code point offset in the input where plain unit i begins, and one past the last; null when both are the same. */
    private final int @Nullable [] starts;
    /** Code point offset in the input where plain unit i ends; null when it is where the next one begins. */
    private final int @Nullable [] ends;

    private Text(String plain, int @Nullable [] starts, int @Nullable [] ends) {
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
    }

    /** Text that is the whole input itself. */
    public static Text of(String input) {
        if (input.codePointCount(0, input.length()) == input.length()) {
            return new Text(input, null, null);
        }
        int[] starts = new int[input.length() + 1];
        int[] ends = new int[input.length()];
        int points = 0;
        for (int i = 0; i < input.length(); ) {
            int units = Character.charCount(input.codePointAt(i));
            for (int k = 0; k < units; k++) {
                starts[i + k] = points;
                ends[i + k] = points + 1;
            }
            points++;
            i += units;
        }
        starts[input.length()] = points;
        return new Text(input, starts, ends);
    }

    /**
     * Text made out of an input, such as the words of a page without its tags.
     *
     * @param starts for each UTF-16 unit of {@code plain}, the code point of the input where it begins
     * @param ends for each UTF-16 unit of {@code plain}, the code point of the input where it ends
     */
    public static Text of(String plain, int[] starts, int[] ends) {
        if (starts.length != plain.length() || ends.length != plain.length()) {
            throw new IllegalArgumentException("one origin a character: " + plain.length() + ", " + starts.length);
        }
        int[] all = Arrays.copyOf(starts, plain.length() + 1);
        all[plain.length()] = plain.isEmpty() ? 0 : ends[plain.length() - 1];
        return new Text(plain, all, ends.clone());
    }

    /** The characters to read. */
    public String plain() {
        return plain;
    }

    public int length() {
        return plain.length();
    }

    /** Where a span of the plain form stands in the input, in code points. */
    public Span origin(Span span) {
        if (starts == null) {
            return span;
        }
        if (span.isEmpty() || ends == null) {
            return new Span(starts[span.start()], starts[span.start()]);
        }
        int start = starts[span.start()];
        return new Span(start, Math.max(start, ends[span.end() - 1]));
    }

    /** This text with the words of {@code span} read as {@code words}; each new character stands for the whole span. */
    public Text reading(Span span, String words) {
        int grown = words.length() - span.length();
        int[] from = new int[plain.length() + grown];
        int[] to = new int[plain.length() + grown];
        Span whole = origin(span);
        for (int i = 0; i < from.length; i++) {
            boolean inside = i >= span.start() && i < span.start() + words.length();
            int old = i < span.start() ? i : i - grown;
            from[i] = inside ? whole.start() : origin(new Span(old, old + 1)).start();
            to[i] = inside ? whole.end() : origin(new Span(old, old + 1)).end();
        }
        return of(plain.substring(0, span.start()) + words + plain.substring(span.end()), from, to);
    }

    @Override
    public String toString() {
        return plain;
    }
}
