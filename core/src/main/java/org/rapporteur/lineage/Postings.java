package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An index in memory: who has which key, 8 bytes a posting and a quarter of that free. At a key that very many texts have only
 * those of lowest rank have a place, and rank hangs on the text's letters alone. So what is kept, and who shares how many
 * keys with whom, does not depend on the order of adding.
 */
public final class Postings implements Index {
    /** Who shares fewer keys is not near. */
    private static final int LEAST = 2;

    private final Shard[] shards = new Shard[1 << Shard.SHARD_BITS];
    private final List<String> names = new ArrayList<>();
    private long[] ranks = new long[1024];

    @Override
    public void add(Fingerprint fingerprint) {
        enter(fingerprint);
    }

    /** The index of these articles: as adding one after the other makes it, but sooner. */
    static Postings of(Collection<Fingerprint> fingerprints) {
        Postings index = new Postings();
        int[] sizes = new int[index.shards.length];
        fingerprints.forEach(one -> Arrays.stream(one.keys()).forEach(key -> sizes[at(key)]++));
        long[][] postings = new long[sizes.length][];
        Arrays.setAll(postings, i -> new long[sizes[i]]);
        for (Fingerprint fingerprint : fingerprints) {
            int number = index.number(fingerprint);
            for (long key : fingerprint.keys()) {
                postings[at(key)][--sizes[at(key)]] = Shard.posting(key, number);
            }
        }
        for (int i = 0; i < postings.length; i++) {
            if (postings[i].length > 0) {
                index.shards[i] = new Shard();
                index.shards[i].addAll(postings[i], index.ranks);
            }
        }
        return index;
    }

    /** Adds an article; gives the articles that lost a place to it. */
    TreeSet<String> enter(Fingerprint fingerprint) {
        TreeSet<String> displaced = new TreeSet<>();
        int number = number(fingerprint);
        for (long key : fingerprint.keys()) {
            int last = shard(key).add(key, number, ranks);
            if (last != Shard.NOBODY) {
                displaced.add(names.get(last));
            }
        }
        return displaced;
    }

    /** Who has a place at a key only because these texts, which are not in the index, have gone. */
    TreeSet<String> heirs(Collection<Fingerprint> gone) {
        Map<Long, List<Long>> vacant = new TreeMap<>();
        for (Fingerprint fingerprint : gone) {
            for (long key : fingerprint.keys()) {
                vacant.computeIfAbsent(key, k -> new ArrayList<>()).add(rank(fingerprint));
            }
        }
        TreeSet<String> heirs = new TreeSet<>();
        vacant.forEach((key, left) -> heirs(holders(key), left).forEach(heir -> heirs.add(names.get(heir))));
        return heirs;
    }

    /** Those of the holders that would have no place if those who left were there. */
    private List<Integer> heirs(int[] holders, List<Long> left) {
        List<Integer> heirs = new ArrayList<>();
        for (int holder : holders) {
            long before = Arrays.stream(holders)
                    .filter(other -> ranks[other] < ranks[holder])
                    .count();
            before += left.stream()
                    .distinct()
                    .filter(rank -> rank < ranks[holder])
                    .count();
            if (before >= Shard.CAP) {
                heirs.add(holder);
            }
        }
        return heirs;
    }

    private int[] holders(long key) {
        Shard shard = shards[at(key)];
        return shard == null ? Shard.NONE : shard.holders(key);
    }

    /** The number of the next article. */
    private int number(Fingerprint fingerprint) {
        int number = names.size();
        if (number == Shard.MOST_ARTICLES) {
            throw new IllegalStateException("the index is full: " + number + " articles");
        }
        ranks = number == ranks.length ? Arrays.copyOf(ranks, number * 2) : ranks;
        ranks[number] = rank(fingerprint);
        names.add(fingerprint.article());
        return number;
    }

    private static long rank(Fingerprint fingerprint) {
        return Hashes.spread(fingerprint.body());
    }

    private Shard shard(long key) {
        Shard shard = shards[at(key)];
        if (shard == null) {
            shard = new Shard();
            shards[at(key)] = shard;
        }
        return shard;
    }

    private static int at(long key) {
        return (int) (key >>> Long.SIZE - Shard.SHARD_BITS);
    }

    @Override
    public List<Candidate> near(Fingerprint fingerprint) {
        Tally tally = new Tally();
        long rank = rank(fingerprint);
        int self = Shard.NOBODY;
        for (long key : fingerprint.keys()) {
            int[] holders = holders(key);
            self = self == Shard.NOBODY ? ranked(holders, rank) : self;
            tally.add(holders, isAmong(holders, self));
        }
        List<Candidate> found = new ArrayList<>();
        tally.forEach((number, keys, both) -> {
            if (keys >= LEAST && ranks[number] != rank) {
                found.add(new Candidate(names.get(number), keys, both));
            }
        });
        found.sort(Comparator.comparingInt(Candidate::keys).reversed().thenComparing(Candidate::article));
        return found;
    }

    /** Who of them has the rank. */
    private int ranked(int[] holders, long rank) {
        for (int holder : holders) {
            if (ranks[holder] == rank) {
                return holder;
            }
        }
        return Shard.NOBODY;
    }

    private static boolean isAmong(int[] holders, int self) {
        for (int holder : holders) {
            if (holder == self) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        return names.size();
    }
}
