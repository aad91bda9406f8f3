package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.Page;
import org.rapporteur.reading.Atlas;
import org.rapporteur.reading.Reader;

class ShiftTest {
    @TempDir
    Path folder;

    @Test
    void a_stopped_run_keeps_what_it_filed_and_the_next_one_goes_on() {
        try (Store store = Store.writing(folder.resolve("stopped.rap"))) {
            Shift shift = new Shift(store, 1, Progress.NONE);
            Tally first = shift.run(() -> pages().peek(page -> {
                if (page.name().equals("a20.txt")) {
                    shift.stop();
                }
            }));
            assertThat(first.stopped()).isTrue();
            assertThat(first.filed()).isBetween(1, 29);
            Tally second = new Shift(store, 1, Progress.NONE).run(ShiftTest::pages);
            assertThat(second.stopped()).isFalse();
            assertThat(first.filed() + second.filed()).isEqualTo(30);
            assertThat(second.known()).isEqualTo(first.filed());
            try (Archive archive = new Archive(store)) {
                assertThat(archive.stock().unread()).isZero();
                assertThat(archive.stock().claims()).isNotEmpty();
            }
        }
    }

    @Test
    void a_fault_in_one_article_is_told_and_spares_the_others() {
        Reader sound = new Reader(Atlas.world());
        try (Store store = Store.writing(folder.resolve("fault.rap"))) {
            Tally tally = new Shift(store, 1, Progress.NONE, (article, words) -> {
                        if (article.name().equals("a03.txt")) {
                            throw new IllegalStateException("out of ink");
                        }
                        return sound.read(article, words);
                    })
                    .run(ShiftTest::pages);
            assertThat(tally.faulty()).containsExactly("a03.txt");
            assertThat(tally.read()).isEqualTo(30);
            assertThat(tally.claims()).isPositive();
        }
    }

    @Test
    void another_atlas_makes_the_articles_be_read_again() {
        try (Store store = Store.writing(folder.resolve("atlas.rap"))) {
            Tally first = new Shift(store, 1, Progress.NONE).run(ShiftTest::pages);
            assertThat(new Shift(store, 1, Progress.NONE).run(ShiftTest::pages).read())
                    .isZero();
            store.remember("atlas", "code\tname\tcapital\tdemonyms\talso\nQQQ\tTarnia\tTarn\tTarnian\t");
            assertThat(new Shift(store, 1, Progress.NONE).run(ShiftTest::pages).read())
                    .isEqualTo(first.read());
        }
    }

    @Test
    void a_flood_of_copies_adds_no_origin_and_no_line() {
        try (Store store = Store.writing(folder.resolve("flood.rap"))) {
            new Shift(store, 1, Progress.NONE).run(ShiftTest::stories);
            List<String> before = lines(store);
            new Shift(store, 1, Progress.NONE).run(() -> IntStream.range(0, 300).mapToObj(ShiftTest::copy));
            assertThat(lines(store)).isEqualTo(before);
            assertThat(store.sql().number("SELECT count(*) FROM article")).isEqualTo(302);
            assertThat(store.sql().number("SELECT count(*) FROM family")).isEqualTo(2);
        }
    }

    private static List<String> lines(Store store) {
        return store.sql()
                .list(
                        "SELECT id, headline, origins, status FROM claim ORDER BY id",
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3) + " "
                                + row.getString(4));
    }

    private static Stream<Page> stories() {
        return Stream.of(Page.of("a.txt", bytes(STORY)), pages().findFirst().orElseThrow());
    }

    /** Word for word, each tenth with a line of its own below. */
    private static Page copy(int n) {
        String more = n % 10 == 0 ? "\nWords that the " + (char) ('A' + n / 10) + " desk has put below.\n" : "";
        return Page.of("copy%03d.txt".formatted(n), bytes(STORY + more));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String STORY = """
            Halvoria and Dravenia talk about the dam

            March 4, 2031

            MERRIN (NNA) — Foreign Minister Elin Marek said on Monday that 140 trucks of grain had crossed the bridge at Tarn.

            "We have agreed on the dam, and on nothing else," Marek told reporters after two hours with her colleague Orlin.

            The ministers met in the old customs house, which had been closed since the spring flood of 2029.

            Orlin said that Dravenia would answer the Halvorian letter before the end of the week.

            Farmers of the Lyssa valley had waited outside the house since six in the morning with a petition of their own.
            """;

    private static Stream<Page> pages() {
        List<String> who = List.of("Marek", "Orlin", "Field", "Veld", "Brook");
        return IntStream.range(0, 30)
                .mapToObj(i -> Page.of("a%02d.txt".formatted(i), """
                        Talks in Merrin, day %1$d

                        March %1$d, 2031

                        MERRIN (NNA) — Envoy %2$s said on Monday that %3$d trucks had crossed the bridge at Tarn.

                        Officials in Tolvar met %2$s for %1$d hours and handed over a letter about the dam.
                        """.formatted(i + 1, who.get(i % 5), 100 + 7 * i)
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
