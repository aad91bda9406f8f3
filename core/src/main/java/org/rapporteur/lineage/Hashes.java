package org.rapporteur.lineage;

/** Hashes that are the same on every machine and in every run: of words, 32 bits; of runs of words, 64 bits. */
final class Hashes {
    static final int SEED = 0x811c9dc5;

    private Hashes() {}

    static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    /** Spreads what FNV-1a leaves lumpy (the finaliser of MurmurHash3). */
    static int end(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    static int word(String folded) {
        return word(folded, 0, folded.length());
    }

    static int word(String text, int from, int to) {
        int h = SEED;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ',' && c != '.' && c != '’' && c != '\'') {
                h = step(h, Character.toLowerCase(c));
            }
        }
        return end(h);
    }

    static long join(long run, long next) {
        long h = (run ^ next) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    /** Spreads a 64-bit value (the finaliser of SplitMix64). */
    static long spread(long run) {
        long h = run;
        h = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
