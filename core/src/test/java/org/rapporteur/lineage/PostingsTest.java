package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static Fingerprint print(String name, long... keys) {
        long[] spread = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            spread[i] = Hashes.spread(keys[i]);
        }
        return new Fingerprint(name, Shingles.sorted(spread), name.hashCode());
    }

    @Test
    void who_shares_more_keys_comes_first() {
        Postings index = new Postings();
        index.add(print("much", 1, 2, 3));
        index.add(print("little", 2, 3, 4));
        index.add(print("hardly", 3, 5, 6));
        Fingerprint asked = print("asked", 1, 2, 3, 7, 8);
        index.add(asked);
        assertThat(index.near(asked))
                .containsExactly(new Index.Candidate("much", 3, 3), new Index.Candidate("little", 2, 2));
    }

    @Test
    void who_lost_a_place_is_told_and_shares_the_key_no_more() {
        Postings index = new Postings();
        List<String> lost = new ArrayList<>();
        List<Fingerprint> prints = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            prints.add(print("page" + n, 1, 2, 100 + n));
            lost.addAll(index.enter(prints.get(n)));
        }
        List<String> together = prints.stream()
                .filter(print -> index.near(print).stream().anyMatch(near -> near.both() == 2))
                .map(Fingerprint::article)
                .toList();
        assertThat(together).hasSize(Shard.CAP).doesNotContainAnyElementsOf(lost);
        assertThat(lost).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void all_at_once_is_as_one_after_the_other() {
        List<Fingerprint> prints = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            prints.add(print("page" + n, n / 2, n / 23, -n / 24, -n / 90, 7_000 + n % 7, 9_000));
        }
        Postings sooner = Postings.of(prints);
        Postings later = filled(prints);
        for (int n = 400; n < 500; n++) {
            Fingerprint next = print("page" + n, n / 2, n / 23, -n / 24, -n / 90, 7_000 + n % 7, 9_000);
            assertThat(sooner.enter(next)).isEqualTo(later.enter(next));
            prints.add(next);
        }
        assertThat(prints).allSatisfy(one -> assertThat(sooner.near(one)).isEqualTo(later.near(one)));
    }

    @Test
    void a_key_that_all_have_keeps_the_same_articles_in_any_order() {
        List<Fingerprint> flood = new ArrayList<>();
        for (int n = 0; n < 3000; n++) {
            flood.add(print("page" + n, 1, 2, 3, 4));
        }
        List<Index.Candidate> first = filled(flood).near(print("asked", 1, 2, 3, 4));
        Collections.shuffle(flood, new Random(5));
        List<Index.Candidate> second = filled(flood).near(print("asked", 1, 2, 3, 4));
        assertThat(first).hasSize(Shard.CAP).allMatch(candidate -> candidate.keys() == 4);
        assertThat(second).isEqualTo(first);
    }

    private static Postings filled(List<Fingerprint> prints) {
        Postings index = new Postings();
        prints.forEach(index::add);
        return index;
    }

    @Test
    void nobody_is_found_in_an_empty_index() {
        assertThat(new Postings().near(print("asked", 1))).isEmpty();
    }
}
