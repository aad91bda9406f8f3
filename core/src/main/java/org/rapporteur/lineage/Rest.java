package org.rapporteur.lineage;

import java.util.Arrays;

/**
 * What two articles do not share: the sentences outside the chain. In two editions the rests still speak of the same
 * people; in two releases from one template they do not.
 */
final class Rest {
    private Rest() {}

    /** How alike the rests are as bags of words, 0 to 1; half where a side has none. */
    static double likeness(Comparison c) {
        long[] a = words(c, true, false, false);
        long[] b = words(c, false, false, false);
        return alike(a, b);
    }

    /** The share of the shorter rest's names that the other article has anywhere; one where it has none. */
    static double names(Comparison c) {
        long[] a = words(c, true, true, false);
        long[] b = words(c, false, true, false);
        double inB = (Body.shared(a, c.b.vocabulary) + 1.0) / (a.length + 1.0);
        double inA = (Body.shared(b, c.a.vocabulary) + 1.0) / (b.length + 1.0);
        return a.length <= b.length ? inB : inA;
    }

    /** The share of the chained sentences' telling words that the same text has outside the chain or in its title. */
    static double home(Side side) {
        long[] chained = words(side.pair(), side.first(), false, true);
        long[] rest = words(side.pair(), side.first(), false, false);
        Words title = Words.of(Headline.of(side.body().article));
        long[] all = Arrays.copyOf(rest, rest.length + title.size);
        for (int i = 0; i < title.size; i++) {
            all[rest.length + i] = title.stem[i];
        }
        return Body.shared(chained, Shingles.sorted(all)) / Math.max(8.0, chained.length);
    }

    private static double alike(long[] a, long[] b) {
        double least = Math.min(a.length, b.length);
        return least < 8 ? 0.5 : Body.shared(a, b) / Math.sqrt((double) a.length * b.length);
    }

    private static long[] words(Comparison c, boolean first, boolean namesOnly, boolean inside) {
        Words words = first ? c.a.words : c.b.words;
        boolean[] chained = new boolean[words.sentences()];
        c.chain.links.forEach(link -> chained[first ? link.a() : link.b()] = true);
        long[] out = new long[words.size];
        int size = 0;
        for (int s = 0; s < chained.length; s++) {
            for (int i = words.sentence[s]; chained[s] == inside && i < words.sentence[s + 1]; i++) {
                if (namesOnly ? words.is(i, Words.NAME) : words.isContent(i)) {
                    out[size++] = words.stem[i];
                }
            }
        }
        return Shingles.sorted(Arrays.copyOf(out, size));
    }
}
