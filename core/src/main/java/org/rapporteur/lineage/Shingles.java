package org.rapporteur.lineage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Runs of words as 64-bit hashes. */
final class Shingles {
    private static final float LEAST_TELLING = 2.6f;

    private Shingles() {}

    /** Every {@code n} words in a row, none of which is of the {@code barred} kinds; unsorted. */
    static long[] runs(Words words, int n, int barred) {
        long[] out = new long[words.size];
        int size = 0;
        int good = 0;
        for (int i = 0; i < words.size; i++) {
            good = words.is(i, barred) ? 0 : good + 1;
            if (good >= n) {
                out[size++] = run(words, i - n + 1, n);
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** Every {@code n} words in a row from word {@code from} to {@code to}, exclusive; unsorted. */
    static long[] runs(Words words, int n, int from, int to) {
        long[] out = new long[Math.max(0, to - from - n + 1)];
        for (int i = 0; i < out.length; i++) {
            out[i] = run(words, from + i, n);
        }
        return out;
    }

    /** Every {@code n} words in a row that all are of the {@code wanted} kind; unsorted. */
    static long[] only(Words words, int n, int wanted) {
        long[] out = new long[words.size];
        int size = 0;
        int good = 0;
        for (int i = 0; i < words.size; i++) {
            good = words.is(i, wanted) ? good + 1 : 0;
            if (good >= n) {
                out[size++] = run(words, i - n + 1, n);
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** Every three names or numbers in a row, whatever stands between them; unsorted. */
    static long[] names(Words words) {
        long[] out = new long[words.size];
        int size = 0;
        int before = 0;
        int last = 0;
        int seen = 0;
        for (int i = 0; i < words.size; i++) {
            if (words.is(i, Words.NAME)) {
                if (seen++ >= 2) {
                    out[size++] = hash(before, last, words.hash[i]);
                }
                before = last;
                last = words.hash[i];
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** Two telling words side by side, function words left out, in either order, ending or no ending; unsorted. */
    static long[] telling(Words words, Press press) {
        long[] out = new long[words.size];
        int size = 0;
        int last = -1;
        for (int i = 0; i < words.size; i++) {
            if (words.isContent(i)) {
                if (last >= 0 && press.weight(words.hash[last]) + press.weight(words.hash[i]) > LEAST_TELLING) {
                    int one = Math.min(words.stem[last], words.stem[i]);
                    int two = Math.max(words.stem[last], words.stem[i]);
                    out[size++] = hash(2, one, two);
                }
                last = i;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** The words of a kind; unsorted. */
    static long[] kind(Words words, int wanted) {
        long[] out = new long[words.size];
        int size = 0;
        for (int i = 0; i < words.size; i++) {
            if (words.is(i, wanted)) {
                out[size++] = words.stem[i];
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** The words that carry meaning; unsorted. */
    static long[] content(Words words) {
        return IntStream.range(0, words.size)
                .filter(words::isContent)
                .mapToLong(i -> words.stem[i])
                .toArray();
    }

    private static long hash(int one, int two, int three) {
        return Hashes.spread(Hashes.join(Hashes.join(Hashes.join(3, one), two), three));
    }

    private static long run(Words words, int from, int n) {
        long h = n;
        for (int i = from; i < from + n; i++) {
            h = Hashes.join(h, words.hash[i]);
        }
        return Hashes.spread(h);
    }

    /** Sorted, once each. */
    static long[] sorted(long[] keys) {
        Arrays.sort(keys);
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[n++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, n);
    }
}
