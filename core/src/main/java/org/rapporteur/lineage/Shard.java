package org.rapporteur.lineage;

import java.util.Arrays;

/**
 * One part of {@link Postings}: postings as longs, 40 bits of key above 24 of article, sorted, with a short unsorted tail
 * that is merged in when it is full. The upper bits of the key say which part it is.
 */
final class Shard {
    static final int SHARD_BITS = 12;
    static final int MOST_ARTICLES = 1 << 24;
    /** A key keeps so many articles. */
    static final int CAP = 48;

    private static final int ARTICLE_BITS = 24;
    private static final int TAIL = 256;
    static final int[] NONE = {};

    private long[] sorted = {};
    private long[] tail = {};
    private int tailSize;

    void add(long key, int article, int[] ranks) {
        put(key, article);
        if (tailSize >= TAIL) {
            settle(ranks);
        }
    }

    /** Adds without merging: whoever adds very many calls {@link #settle} in the end. */
    void put(long key, int article) {
        tail = tailSize == tail.length ? Arrays.copyOf(tail, Math.max(16, tailSize * 2)) : tail;
        tail[tailSize++] = posting(key, article);
    }

    private static long posting(long key, int article) {
        return key << SHARD_BITS & -1L << ARTICLE_BITS | article;
    }

    /** Who has the key, those of lowest rank if they are too many; in no order. */
    int[] holders(long key, int[] ranks) {
        long low = posting(key, 0);
        int from = Arrays.binarySearch(sorted, low);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < sorted.length && sameKey(sorted[to], low)) {
            to++;
        }
        int[] found = to == from ? NONE : new int[to - from];
        for (int i = from; i < to; i++) {
            found[i - from] = article(sorted[i]);
        }
        int[] all = withTail(found, low);
        return all.length > CAP ? lowest(all, ranks) : all;
    }

    private int[] withTail(int[] found, long low) {
        int[] all = found;
        for (int i = 0; i < tailSize; i++) {
            if (sameKey(tail[i], low)) {
                all = Arrays.copyOf(all, all.length + 1);
                all[all.length - 1] = article(tail[i]);
            }
        }
        return all;
    }

    private static boolean sameKey(long one, long other) {
        return (one ^ other) >>> ARTICLE_BITS == 0;
    }

    private static int article(long posting) {
        return (int) (posting & MOST_ARTICLES - 1);
    }

    /** Sorts in what was added last. */
    void settle(int[] ranks) {
        Arrays.sort(tail, 0, tailSize);
        long[] merged = new long[sorted.length + tailSize];
        int i = 0;
        int j = 0;
        for (int n = 0; n < merged.length; n++) {
            boolean left = j == tailSize || i < sorted.length && sorted[i] <= tail[j];
            merged[n] = left ? sorted[i++] : tail[j++];
        }
        sorted = capped(merged, ranks);
        tail = tail.length > TAIL ? new long[TAIL] : tail;
        tailSize = 0;
    }

    /** Without the postings of too common keys that rank last. */
    private static long[] capped(long[] merged, int[] ranks) {
        int size = 0;
        int from = 0;
        for (int to = 1; to <= merged.length; to++) {
            if (to == merged.length || !sameKey(merged[to], merged[from])) {
                int kept = to - from > CAP ? lowest(merged, from, to, ranks) : to - from;
                System.arraycopy(merged, from, merged, size, kept);
                size += kept;
                from = to;
            }
        }
        return size == merged.length ? merged : Arrays.copyOf(merged, size);
    }

    private static int lowest(long[] merged, int from, int to, int[] ranks) {
        int[] holders = new int[to - from];
        for (int i = from; i < to; i++) {
            holders[i - from] = article(merged[i]);
        }
        long key = merged[from] & -1L << ARTICLE_BITS;
        int[] kept = lowest(holders, ranks);
        for (int i = 0; i < CAP; i++) {
            merged[from + i] = key | kept[i];
        }
        Arrays.sort(merged, from, from + CAP);
        return CAP;
    }

    private static int[] lowest(int[] holders, int[] ranks) {
        long[] byRank = new long[holders.length];
        for (int i = 0; i < holders.length; i++) {
            byRank[i] = (long) ranks[holders[i]] << 32 | holders[i];
        }
        Arrays.sort(byRank);
        int[] kept = new int[CAP];
        for (int i = 0; i < CAP; i++) {
            kept[i] = (int) byRank[i];
        }
        return kept;
    }
}
