package org.rapporteur.lineage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rapporteur.text.WordList;

/**
 * What the English of the press looks like: how common words are, and which stand side by side. "Foreign minister" is
 * seen everywhere, "international minister" hardly anywhere. Counts are kept as logarithms in half bits, words and pairs
 * as 32-bit hashes: one pair in ten thousand is taken for another.
 *
 * <p>File {@code press.model}: words, then pairs. Each is an int n and n keys, sorted, as steps from the key before in seven
 * bits a byte, the lowest first and the eighth bit set but in the last. After the words come n bytes of counts and n bytes of
 * counts in the news alone; after the pairs n counts in half bytes, in steps of {@link #STEP} above {@link #LEAST}.
 */
final class Press {
    /** The least count of a pair, and the step between two counts, in half bits. */
    static final int LEAST = 38;

    static final int STEP = 2;
    /** The largest count of a pair. */
    static final int MOST = LEAST + 15 * STEP;

    private final int[] words;
    private final Lookup wordAt;
    private final byte[] wordCounts;
    private final byte[] newsCounts;
    private final int[] pairs;
    private final Lookup pairAt;
    private final byte[] pairCounts;

    private Press(DataInputStream in) throws IOException {
        words = keys(in);
        wordAt = new Lookup(words);
        wordCounts = in.readNBytes(words.length);
        newsCounts = in.readNBytes(words.length);
        pairs = keys(in);
        pairAt = new Lookup(pairs);
        pairCounts = in.readNBytes((pairs.length + 1) / 2);
    }

    static Press english() {
        return Holder.ENGLISH;
    }

    static Press read(InputStream in) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            return new Press(data);
        } catch (IOException e) {
            throw new UncheckedIOException("press.model", e);
        }
    }

    private static int[] keys(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += step(in);
            keys[i] = (int) last;
        }
        return keys;
    }

    private static long step(DataInputStream in) throws IOException {
        long step = 0;
        int shift = 0;
        int next = 128;
        while (next >= 128) {
            next = in.readUnsignedByte();
            step |= (long) (next & 127) << shift;
            shift += 7;
        }
        return step;
    }

    static int pair(int first, int second) {
        return Hashes.end(first * 31 + Integer.rotateLeft(second, 7));
    }

    /** Twice the binary logarithm of how often a word is seen in some trillion; 0 if never. */
    int word(int hash) {
        int at = wordAt.of(hash);
        return at < 0 ? 0 : wordCounts[at];
    }

    /** The same for two words side by side; 0 if hardly ever seen. */
    int pairOf(int first, int second) {
        int at = pairAt.of(pair(first, second));
        return at < 0 ? 0 : LEAST + STEP * (pairCounts[at / 2] >> (at % 2 == 0 ? 0 : 4) & 15);
    }

    /** The same for the news alone; 0 if the news never have it. */
    int newsWord(int hash) {
        int at = wordAt.of(hash);
        return at < 0 ? 0 : newsCounts[at];
    }

    /** How much a word tells, from 0.1 for "the" to 3 for a word that the press does not have. */
    float weight(int hash) {
        int seen = word(hash);
        return seen == 0 ? 3f : Math.max(0.1f, Math.min(3f, (66 - seen) / 9f));
    }

    private static final class Holder {
        static final Press ENGLISH = read(WordList.open(Press.class, "press.model"));
    }
}
