package org.rapporteur.language;

import java.util.Arrays;

/**
 * The features of one decision, each a hash of 32 bits of the number of its template and the values that it joins. A
 * buffer that is used again for the next decision; not for several threads.
 */
public final class Keys {
    private int[] keys = new int[160];
    private long[] scratch = new long[160];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int at(int index) {
        return keys[index];
    }

    /** Room for one number a feature, for whoever scores them. */
    long[] scratch() {
        return scratch;
    }

    /** A feature of one value; templates have numbers of their own. */
    public void add(int template, int a) {
        put(mix(template * 0x9E3779B1 ^ a));
    }

    public void add(int template, int a, int b) {
        put(mix(mix(template * 0x9E3779B1 ^ a) + b * 0x27D4EB2F));
    }

    public void add(int template, int a, int b, int c) {
        put(mix(mix(mix(template * 0x9E3779B1 ^ a) + b * 0x27D4EB2F) + c * 0x165667B1));
    }

    public void add(int template, int a, int b, int c, int d) {
        add(template, mix(a * 0x27D4EB2F ^ b), c, d);
    }

    private void put(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            scratch = new long[size * 2];
        }
        keys[size++] = key == 0 ? 1 : key;
    }

    /** Spreads the bits of a value over the whole word (the finaliser of MurmurHash3, one round). */
    static int mix(int value) {
        int h = value * 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
