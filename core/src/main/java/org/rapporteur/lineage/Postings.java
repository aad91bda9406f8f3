package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An index in memory: who has which key, 8 bytes a posting, about 1.1 GB for a million articles. A key that very many
 * articles have keeps those of lowest rank only, and rank depends on the article's name, so that what is kept does not
 * depend on the order of adding.
 */
public final class Postings implements Index {
    /** So many of the best are given, if they share {@link #SEVERAL} keys. */
    private static final int MOST = 50;
    /** So many of the best are given even if they share one key. */
    private static final int FEW = 12;

    private static final int SEVERAL = 3;
    /** A key that all have is worth little, but a flood of copies has no others. */
    private static final double COMMON = 0.2;

    private final Shard[] shards = new Shard[1 << Shard.SHARD_BITS];
    private final List<String> names = new ArrayList<>();
    private int[] ranks = new int[1024];

    @Override
    public void add(Fingerprint fingerprint) {
        int number = names.size();
        if (number == Shard.MOST_ARTICLES) {
            throw new IllegalStateException("the index is full: " + number + " articles");
        }
        ranks = number == ranks.length ? Arrays.copyOf(ranks, number * 2) : ranks;
        ranks[number] = Hashes.word(fingerprint.article());
        names.add(fingerprint.article());
        for (long key : fingerprint.keys()) {
            shard(key).add(key, number, ranks);
        }
    }

    private Shard shard(long key) {
        int at = (int) (key >>> 64 - Shard.SHARD_BITS);
        Shard shard = shards[at];
        if (shard == null) {
            shard = new Shard();
            shards[at] = shard;
        }
        return shard;
    }

    @Override
    public List<Candidate> near(Fingerprint fingerprint) {
        Tally tally = new Tally();
        double all = Math.log(names.size() + 1.0);
        for (long key : fingerprint.keys()) {
            Shard shard = shards[(int) (key >>> 64 - Shard.SHARD_BITS)];
            if (shard != null) {
                int[] holders = shard.holders(key);
                double worth = holders.length >= Shard.CAP ? COMMON : COMMON + all - Math.log(holders.length);
                tally.add(holders, worth);
            }
        }
        return best(tally, fingerprint.article());
    }

    private List<Candidate> best(Tally tally, String self) {
        List<Candidate> found = new ArrayList<>();
        tally.forEach((number, keys, score) -> {
            if (!names.get(number).equals(self)) {
                found.add(new Candidate(names.get(number), keys, score));
            }
        });
        found.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::article));
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : found) {
            if (best.size() < FEW || best.size() < MOST && candidate.keys() >= SEVERAL) {
                best.add(candidate);
            }
        }
        return best;
    }

    @Override
    public int size() {
        return names.size();
    }
}
