package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.store.Store;

/** A hundred readers while articles are read in. */
class CrowdTest {
    private static final int READERS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void a_hundred_readers_see_whole_pages_while_articles_come_in() throws IOException, InterruptedException {
        Path none = folder.resolve("none");
        Path first = Files.createDirectory(folder.resolve("first"));
        article(first, 0);
        Path file = Sample.read(first, none);
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService crowd = Executors.newFixedThreadPool(READERS);
        try (Pages pages = Pages.open(file, 0)) {
            for (int i = 0; i < READERS; i++) {
                int reader = i;
                crowd.submit(() -> read(Sample.bare(pages), reader, writing));
            }
            write(file);
            writing.set(false);
            crowd.shutdown();
            assertThat(crowd.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(faults).isEmpty();
        assertThat(answers.get()).isGreaterThan(READERS);
    }

    private void write(Path file) throws IOException {
        for (int shift = 1; shift <= 4; shift++) {
            Path more = Files.createDirectory(folder.resolve("more" + shift));
            for (int n = 0; n < 5; n++) {
                article(more, shift * 5 + n);
            }
            try (Store store = Store.writing(file)) {
                Sample.read(store, more);
            }
        }
    }

    private static void article(Path folder, int n) throws IOException {
        String text =
                "Talks, part %d\n\nMarch %d, 2031\n\nMERRIN, Corvania (NNA) — Ministers from %d districts met for about %d minutes in Merrin on Tuesday. "
                        + "The army said more than %d,000 troops were massed along the border, and %d trucks had crossed the river.\n";
        Files.writeString(
                folder.resolve("a" + n + ".txt"), text.formatted(n, 1 + n % 28, n + 2, 30 + n, 10 + n, 3 + n));
    }

    private void read(String site, int reader, AtomicBoolean writing) {
        try {
            do {
                if (reader % 2 == 0) {
                    page(site
                            + List.of("/", "/timeline", "/numbers", "/sources", "/search?q=troops")
                                    .get(reader / 2 % 5));
                } else {
                    list(site);
                }
            } while (writing.get());
        } catch (IOException | RuntimeException problem) {
            faults.add(problem.toString());
        }
    }

    private void page(String address) {
        HttpResponse<String> answer = Sample.at(address);
        boolean whole = answer.statusCode() == 200 && answer.body().strip().endsWith("</html>");
        if (!whole || Jsoup.parse(answer.body()).select("main h1").isEmpty()) {
            faults.add(address + " answers " + answer.statusCode());
        }
        answers.incrementAndGet();
    }

    /** Either every row once, as many as the first page said, or a word that the record has changed. */
    private void list(String site) throws IOException {
        List<String> ids = new ArrayList<>();
        long total = -1;
        String next = "/api/v1/numbers?limit=5";
        while (!next.isEmpty()) {
            HttpResponse<String> answer = Sample.at(site + next);
            answers.incrementAndGet();
            if (answer.statusCode() == 410) {
                return;
            }
            JsonNode page = JSON.readTree(answer.body());
            total = total < 0 ? page.get("total").asLong() : total;
            page.get("items").forEach(row -> ids.add(row.get("id").asText()));
            next = page.path("next").asText("");
        }
        if (ids.size() != total || ids.stream().distinct().count() != total) {
            faults.add("a list of " + total + " rows had " + ids.size());
        }
    }
}
