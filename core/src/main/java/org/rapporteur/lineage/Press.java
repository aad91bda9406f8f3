package org.rapporteur.lineage;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What the English of the press looks like: how common words are, and which stand side by side. "Foreign minister" is
 * seen everywhere, "international minister" hardly anywhere. Counts are kept as logarithms in half bits, words and pairs
 * as 32-bit hashes: one pair in ten thousand is taken for another.
 *
 * <p>File {@code press.model}: for words and then for pairs, an int n, n sorted ints, n bytes;
 * after the words n more bytes, the counts in the news alone.
 */
final class Press {
    private final int[] words;
    private final byte[] wordCounts;
    private final byte[] newsCounts;
    private final int[] pairs;
    private final byte[] pairCounts;

    private Press(DataInputStream in) throws IOException {
        words = new int[in.readInt()];
        wordCounts = read(in, words);
        newsCounts = in.readNBytes(words.length);
        pairs = new int[in.readInt()];
        pairCounts = read(in, pairs);
    }

    static Press english() {
        return Holder.ENGLISH;
    }

    static Press read(InputStream in) {
        try (DataInputStream data = new DataInputStream(in)) {
            return new Press(data);
        } catch (IOException e) {
            throw new UncheckedIOException("press.model", e);
        }
    }

    private static byte[] read(DataInputStream in, int[] keys) throws IOException {
        byte[] block = new byte[keys.length * 4];
        in.readFully(block);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (block[4 * i] & 255) << 24
                    | (block[4 * i + 1] & 255) << 16
                    | (block[4 * i + 2] & 255) << 8
                    | block[4 * i + 3] & 255;
        }
        byte[] counts = new byte[keys.length];
        in.readFully(counts);
        return counts;
    }

    static int pair(int first, int second) {
        return Hashes.end(first * 31 + Integer.rotateLeft(second, 7));
    }

    /** Twice the binary logarithm of how often a word is seen in some trillion; 0 if never. */
    int word(int hash) {
        int at = Arrays.binarySearch(words, hash);
        return at < 0 ? 0 : wordCounts[at];
    }

    /** The same for two words side by side; 0 if hardly ever seen. */
    int pairOf(int first, int second) {
        int at = Arrays.binarySearch(pairs, pair(first, second));
        return at < 0 ? 0 : pairCounts[at];
    }

    /** The same for the news alone; 0 if the news never have it. */
    int newsWord(int hash) {
        int at = Arrays.binarySearch(words, hash);
        return at < 0 ? 0 : newsCounts[at];
    }

    /** How much a word tells, from 0.1 for "the" to 3 for a word that the press does not have. */
    float weight(int hash) {
        int seen = word(hash);
        return seen == 0 ? 3f : Math.max(0.1f, Math.min(3f, (66 - seen) / 9f));
    }

    private static final class Holder {
        static final Press ENGLISH = read(Lists.open("press.model"));
    }
}
