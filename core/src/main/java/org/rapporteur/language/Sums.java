package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/**
 * Sums of weights that were needed before, such as those of all features of the word "said", by their signs. A sum gives
 * way to the next with the same place; what is found never changes an answer, only how soon it comes. Serves all threads.
 */
final class Sums {
    private final @Nullable Sum[] kept;

    /** @param room how many sums are kept at most, a power of two */
    Sums(int room) {
        kept = new Sum[room];
    }

    private record Sum(long sign, int[] scores) {}

    /** The sum with this sign, one a class, or null. */
    int @Nullable [] of(long sign) {
        Sum sum = kept[place(sign)];
        return sum != null && sum.sign == sign ? sum.scores : null;
    }

    void keep(long sign, int[] scores) {
        kept[place(sign)] = new Sum(sign, scores);
    }

    private int place(long sign) {
        return (int) sign & kept.length - 1;
    }
}
