package org.rapporteur.language;

/**
 * Sums of weights that were needed before, such as those of all features of the word "said", by their signs. A sum gives
 * way to the next with the same place; what is found never changes an answer, only how soon it comes. They lie side by
 * side, each behind its sign. Not for several threads.
 */
final class Sums {
    private final long[] all;
    private final int places;
    /** A sign and a sum. */
    private final int length;

    private final long[] nought;

    /** @param room how many sums are kept at most, a power of two */
    Sums(int room, int classes) {
        length = 1 + Totals.size(classes);
        places = room;
        all = new long[room * length];
        nought = new long[length];
        // Nothing is kept yet, and a sign of nought would be at home in the first place.
        all[0] = 1;
    }

    /** Where the sum with this sign begins, or a negative number. */
    int find(long sign) {
        int at = ((int) sign & places - 1) * length;
        return all[at] == sign ? at + 1 : -1;
    }

    /** All sums, each a {@link Totals} that began with nought. */
    long[] all() {
        return all;
    }

    /** Where a sum begins that is to be made under this sign, all nought; what stood in its place is lost. */
    int fresh(long sign) {
        int at = ((int) sign & places - 1) * length;
        System.arraycopy(nought, 0, all, at, length);
        all[at] = sign;
        return at + 1;
    }

    /** Adds the sum that begins at {@code from}. */
    void add(int from, long[] totals) {
        long[] all = this.all;
        for (int i = 0; i < totals.length; i++) {
            totals[i] += all[from + i];
        }
    }

    /** Adds those that the keys found, which fresh ones could take the places of. */
    void addKnown(Keys keys, long[] totals) {
        int last = keys.knowns();
        int first = 0;
        for (; first + 4 <= last; first += 4) {
            add(keys.known(first), keys.known(first + 1), keys.known(first + 2), keys.known(first + 3), totals);
        }
        for (; first < last; first++) {
            add(keys.known(first), totals);
        }
    }

    private void add(int a, int b, int c, int d, long[] totals) {
        long[] all = this.all;
        for (int i = 0; i < totals.length; i++) {
            totals[i] += all[a + i] + all[b + i] + all[c + i] + all[d + i];
        }
    }
}
