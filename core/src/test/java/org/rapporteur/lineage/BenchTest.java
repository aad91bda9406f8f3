package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenchTest {
    private static Bench bench(int pages, int texts) {
        Pages filed = new Pages();
        TreeSet<String> names = new TreeSet<>();
        for (int n = 0; n < pages; n++) {
            filed.file(new Fingerprint("page" + n, new long[0], 1 + n % texts));
            names.add("page" + n);
        }
        return new Bench(names, filed);
    }

    @Test
    void a_small_family_lists_all_pairs() {
        Bench bench = bench(6, 3);
        assertThat(bench.partners("page0")).hasSize(5);
    }

    @Test
    void of_a_large_family_each_text_is_laid_beside_those_on_the_bench() {
        Bench bench = bench(100, 100);
        List<String> seated = IntStream.range(0, 100)
                .mapToObj(n -> "page" + n)
                .filter(bench::seats)
                .toList();
        assertThat(seated).hasSize(Bench.MOST);
        for (int n = 0; n < 100; n++) {
            boolean sits = seated.contains("page" + n);
            assertThat(bench.partners("page" + n)).as("page%d", n).hasSize(sits ? 99 : Bench.MOST);
        }
    }

    @Test
    void a_few_pages_stand_for_all_that_print_one_text() {
        Bench bench = bench(40, 2);
        List<Integer> partners = IntStream.range(0, 40)
                .mapToObj(n -> bench.partners("page" + n).size())
                .sorted()
                .toList();
        assertThat(partners.subList(0, 32)).containsOnly(1);
        assertThat(partners.subList(32, 38)).containsOnly(Bench.FEW - 1 + Bench.FEW);
        assertThat(partners.subList(38, 40)).containsOnly(19 + Bench.FEW);
    }
}
