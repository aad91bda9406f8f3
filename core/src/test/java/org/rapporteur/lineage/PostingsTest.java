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
    void who_shares_a_rare_key_comes_before_who_shares_a_common_one() {
        Postings index = new Postings();
        index.add(print("rare", 1, 2, 3));
        for (int n = 0; n < 30; n++) {
            index.add(print("common" + n, 7, 8, 100 + n));
        }
        List<Index.Candidate> near = index.near(print("asked", 1, 2, 3, 7, 8));
        assertThat(near.get(0).article()).isEqualTo("rare");
        assertThat(near).hasSizeLessThanOrEqualTo(50);
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
