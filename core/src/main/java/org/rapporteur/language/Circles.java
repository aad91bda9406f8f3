package org.rapporteur.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The circles in which half a million words move: words that have the same neighbours in much text are in one, such as
 * the surnames of one region or the towns of another. Circles are the leaves of a binary tree (Brown et al. 1992, "Class-based
 * n-gram models"), so that a path from the root says it as coarsely as one likes. Immutable.
 */
public final class Circles {
    /** Knows no word. */
    public static final Circles NONE = new Circles(new int[0], new int[1], new short[1]);

    private static final int MAGIC = 0x52415043;
    private static final int SEVEN = 0x7F;

    /** The path to each circle, a bit a turn, with a bit before the first. */
    private final int[] paths;

    private final int[] words;
    private final short[] circles;

    private Circles(int[] paths, int[] words, short[] circles) {
        this.paths = paths;
        this.words = words;
        this.circles = circles;
    }

    /** The path to the circle of the word with this hash of its lower case; 0 for an unknown one. */
    int path(int word) {
        int at = find(words, word);
        return words[at] == 0 ? 0 : paths[circles[at]];
    }

    /** The first turns of a path. */
    static int first(int turns, int path) {
        int more = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path) - turns;
        return more > 0 ? path >>> more : path;
    }

    private static int find(int[] words, int word) {
        int mask = words.length - 1;
        int at = word & mask;
        while (words[at] != 0 && words[at] != word) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** Reads what {@link #write} wrote. */
    public static Circles read(InputStream in) {
        try (in) {
            return read(Bytes.of(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Circles read(Bytes in) throws IOException {
        if (in.four() != MAGIC) {
            throw new IOException("not a list of circles");
        }
        int[] paths = new int[in.four()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.four();
        }
        int size = in.four();
        int[] words = new int[Integer.highestOneBit(Math.max(size, 1)) * 2];
        short[] circles = new short[words.length];
        int word = 0;
        for (int i = 0; i < size; i++) {
            word += in.step();
            int at = find(words, word);
            words[at] = word;
            circles[at] = in.pair();
        }
        return new Circles(paths, words, circles);
    }

    /**
     * Writes circles.
     *
     * @param paths the path to each, a bit a turn, with a bit before the first
     * @param words hashes as {@link Words#key} gives them, none 0, rising as numbers without sign
     * @param circles the circle of each word
     */
    public static void write(int[] paths, int[] words, short[] circles, OutputStream out) throws IOException {
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(MAGIC);
        to.writeInt(paths.length);
        for (int path : paths) {
            to.writeInt(path);
        }
        to.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            writeStep(i == 0 ? words[0] : words[i] - words[i - 1], to);
            to.writeShort(circles[i]);
        }
        to.flush();
    }

    private static void writeStep(int step, DataOutputStream to) throws IOException {
        int rest = step;
        while (rest >>> 7 != 0) {
            to.writeByte(rest & SEVEN | 0x80);
            rest >>>= 7;
        }
        to.writeByte(rest);
    }
}
