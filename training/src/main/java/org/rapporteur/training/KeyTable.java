package org.rapporteur.training;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Counts hashed signs and numbers those that are seen often enough. */
final class KeyTable {
    private int[] keys = new int[1 << 16];
    private int[] values = new int[1 << 16];
    private int used;
    private int numbered;

    void count(int key) {
        if (used * 2 > keys.length) {
            grow();
        }
        int at = find(key);
        if (keys[at] == 0) {
            keys[at] = key;
            used++;
        }
        values[at]++;
    }

    /** From now on {@link #id} answers; signs seen fewer than {@code least} times have none. */
    void number(int least) {
        for (int i = 0; i < keys.length; i++) {
            values[i] = keys[i] != 0 && values[i] >= least ? numbered++ : -1;
        }
    }

    int size() {
        return numbered;
    }

    /** The number of a sign, -1 for a rare one. */
    int id(int key) {
        int at = find(key);
        return keys[at] == 0 ? -1 : values[at];
    }

    /** The signs whose number passes, rising as numbers without sign. */
    int[] sorted(IntPredicate keep) {
        int[] out = new int[used];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && values[i] >= 0 && keep.test(values[i])) {
                out[n++] = keys[i] ^ Integer.MIN_VALUE;
            }
        }
        int[] some = Arrays.copyOf(out, n);
        Arrays.sort(some);
        Arrays.setAll(some, i -> some[i] ^ Integer.MIN_VALUE);
        return some;
    }

    private int find(int key) {
        int at = (key * 0x9E3779B1 >>> 7) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
