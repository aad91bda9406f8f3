package org.rapporteur.language;

import java.util.Arrays;

/**
 * Scores while they are added up, three classes in each number of 64 bits, so that sums take little memory and are soon
 * added (Lamport 1975, "Multiple byte processing with full-word instructions"). A class has 21 bits; what is below nought
 * borrows from the class above, which gets it back in the end. A score must lie within 2^20 of nought: 160 features of
 * 6,400 each, which one weight in 2,500 passes.
 */
final class Totals {
    private static final int LANES = 3;
    private static final int BITS = Long.SIZE / LANES;
    private static final int HALF = 1 << BITS - 1;
    /** What {@link #clear} begins with: no class is below nought then when it is read. */
    private static final long START = (long) HALF << 2 * BITS | (long) HALF << BITS | HALF;

    /** Where a class stands: its word in the upper bits, then its lane and room for a byte. */
    private static final int[] PLACES = new int[Weights.MOST_CLASSES];

    /** The weight that a byte stands for, in each of the lanes: the square of its size, with its sign. */
    private static final long[] WEIGHTS = new long[LANES << Byte.SIZE];

    static {
        Arrays.setAll(PLACES, c -> c / LANES << 2 * Byte.SIZE | c % LANES << Byte.SIZE);
        Arrays.setAll(WEIGHTS, i -> (long) (byte) i * Math.abs((byte) i) << (i >> Byte.SIZE) * BITS);
    }

    private Totals() {}

    /** How many numbers hold the scores of so many classes. */
    static int size(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    static void clear(long[] totals, int size) {
        Arrays.fill(totals, 0, size, START);
    }

    /** Adds a row of cells to the scores that begin at {@code base}. */
    static void addRow(short[] rows, int from, long[] totals, int base) {
        long[] weights = WEIGHTS;
        int[] places = PLACES;
        int at = from;
        int cell;
        do {
            cell = rows[at++];
            int place = places[cell >> Byte.SIZE & Weights.MOST_CLASSES - 1];
            totals[base + (place >> 2 * Byte.SIZE)] += weights[place & 0xFF00 | cell & 0xFF];
        } while (cell >= 0);
    }

    /** Reads the scores of all classes. */
    static void read(long[] totals, int[] scores) {
        int last = scores.length / LANES;
        int to = 0;
        for (int i = 0; i < last; i++) {
            long word = totals[i];
            scores[to] = ((int) word & 2 * HALF - 1) - HALF;
            scores[to + 1] = ((int) (word >>> BITS) & 2 * HALF - 1) - HALF;
            scores[to + 2] = ((int) (word >>> 2 * BITS) & 2 * HALF - 1) - HALF;
            to += LANES;
        }
        for (int lane = 0; to < scores.length; lane++) {
            scores[to++] = ((int) (totals[last] >>> lane * BITS) & 2 * HALF - 1) - HALF;
        }
    }
}
