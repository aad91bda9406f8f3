package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.record.Told.by;
import static org.rapporteur.record.Told.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.entry.Actor;
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

    /** "Nine people killed", in an article that tells of nobody but one state. */
    private static Filing killed(String article, double value, String state) {
        Figure dead = new Figure(
                Told.words(article, (int) value + " people were killed"),
                value,
                "exactly",
                "people",
                Optional.of("people killed"),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Actor.Form name = new Actor.Form(state, 3, false);
        Actor actor = new Actor("country:" + state, "country", List.of(name), List.of(), Optional.empty());
        Report report = new Report(
                article,
                Optional.of(LocalDate.parse("2031-03-05")),
                new Origin(article, Optional.empty()),
                Cast.of(List.of(actor)));
        return new Filing(report, List.of(dead));
    }

    @Test
    void the_dead_of_two_matters_are_not_set_against_each_other() {
        assertThat(among(killed("a.txt", 9, "Halvoria"), killed("b.txt", 31, "Halvoria")))
                .hasSize(1);
        assertThat(among(killed("a.txt", 9, "Halvoria"), killed("b.txt", 31, "Corvania")))
                .isEmpty();
    }

    @Test
    void others_are_no_rival_of_all() {
        Figure all = bare("a.txt", 5, "gates", "org:Council");
        Figure others = new Figure(
                Told.words("a.txt", "4 other gates"),
                4,
                "exactly",
                "gates",
                Optional.of("other gates"),
                Optional.empty(),
                List.of("org:Border_Guard"),
                Optional.empty());
        assertThat(among(by("a.txt", "2031-03-05", all, others))).isEmpty();
    }
}
