package org.rapporteur.training;

import java.util.Arrays;
import org.rapporteur.language.Keys;

/**
 * Where a learner keeps what it has learned of each feature. A feature gets its place when it is to be learned from a second
 * time; that it was wanted once, a bit remembers (a Bloom filter), for most features never come again.
 */
final class Places {
    /** The place of all features that have none. */
    static final int NOWHERE = 0;

    /** Key in the upper half, place in the lower; 0 where free. */
    private long[] slots = new long[1 << 16];

    private final long[] once = new long[1 << 21];
    private int used;

    /** The place of a feature, or {@link #NOWHERE}. */
    int of(int key) {
        return (int) slots[find(key)];
    }

    /** The places of many, first fetched and then looked at, so that the memory can serve several at once. */
    void of(Keys features, long[] out) {
        for (int i = 0; i < features.size(); i++) {
            out[i] = slots[features.at(i) & slots.length - 1];
        }
        for (int i = 0; i < features.size(); i++) {
            boolean first = (int) (out[i] >>> 32) == features.at(i) || out[i] == 0;
            out[i] = first ? (int) out[i] : of(features.at(i));
        }
    }

    /** Whether a feature without a place is wanted for the first time; the next time it will not be new. */
    boolean isNew(int key) {
        int at = key >>> 11;
        long bit = 1L << (key & 63);
        boolean isNew = (once[at] & bit) == 0;
        once[at] |= bit;
        return isNew;
    }

    /** Gives a feature a place, or another one. */
    void put(int key, int place) {
        int at = find(key);
        if (slots[at] == 0 && ++used * 2 > slots.length) {
            grow();
            at = find(key);
        }
        slots[at] = (long) key << 32 | place;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        Arrays.stream(old).filter(slot -> slot != 0).forEach(slot -> slots[find((int) (slot >>> 32))] = slot);
    }

    private int find(int key) {
        int mask = slots.length - 1;
        int at = key & mask;
        while (slots[at] != 0 && (int) (slots[at] >>> 32) != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** All features that have places, in rising order as numbers without sign. */
    int[] keys() {
        return Arrays.stream(slots)
                .filter(slot -> slot != 0)
                .map(slot -> slot >>> 32)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
