package org.rapporteur.language;

import java.util.Arrays;

/**
 * Sums of weights that were needed before, such as those of all features of the word "said", by their signs. A sum gives
 * way to the next with the same place; what is found never changes an answer, only how soon it comes. They lie side by side,
 * few enough for a processor's cache. Not for several threads.
 */
final class Sums {
    private final long[] signs;
    private final int[] scores;
    private final int[] row;

    /** @param room how many sums are kept at most, a power of two */
    Sums(int room, int classes) {
        row = new int[classes];
        signs = new long[room];
        scores = new int[room * classes];
        // Nothing is kept yet, and a sign of nought would be at home in the first place.
        signs[0] = 1;
    }

    /** The place of the sum with this sign, or a negative number. */
    int find(long sign) {
        int place = place(sign);
        return signs[place] == sign ? place : -1;
    }

    /** Adds the sum of a place to scores, class by class. */
    void add(int place, int[] to) {
        // Copied first: the compiler adds arrays up by eights where it sees that they are not one.
        System.arraycopy(scores, place * row.length, row, 0, row.length);
        Weights.add(row, to);
    }

    /** A sum to be made, all nought, one a class; {@link #keep} keeps it. */
    int[] fresh() {
        Arrays.fill(row, 0);
        return row;
    }

    /** Keeps what {@link #fresh} gave under a sign; what stood in its place is lost. */
    void keep(long sign) {
        int place = place(sign);
        signs[place] = sign;
        System.arraycopy(row, 0, scores, place * row.length, row.length);
    }

    private int place(long sign) {
        return (int) sign & signs.length - 1;
    }
}
