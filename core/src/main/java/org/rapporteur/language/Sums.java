package org.rapporteur.language;

/**
 * Sums of weights that were needed before, such as those of all features of the word "said", by their signs. A sum gives
 * way to the next with the same place; what is found never changes an answer, only how soon it comes. They are few enough
 * for a processor's cache, and the room of each is used again. Not for several threads.
 */
final class Sums {
    private final long[] signs;
    private final int[][] scores;
    /** Copied over a sum to clear it, which any compiler makes quick. */
    private final int[] nought;

    /** @param room how many sums are kept at most, a power of two */
    Sums(int room, int classes) {
        signs = new long[room];
        scores = new int[room][classes];
        nought = new int[classes];
        // Nothing is kept yet, and a sign of nought would be at home in the first place.
        signs[0] = 1;
    }

    /** The place of the sum with this sign, or a negative number. */
    int find(long sign) {
        int place = place(sign);
        return signs[place] == sign ? place : -1;
    }

    /** The sum at a place, one a class. */
    int[] at(int place) {
        return scores[place];
    }

    /** A sum to be made under this sign, all nought; what stood in its place is lost. */
    int[] fresh(long sign) {
        int place = place(sign);
        signs[place] = sign;
        System.arraycopy(nought, 0, scores[place], 0, nought.length);
        return scores[place];
    }

    private int place(long sign) {
        return (int) sign & signs.length - 1;
    }
}
