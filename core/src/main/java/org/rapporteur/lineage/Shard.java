package org.rapporteur.lineage;

import java.util.Arrays;

/**
 * One part of {@link Postings}: postings as longs, 40 bits of key above 24 of article. They lie in the order of their keys,
 * each as near as can be to the place that its key tells (Amble and Knuth, "Ordered hash tables", 1974), so that finding
 * and adding cost the same in a small table and in a large one. The upper bits of the key say which part it is.
 */
final class Shard {
    static final int SHARD_BITS = 12;
    /** One less than 24 bits can tell, for a slot of 0 is free. */
    static final int MOST_ARTICLES = (1 << 24) - 1;
    /** A key keeps so many articles, those of lowest rank. */
    static final int CAP = 24;

    static final int[] NONE = {};
    /** Nobody lost a place. */
    static final int NOBODY = -1;

    private static final int ARTICLE_BITS = 24;
    private static final int KEY_BITS = Long.SIZE - ARTICLE_BITS;
    /** Sevenths of the homes that may be taken. */
    private static final int FULL = 6;

    private static final int SEVENTHS = 7;

    private int homes = 16;
    private long[] slots = new long[homes + CAP];
    private int size;

    /** Gives the article that the new one took the place of, or {@link #NOBODY}. */
    int add(long key, int article, long[] ranks) {
        if (size * SEVENTHS >= homes * FULL) {
            grow();
        }
        long posting = posting(key, article);
        int from = first(posting);
        int to = end(from, posting);
        if (to - from < CAP) {
            insert(to, posting);
            if (to - from == CAP - 1) {
                lastRankFirst(from, ranks);
            }
            return NOBODY;
        }
        return replace(from, posting, ranks);
    }

    /** Adds postings to an empty part: as one after the other, but each is put where it stays. */
    void addAll(long[] postings, long[] ranks) {
        sort(postings);
        size = kept(postings);
        homes = Math.max(homes, size * SEVENTHS / FULL + 1);
        slots = new long[homes + CAP];
        int next = 0;
        int same = 0;
        for (int i = 0; i < postings.length; i++) {
            same = i > 0 && key(postings[i]) == key(postings[i - 1]) ? same + 1 : 0;
            if (same < CAP) {
                next = put(postings[i], next);
            } else {
                replace(next - CAP, postings[i], ranks);
            }
            if (same == CAP - 1) {
                lastRankFirst(next - CAP, ranks);
            }
        }
    }

    /** As numbers without sign. */
    private static void sort(long[] postings) {
        Arrays.setAll(postings, i -> postings[i] ^ Long.MIN_VALUE);
        Arrays.sort(postings);
        Arrays.setAll(postings, i -> postings[i] ^ Long.MIN_VALUE);
    }

    /** How many of these, sorted, have a place. */
    private static int kept(long[] postings) {
        int kept = 0;
        for (int i = 0; i < postings.length; i++) {
            kept += i < CAP || key(postings[i]) != key(postings[i - CAP]) ? 1 : 0;
        }
        return kept;
    }

    private int replace(int from, long posting, long[] ranks) {
        int last = article(slots[from]);
        if (ranks[article(posting)] >= ranks[last]) {
            return NOBODY;
        }
        slots[from] = posting;
        lastRankFirst(from, ranks);
        return last;
    }

    /** Who has the key, those of lowest rank if they are too many; in no order. */
    int[] holders(long key) {
        long posting = posting(key, 0);
        int from = first(posting);
        int to = end(from, posting);
        int[] found = to == from ? NONE : new int[to - from];
        for (int i = from; i < to; i++) {
            found[i - from] = article(slots[i]);
        }
        return found;
    }

    static long posting(long key, int article) {
        return key << SHARD_BITS & -1L << ARTICLE_BITS | article + 1;
    }

    private static int article(long posting) {
        return (int) (posting & MOST_ARTICLES) - 1;
    }

    private static long key(long posting) {
        return posting >>> ARTICLE_BITS;
    }

    private int home(long posting) {
        return (int) (key(posting) * homes >>> KEY_BITS);
    }

    /** Where the key's first posting is or would be. */
    private int first(long posting) {
        int at = home(posting);
        while (at < slots.length && slots[at] != 0 && key(slots[at]) < key(posting)) {
            at++;
        }
        return at;
    }

    private int end(int from, long posting) {
        int to = from;
        while (to < slots.length && slots[to] != 0 && key(slots[to]) == key(posting)) {
            to++;
        }
        return to;
    }

    private void insert(int at, long posting) {
        int free = at;
        while (free < slots.length && slots[free] != 0) {
            free++;
        }
        reach(free);
        System.arraycopy(slots, at, slots, at + 1, free - at);
        slots[at] = posting;
        size++;
    }

    /** The last homes may be crowded; whom they have no room for stands behind them. */
    private void reach(int at) {
        if (at >= slots.length) {
            slots = Arrays.copyOf(slots, at + CAP);
        }
    }

    private void grow() {
        long[] old = slots;
        homes += homes / 4;
        slots = new long[homes + CAP];
        int next = 0;
        for (long posting : old) {
            if (posting != 0) {
                next = put(posting, next);
            }
        }
    }

    /** Puts a posting at its home, or at {@code next} if that is further; gives the place behind it. */
    private int put(long posting, int next) {
        int at = Math.max(next, home(posting));
        reach(at);
        slots[at] = posting;
        return at + 1;
    }

    /** Of a key that has its full number, the article that would go first stands first. */
    private void lastRankFirst(int from, long[] ranks) {
        int last = from;
        for (int i = from + 1; i < from + CAP; i++) {
            last = ranks[article(slots[i])] > ranks[article(slots[last])] ? i : last;
        }
        long posting = slots[last];
        slots[last] = slots[from];
        slots[from] = posting;
    }
}
