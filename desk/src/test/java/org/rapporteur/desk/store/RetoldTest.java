package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.store.Standing.Proof;
import org.rapporteur.desk.store.Standing.Proofs;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Figure;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Report;
import org.rapporteur.text.Span;

/** "140 trucks at Tarn" stands in the articles a and b, of which the store has the numbers 1 and 2; c is 3. */
class RetoldTest {
    private static final Proofs NONE = new Proofs(List.of(), List.of());
    private static final Claim BEFORE = trucks(140, "a", "b");

    private static boolean isRetold(Claim now, List<Long> articles, Long... readNow) {
        Retold retold = new Retold(proofs(List.of(1L, 2L)), proofs(articles), Set.of(readNow));
        return retold.is(standing(BEFORE), now);
    }

    @Test
    void one_more_article_tells_it() {
        assertThat(isRetold(trucks(140, "a", "b", "c"), List.of(1L, 2L, 3L), 3L))
                .isTrue();
    }

    @Test
    void the_first_to_tell_it_is_another() {
        assertThat(isRetold(trucks(140, "a", "b", "c"), List.of(3L, 1L, 2L), 3L))
                .isFalse();
    }

    @Test
    void an_article_that_was_read_long_ago_comes_to_it() {
        assertThat(isRetold(trucks(140, "a", "b", "c"), List.of(1L, 2L, 3L))).isFalse();
    }

    @Test
    void an_article_that_told_it_was_read_anew() {
        assertThat(isRetold(trucks(140, "a", "b", "c"), List.of(1L, 2L, 3L), 2L, 3L))
                .isFalse();
    }

    @Test
    void an_article_tells_it_no_more() {
        assertThat(isRetold(trucks(140, "a", "c"), List.of(1L, 3L), 3L)).isFalse();
    }

    @Test
    void it_says_something_else() {
        assertThat(isRetold(trucks(150, "a", "b", "c"), List.of(1L, 2L, 3L), 3L))
                .isFalse();
    }

    private static List<Proof> proofs(List<Long> articles) {
        return articles.stream().map(article -> new Proof(article, 0)).toList();
    }

    private static Standing standing(Claim claim) {
        String body = Shape.text(Gist.class, Gist.of(claim));
        return new Standing(
                1, claim.kind(), "2031-03-04", claim.sortKey(), 1, 1, claim.headline(), body, claim.status(), NONE);
    }

    private static Claim trucks(double number, String... articles) {
        Stream<Assertion> told = Arrays.stream(articles)
                .map(article -> Assertion.of(
                        Report.of(article, Optional.of(LocalDate.of(2031, 3, 4))), 0, figure(article, number)));
        return Claims.line("f-trucks", told.toList(), List.of());
    }

    private static Figure figure(String article, double number) {
        return new Figure(
                List.of(new Evidence(article, new Span(10, 20), "the trucks")),
                number,
                "exactly",
                "trucks",
                Optional.of("trucks"),
                Optional.of("Tarn"),
                List.of(),
                Optional.empty());
    }
}
