package org.rapporteur.lineage;

/**
 * Finds the place of an int among many, in one or two steps: an open hash table, built once. A sieve of bits before it
 * (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970, with one hash) answers most of the questions
 * for what is not there, and fits in a processor's cache where the table does not.
 */
final class Lookup {
    private static final int NONE = -1;
    private static final int SIEVE = 16;

    /** A place and one above the key's 32 bits, so that one look in memory fetches both; nought where nothing is. */
    private final long[] slots;

    private final long[] sieve;

    Lookup(int[] keys) {
        int room = Integer.highestOneBit(Math.max(4, keys.length));
        slots = new long[room * 4];
        sieve = new long[Math.max(1, room * SIEVE / Long.SIZE)];
        for (int i = 0; i < keys.length; i++) {
            slots[free(keys[i])] = (long) (i + 1) << Integer.SIZE | Integer.toUnsignedLong(keys[i]);
            sieve[bit(keys[i]) / Long.SIZE] |= 1L << bit(keys[i]);
        }
    }

    private int bit(int key) {
        return (key ^ key >>> 15) & sieve.length * Long.SIZE - 1;
    }

    private int free(int key) {
        int at = key & slots.length - 1;
        while (slots[at] != 0) {
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
        while (slots[at] != 0 && (int) slots[at] != key) {
            at = at + 1 & slots.length - 1;
        }
        return (int) (slots[at] >>> Integer.SIZE) - 1;
    }
}
