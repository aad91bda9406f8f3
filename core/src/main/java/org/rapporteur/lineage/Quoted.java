package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.rapporteur.text.Span;

/**
 * A run of words between one pair of quotation marks.
 *
 * @param sieve a bit for each word, out of 64, so that most runs that share hardly a word are told apart by it (Bloom 1970)
 */
record Quoted(int from, int to, long sieve) {
    int size() {
        return to - from;
    }

    /** All of a text, in order; a mark between two words parts them. */
    static List<Quoted> all(Words words) {
        List<Quoted> all = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= words.size; i++) {
            boolean inside = i < words.size && words.is(i, Words.QUOTED);
            boolean parted = from >= 0 && inside && hasMark(words, i);
            if (from >= 0 && (!inside || parted)) {
                all.add(new Quoted(from, i, sieve(words, from, i)));
                from = -1;
            }
            from = inside && from < 0 ? i : from;
        }
        return all;
    }

    private static long sieve(Words words, int from, int to) {
        long sieve = 0;
        for (int i = from; i < to; i++) {
            sieve |= 1L << words.hash[i];
        }
        return sieve;
    }

    private static boolean hasMark(Words words, int i) {
        for (int at = words.end[i - 1]; at < words.start[i]; at++) {
            if (isMark(words.text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int c) {
        return c == '“' || c == '”' || c == '"';
    }

    /** With its marks. */
    Span span(Words words) {
        return between(words, Quoted::isMark)
                .or(() -> between(words, SingleMarks::isMark))
                .orElseGet(() -> words.span(from, to));
    }

    private Optional<Span> between(Words words, IntPredicate mark) {
        int start = words.start[from];
        while (start > 0 && !mark.test(words.text.charAt(start)) && words.start[from] - start < 4) {
            start--;
        }
        int end = words.end[to - 1];
        while (end < words.text.length() && !mark.test(words.text.charAt(end - 1)) && end - words.end[to - 1] < 5) {
            end++;
        }
        boolean marked = mark.test(words.text.charAt(start)) && mark.test(words.text.charAt(end - 1));
        return marked ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
