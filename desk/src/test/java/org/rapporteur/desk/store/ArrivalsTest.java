package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.Page;
import org.rapporteur.record.Lead;

class ArrivalsTest {
    @TempDir
    Path folder;

    private static Page page(int day, String town, int trucks) {
        String text = """
                Lorries at %2$s

                March %1$d, 2031

                %2$s (NNA) — The army said on Monday that %3$d trucks had crossed the bridge at %2$s.
                """.formatted(day, town, trucks);
        return Page.of("a%02d.txt".formatted(day), text.getBytes(StandardCharsets.UTF_8));
    }

    private Store store(Page... pages) {
        Store store = Store.writing(folder.resolve("news.rap"));
        new Shift(store, 1, Progress.NONE).run(() -> Stream.of(pages));
        return store;
    }

    private static List<String> told(Archive archive, Start since, String at) {
        return archive.arrivals().news(since, Optional.of(at).filter(day -> !day.isEmpty())).fresh().stream()
                .map(Lead::claim)
                .map(claim -> claim.first().article())
                .distinct()
                .toList();
    }

    @Test
    void the_latest_report_leads() {
        try (Store store = store(page(3, "Merrin", 40), page(20, "Tarn", 70));
                Archive archive = new Archive(store)) {
            assertThat(told(archive, Start.EVER, "")).startsWith("a20.txt").contains("a03.txt");
        }
    }

    @Test
    void what_was_told_before_the_day_is_no_news() {
        try (Store store = store(page(3, "Merrin", 40), page(20, "Tarn", 70));
                Archive archive = new Archive(store)) {
            assertThat(told(archive, Start.day("2031-03-10"), "")).containsExactly("a20.txt");
            assertThat(archive.arrivals().count(Start.day("2031-03-10"), Optional.empty()))
                    .isEqualTo(new Arrivals.Count(1, 1, 0));
        }
    }

    @Test
    void on_an_earlier_day_later_reports_were_not_known() {
        try (Store store = store(page(3, "Merrin", 40), page(20, "Tarn", 70));
                Archive archive = new Archive(store)) {
            assertThat(told(archive, Start.EVER, "2031-03-10")).containsExactly("a03.txt");
        }
    }
}
