package org.rapporteur.language;

import java.util.Arrays;

/**
 * Scores while they are added up, four classes in each number of 64 bits, so that sums take little memory and are soon
 * added (Lamport 1975, "Multiple byte processing with full-word instructions"). A class has sixteen bits, counted in
 * steps of {@link #STEP}; what is below nought borrows from the class above, which gets it back in the end. A score must
 * lie within 2^18 of nought, twice what any of 1.5 million decisions came to.
 */
final class Totals {
    private static final int LANES = 4;
    private static final int BITS = Short.SIZE;
    private static final int HALF = 1 << BITS - 1;
    /** What {@link #clear} begins with: no class is below nought then when it is read. */
    private static final long START = 0x8000_8000_8000_8000L;

    /** Scores are multiples of this, to which weights are rounded: the least of the models are a dozen times as large. */
    private static final int STEP = 8;

    /** The bits of a cell that say which weight it is in which lane, and the number that these are in. */
    private static final int LANE_AND_WEIGHT = (LANES << Byte.SIZE) - 1;

    private static final int WORD = Byte.SIZE + 2;
    private static final int WORDS = Weights.MOST_CLASSES / LANES;

    /** The weight that a byte stands for, in each of the lanes. */
    private static final long[] WEIGHTS = new long[LANES << Byte.SIZE];

    static {
        Arrays.setAll(WEIGHTS, i -> (long) Math.round(Weights.weight(i) / (float) STEP) << (i >> Byte.SIZE) * BITS);
    }

    private Totals() {}

    /** How many numbers hold the scores of so many classes. */
    static int size(int classes) {
        return (classes + LANES - 1) / LANES;
    }

    static void clear(long[] totals) {
        Arrays.fill(totals, START);
    }

    /** Adds a row of cells to the scores that begin at {@code base}. */
    static void addRow(short[] rows, int from, long[] totals, int base) {
        long[] weights = WEIGHTS;
        int at = from;
        int cell;
        do {
            cell = rows[at++];
            totals[base + (cell >> WORD & WORDS - 1)] += weights[cell & LANE_AND_WEIGHT];
        } while (cell >= 0);
    }

    /** Reads the scores of all classes. */
    static void read(long[] totals, int[] scores) {
        int last = scores.length / LANES;
        int to = 0;
        for (int i = 0; i < last; i++) {
            long word = totals[i];
            scores[to] = (((int) word & 2 * HALF - 1) - HALF) * STEP;
            scores[to + 1] = (((int) (word >>> BITS) & 2 * HALF - 1) - HALF) * STEP;
            scores[to + 2] = (((int) (word >>> 2 * BITS) & 2 * HALF - 1) - HALF) * STEP;
            scores[to + 3] = ((int) (word >>> 3 * BITS) - HALF) * STEP;
            to += LANES;
        }
        for (int lane = 0; to < scores.length; lane++) {
            scores[to++] = (((int) (totals[last] >>> lane * BITS) & 2 * HALF - 1) - HALF) * STEP;
        }
    }
}
