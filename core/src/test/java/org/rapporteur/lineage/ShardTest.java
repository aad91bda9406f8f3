package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ShardTest {
    private static final int ARTICLES = 5_000;

    @Test
    void each_key_gives_back_those_who_have_it_however_large_the_shard_has_grown() {
        Random random = new Random(3);
        Shard shard = new Shard();
        Map<Long, TreeSet<Integer>> holders = new TreeMap<>();
        for (int n = 0; n < ARTICLES; n++) {
            long key = Hashes.spread(random.nextInt(700));
            shard.add(key, n, new long[ARTICLES]);
            holders.computeIfAbsent(key, k -> new TreeSet<>()).add(n);
        }
        holders.forEach((key, all) -> assertThat(shard.holders(key))
                .as("key %d", key)
                .containsExactlyInAnyOrder(all.stream().mapToInt(n -> n).toArray()));
        assertThat(shard.holders(Hashes.spread(701))).isEmpty();
    }

    @Test
    void the_last_keys_of_all_find_room_behind_the_others() {
        Shard shard = new Shard();
        for (int n = 0; n < ARTICLES; n++) {
            shard.add(-1L - ((long) n << 20), n, new long[ARTICLES]);
        }
        for (int n = 0; n < ARTICLES; n++) {
            assertThat(shard.holders(-1L - ((long) n << 20)))
                    .as("article %d", n)
                    .containsExactly(n);
        }
    }

    @Test
    void of_a_common_key_the_lowest_ranks_stay() {
        long[] ranks = new Random(4).longs(ARTICLES).toArray();
        Shard shard = new Shard();
        TreeSet<Integer> there = new TreeSet<>();
        for (int n = 0; n < ARTICLES; n++) {
            int displaced = shard.add(42, n, ranks);
            there.add(n);
            there.remove(displaced == Shard.NOBODY && there.size() > Shard.CAP ? n : displaced);
        }
        int[] kept = shard.holders(42);
        TreeSet<Long> lowest = new TreeSet<>();
        for (long rank : ranks) {
            lowest.add(rank);
        }
        assertThat(kept)
                .hasSize(Shard.CAP)
                .containsExactlyInAnyOrder(there.stream().mapToInt(n -> n).toArray());
        for (int article : kept) {
            assertThat(lowest.headSet(ranks[article]).size()).isLessThan(Shard.CAP);
        }
    }
}
