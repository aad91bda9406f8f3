package org.rapporteur.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What is known of single words from much text: the clusters that they fall into by their neighbours, the parts of speech
 * that they can be, whether they are written with a capital, and what kind of name they are part of. Immutable.
 */
public final class Lexicon {
    /** Knows no word. */
    public static final Lexicon EMPTY = new Lexicon(new long[1], Circles.NONE);

    private static final int MAGIC = 0x5241504C;

    /** Key in the upper 24 bits, traits in the other 40; 0 where free. */
    private final long[] slots;

    private final Circles circles;

    private Lexicon(long[] slots, Circles circles) {
        this.slots = slots;
        this.circles = circles;
    }

    /** The same, with the circles of many more words. */
    public Lexicon with(Circles more) {
        return new Lexicon(slots, more);
    }

    /** Whether it knows any circles. */
    boolean hasCircles() {
        return circles != Circles.NONE;
    }

    /** The path to the circle of a word, by the hash of its lower case. */
    int circle(int word) {
        return circles.path(word);
    }

    /** Traits of the word with this hash of its lower case, packed as {@link #pack} has it; 0 for an unknown one. */
    long traits(int word) {
        int key = key(word);
        int mask = slots.length - 1;
        int at = word & mask;
        while (slots[at] != 0 && (int) (slots[at] >>> 40) != key) {
            at = at + 1 & mask;
        }
        return slots[at] & 0xFF_FFFF_FFFFL;
    }

    private static int key(int word) {
        int key = word >>> 8;
        return key == 0 ? 1 : key;
    }

    /**
     * @param fine the cluster, of 255 at most
     * @param coarse the cluster, of 255 at most, fewer and wider
     * @param parts a bit for each universal part of speech that it can be
     * @param capital from 0, never, to 3, always, inside of sentences
     * @param name the kind of name that it is mostly part of, from 1, or 0
     */
    public static long pack(int fine, int coarse, int parts, int capital, int name) {
        return (long) fine << 32 | (long) coarse << 24 | (long) parts << 5 | (long) capital << 3 | name;
    }

    static int fine(long traits) {
        return (int) (traits >>> 32);
    }

    static int coarse(long traits) {
        return (int) (traits >>> 24) & 0xFF;
    }

    static int parts(long traits) {
        return (int) (traits >>> 5) & 0x7FFFF;
    }

    static int capital(long traits) {
        return (int) (traits >>> 3) & 3;
    }

    static int name(long traits) {
        return (int) traits & 7;
    }

    /** Reads what {@link #write} wrote. */
    public static Lexicon read(InputStream in) {
        try (DataInputStream from = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
            return read(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a lexicon");
        }
        int size = in.readInt();
        long[] slots = new long[Integer.highestOneBit(Math.max(size, 1)) * 4];
        for (int i = 0; i < size; i++) {
            int word = in.readInt();
            long traits = (in.readByte() & 0xFFL) << 32 | in.readInt() & 0xFFFF_FFFFL;
            int at = word & slots.length - 1;
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = (long) key(word) << 40 | traits;
        }
        return new Lexicon(slots, Circles.NONE);
    }

    /** Writes words, by the hash that {@link Words#key} gives, and the traits of each. */
    public static void write(int[] words, long[] traits, OutputStream out) throws IOException {
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(MAGIC);
        to.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            to.writeInt(words[i]);
            to.writeByte((int) (traits[i] >>> 32));
            to.writeInt((int) traits[i]);
        }
        to.flush();
    }
}
