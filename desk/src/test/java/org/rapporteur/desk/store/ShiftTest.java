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
