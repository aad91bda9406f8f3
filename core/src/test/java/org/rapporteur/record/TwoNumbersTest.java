package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.counted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Figure;

class TwoNumbersTest {
    private static List<Contradiction> among(Filing... filings) {
        return Dossier.of(List.of(filings)).contradictions();
    }

    private static Filing troops(String article, double value) {
        return by(article, "2031-03-05", counted(article, value, "exactly", "2031-03-04", (int) value + " troops"));
    }

    /** "40 people", and nothing about which or where. */
    private static Figure bare(String article, double value, String unit, String... claimants) {
        return new Figure(
                Told.words(article, (int) value + " " + unit),
                value,
                "exactly",
                unit,
                Optional.of(unit),
                Optional.empty(),
                List.of(claimants),
                Optional.empty());
    }

    @Test
    void two_papers_that_count_the_same_troops_otherwise_are_in_conflict() {
        assertThat(among(troops("a.txt", 8000), troops("b.txt", 12000)))
                .extracting(Contradiction::words)
                .containsExactly(
                        "8,000 Dravenian troops, the Lyssa valley ≠ 12,000 Dravenian troops, the Lyssa valley");
    }

    @Test
    void of_many_numbers_each_is_set_against_the_next_higher_one_only() {
        assertThat(among(troops("a.txt", 8000), troops("b.txt", 12000), troops("c.txt", 20000), troops("d.txt", 30000)))
                .hasSize(3);
    }

    @Test
    void people_of_whom_nothing_is_known_in_two_papers_are_nobodys_dispute() {
        assertThat(among(
                        by("a.txt", "2031-03-05", bare("a.txt", 12, "people")),
                        by("b.txt", "2031-03-05", bare("b.txt", 40, "people"))))
                .isEmpty();
    }

    @Test
    void numbers_far_apart_in_one_paper_are_of_two_things() {
        Figure near = bare("a.txt", 30_000, "troops", "org:Council");
        Figure all = bare("a.txt", 100_000, "troops", "org:Border_Guard");
        assertThat(among(by("a.txt", "2031-03-05", near, all))).isEmpty();
    }

    @Test
    void two_sides_that_one_paper_quotes_are_in_dispute() {
        Figure council = bare("a.txt", 5000, "people", "org:Council");
        Figure guard = bare("a.txt", 3200, "people", "org:Border_Guard");
        assertThat(among(by("a.txt", "2031-03-05", council, guard)))
                .extracting(Contradiction::explanation)
                .containsExactly(Contradiction.Explanation.DISPUTE);
    }

    @Test
    void shares_of_a_vote_that_one_paper_prints_are_shares_of_many_things() {
        Figure council = bare("a.txt", 50, "percent", "org:Council");
        Figure guard = bare("a.txt", 32, "percent", "org:Border_Guard");
        assertThat(among(by("a.txt", "2031-03-05", council, guard))).isEmpty();
    }

    @Test
    void numbers_ten_times_apart_are_of_two_things() {
        assertThat(among(troops("a.txt", 400), troops("b.txt", 12000))).isEmpty();
    }
}
