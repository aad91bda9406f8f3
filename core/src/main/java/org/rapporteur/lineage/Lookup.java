package org.rapporteur.lineage;

import java.util.Arrays;

/**
 * Finds the place of an int among many, in one or two steps: an open hash table, built once. A sieve of bits before it
 * (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970, with one hash) answers most of the questions
 * for what is not there, and fits in a processor's cache where the table does not.
 */
final class Lookup {
    private static final int NONE = -1;
    private static final int SIEVE = 16;

    private final int[] slots;
    private final int[] places;
    private final long[] sieve;

    Lookup(int[] keys) {
        slots = new int[Integer.highestOneBit(Math.max(4, keys.length)) * 4];
        places = new int[slots.length];
        sieve = new long[Math.max(1, Integer.highestOneBit(Math.max(4, keys.length)) * SIEVE / Long.SIZE)];
        Arrays.fill(places, NONE);
        for (int i = 0; i < keys.length; i++) {
            int at = free(keys[i]);
            slots[at] = keys[i];
            places[at] = i;
            sieve[bit(keys[i]) / Long.SIZE] |= 1L << bit(keys[i]);
        }
    }

    private int bit(int key) {
        return (key ^ key >>> 15) & sieve.length * Long.SIZE - 1;
    }

    private int free(int key) {
        int at = key & slots.length - 1;
        while (places[at] != NONE) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    /** The place of a key, or a negative number. */
    int of(int key) {
        int bit = bit(key);
        return (sieve[bit / Long.SIZE] & 1L << bit) == 0 ? NONE : search(key);
    }

    private int search(int key) {
        int at = key & slots.length - 1;
        while (places[at] != NONE && slots[at] != key) {
            at = at + 1 & slots.length - 1;
        }
        return places[at];
    }
}
