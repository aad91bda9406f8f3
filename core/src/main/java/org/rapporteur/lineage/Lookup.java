package org.rapporteur.lineage;

import java.util.Arrays;

/** Finds the place of an int among many, in one or two steps: an open hash table, built once. */
final class Lookup {
    private static final int NONE = -1;

    private final int[] keys;
    private final int[] slots;

    Lookup(int[] keys) {
        this.keys = keys;
        slots = new int[Integer.highestOneBit(Math.max(4, keys.length)) * 4];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < keys.length; i++) {
            slots[free(keys[i])] = i;
        }
    }

    private int free(int key) {
        int at = key & slots.length - 1;
        while (slots[at] != NONE) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    /** The place of a key, or a negative number. */
    int of(int key) {
        int at = key & slots.length - 1;
        while (slots[at] != NONE && keys[slots[at]] != key) {
            at = at + 1 & slots.length - 1;
        }
        return slots[at];
    }
}
