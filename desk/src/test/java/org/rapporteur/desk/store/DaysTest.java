package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.Article;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Copy;
import org.rapporteur.lineage.Family;

class DaysTest {
    private static final LocalDate MARCH = LocalDate.of(2031, 3, 4);
    private static final LocalDate JUNE = LocalDate.of(2031, 6, 5);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void two_articles() {
        store = Store.writing(folder.resolve("days.rap"));
        new Shift(store, 1, Progress.NONE)
                .run(() -> Stream.of(
                        page("march.txt", "March 4, 2031", "the dam at Tarn would be shut in spring"),
                        page("june.txt", "June 5, 2031", "a new ferry had begun to cross the lake")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_reprint_counts_from_the_day_of_what_it_reprints() {
        assertThat(first("june.txt", "march.txt")).contains(MARCH);
    }

    @Test
    void a_text_that_was_out_before_what_it_is_a_part_of_keeps_its_day() {
        assertThat(first("march.txt", "june.txt")).contains(MARCH);
    }

    @Test
    void a_text_of_its_own_has_its_own_day() {
        Optional<LocalDate> day = new Days(store.sql()).first(article("june.txt"), Optional.empty());
        assertThat(day).contains(JUNE);
    }

    private Optional<LocalDate> first(String copy, String of) {
        Copy excerpt = new Copy.Excerpt(copy, of, List.of("a part of it"));
        Family family = new Family(
                "origin:" + of,
                Optional.of(of),
                Optional.empty(),
                List.of("june.txt", "march.txt"),
                List.of(excerpt),
                List.of());
        return new Days(store.sql()).first(article(copy), Optional.of(family));
    }

    private Article article(String name) {
        return new Bookshelf(store.sql()).article(name).orElseThrow();
    }

    private static Page page(String name, String day, String news) {
        String text = "News of %s\n\n%s\n\nMERRIN (NNA) — Envoy Elin Marek said on Monday that %s.\n"
                .formatted(day, day, news);
        return Page.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
