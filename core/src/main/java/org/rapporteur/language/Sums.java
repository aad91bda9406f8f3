package org.rapporteur.language;

import java.util.Arrays;

/**
 * Sums of weights that were needed before, such as those of all features of the word "said", by their signs. A sum gives
 * way to the next with the same place; what is found never changes an answer, only how soon it comes. They lie side by side
 * and are few enough for a processor's cache. Not for several threads.
 */
final class Sums {
    private final long[] signs;
    private final long[] all;
    private final int size;

    /** @param room how many sums are kept at most, a power of two */
    Sums(int room, int classes) {
        size = Totals.size(classes);
        signs = new long[room];
        all = new long[room * size];
        // Nothing is kept yet, and a sign of nought would be at home in the first place.
        signs[0] = 1;
    }

    /** Where the sum with this sign begins, or a negative number. */
    int find(long sign) {
        int place = place(sign);
        return signs[place] == sign ? place * size : -1;
    }

    /** All sums, each a {@link Totals} that began with nought. */
    long[] all() {
        return all;
    }

    /** Where a sum begins that is to be made under this sign, all nought; what stood in its place is lost. */
    int fresh(long sign) {
        int place = place(sign);
        signs[place] = sign;
        Arrays.fill(all, place * size, (place + 1) * size, 0);
        return place * size;
    }

    /** Adds the sum that begins at {@code from}. */
    void add(int from, long[] totals) {
        long[] all = this.all;
        int size = this.size;
        for (int i = 0; i < size; i++) {
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
        int size = this.size;
        for (int i = 0; i < size; i++) {
            totals[i] += all[a + i] + all[b + i] + all[c + i] + all[d + i];
        }
    }

    private int place(long sign) {
        return (int) sign & signs.length - 1;
    }
}
