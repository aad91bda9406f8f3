package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An index in memory: who has which key, 8 bytes a posting and a quarter of that free. A key that very many
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
    /** A text of which so large a share of the keys is everywhere, and that shares few others, may be one of a flood. */
    private static final double FLOOD = 0.3;

    private final Shard[] shards = new Shard[1 << Shard.SHARD_BITS];
    private final List<String> names = new ArrayList<>();
    private int[] ranks = new int[1024];

    @Override
    public void add(Fingerprint fingerprint) {
        int number = number(fingerprint.article());
        for (long key : fingerprint.keys()) {
            shard(key).add(key, number, ranks);
        }
    }

    /** The number of the next article. */
    private int number(String article) {
        int number = names.size();
        if (number == Shard.MOST_ARTICLES) {
            throw new IllegalStateException("the index is full: " + number + " articles");
        }
        ranks = number == ranks.length ? Arrays.copyOf(ranks, number * 2) : ranks;
        ranks[number] = Hashes.word(article);
        names.add(article);
        return number;
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
        List<int[]> common = new ArrayList<>();
        double all = Math.log(names.size() + 1.0);
        for (long key : fingerprint.keys()) {
            Shard shard = shards[(int) (key >>> 64 - Shard.SHARD_BITS)];
            int[] holders = shard == null ? Shard.NONE : shard.holders(key);
            if (holders.length >= Shard.CAP) {
                common.add(holders);
            } else if (holders.length > 0) {
                tally.add(holders, COMMON + all - Math.log(holders.length));
            }
        }
        List<Candidate> found = atLeast(SEVERAL, tally, fingerprint.article());
        if (found.size() < FEW && common.size() > FLOOD * fingerprint.keys().length) {
            common.forEach(holders -> tally.add(holders, COMMON));
            found = atLeast(SEVERAL, tally, fingerprint.article());
        }
        return best(found.size() < FEW ? atLeast(1, tally, fingerprint.article()) : found);
    }

    private static List<Candidate> best(List<Candidate> found) {
        found.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::article));
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : found) {
            if (best.size() < FEW || best.size() < MOST && candidate.keys() >= SEVERAL) {
                best.add(candidate);
            }
        }
        return best;
    }

    private List<Candidate> atLeast(int least, Tally tally, String self) {
        List<Candidate> found = new ArrayList<>();
        tally.forEach((number, keys, score) -> {
            if (keys >= least && !names.get(number).equals(self)) {
                found.add(new Candidate(names.get(number), keys, score));
            }
        });
        return found;
    }

    @Override
    public int size() {
        return names.size();
    }
}
