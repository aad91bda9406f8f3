package org.rapporteur.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of one decision, each a hash of 32 bits of the number of its template and the values that it joins. A
 * buffer that is used again for the next decision; not for several threads. Features that hold together whenever the same
 * values come again are a group; where the sum of a group's weights is known, its features are left out.
 */
public final class Keys {
    private static final int MOST_GROUPS = 40;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int[] keys = new int[160];
    private int[] begins = new int[160];
    private int[] firsts = new int[160];
    private int size;
    private final @Nullable Sums sums;
    private final int[] known = new int[MOST_GROUPS];
    private int knowns;
    private final long[] signs = new long[MOST_GROUPS];
    private final int[] bounds = new int[2 * MOST_GROUPS];
    private int groups;
    private long[] totals = new long[0];

    /** Features that are all to be weighed. */
    public Keys() {
        this(null);
    }

    /** Features whose groups are looked up among {@code sums}. */
    Keys(@Nullable Sums sums) {
        this.sums = sums;
    }

    public void clear() {
        size = 0;
        knowns = 0;
        groups = 0;
    }

    /**
     * Begins a group, all of whose features follow from its number and these values.
     *
     * @return whether its features must be added, and then {@link #close} called
     */
    boolean open(int group, long a, long b, long c, long d) {
        if (sums == null) {
            return true;
        }
        long sign = spread(spread(spread(spread(group * SPREAD ^ a) ^ b) ^ c) ^ d);
        int place = sums.find(sign);
        if (place >= 0) {
            known[knowns++] = place;
            return false;
        }
        signs[groups] = sign;
        bounds[2 * groups] = size;
        return true;
    }

    boolean open(int group, long a, long b) {
        return open(group, a, b, 0, 0);
    }

    void close() {
        if (sums != null) {
            bounds[2 * groups++ + 1] = size;
        }
    }

    /** Two values as one. */
    static long both(int a, int b) {
        return (long) a << 32 | b & 0xFFFF_FFFFL;
    }

    private static long spread(long value) {
        long h = value * SPREAD;
        return h ^ h >>> 32;
    }

    /** How many groups have features here, since their sums are not known. */
    int groups() {
        return groups;
    }

    /** Where the features of a group begin. */
    int from(int group) {
        return bounds[2 * group];
    }

    /** Where the features of a group end. */
    int to(int group) {
        return bounds[2 * group + 1];
    }

    /** The sign of a group. */
    long sign(int group) {
        return signs[group];
    }

    /** The sums that are kept from one decision to the next, or null. */
    @Nullable
    Sums sums() {
        return sums;
    }

    /** How many sums belong to the scores besides the features. */
    int knowns() {
        return knowns;
    }

    /** The place of one of them. */
    int known(int index) {
        return known[index];
    }

    public int size() {
        return size;
    }

    public int at(int index) {
        return keys[index];
    }

    /** All of them, and room behind. */
    int[] all() {
        return keys;
    }

    /** Room to add scores up in; what stands in it stays until another size is asked for. */
    long[] totals(int size) {
        if (totals.length != size) {
            totals = new long[size];
        }
        return totals;
    }

    /** Room for one number a feature, for whoever scores them: where it is looked for. */
    int[] begins() {
        return begins;
    }

    /** Room for one more: what stands there. */
    int[] firsts() {
        return firsts;
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
            begins = new int[size * 2];
            firsts = new int[size * 2];
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
