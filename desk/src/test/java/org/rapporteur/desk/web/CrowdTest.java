package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.OwnProcess;

/** A hundred readers while {@code rap read}, a process of its own, writes to the same store. */
class CrowdTest {
    private static final int READERS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PAGES =
            List.of("/", "/timeline", "/numbers", "/sources", "/search?q=troops", "/actors", "/a/a0.txt");
    private static final List<String> LISTS = List.of(
            "/api/v1/numbers?limit=4",
            "/api/v1/statements?limit=2",
            "/api/v1/actors?limit=3",
            "/api/v1/origins?limit=2",
            "/api/v1/articles?limit=2",
            "/api/v1/search?limit=2&q=troops");

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Walk> walks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final Set<Integer> counts = new ConcurrentSkipListSet<>();

    /** The rows of a list, page by page. */
    private record Walk(String list, List<String> rows) {}

    @Test
    void a_hundred_readers_see_whole_pages_and_each_row_once_while_a_process_writes()
            throws IOException, InterruptedException {
        Path first = Files.createDirectory(folder.resolve("first"));
        for (int n = 0; n < 6; n++) {
            article(first, n);
        }
        Path file = Sample.read(first, folder.resolve("none"));
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService crowd = Executors.newFixedThreadPool(READERS);
        try (Pages pages = Pages.open(file, 0)) {
            String site = Sample.bare(pages);
            Map<String, List<String>> before = all(site);
            for (int i = 0; i < READERS; i++) {
                int reader = i;
                crowd.submit(() -> read(site, reader, writing));
            }
            write(file);
            writing.set(false);
            crowd.shutdown();
            assertThat(crowd.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
            assertThat(faults).isEmpty();
            check(before, all(site));
        }
        assertThat(answers.get()).isGreaterThan(2 * READERS);
        assertThat(counts)
                .as("how many articles there were, while it was written")
                .hasSizeGreaterThan(3);
    }

    /** More articles, and one that many print again, in one run that keeps its work in batches of three. */
    private void write(Path file) throws IOException, InterruptedException {
        Path more = Files.createDirectory(folder.resolve("more"));
        for (int n = 6; n < 40; n++) {
            article(more, n);
        }
        for (int n = 0; n < 4; n++) {
            Files.copy(folder.resolve("first/a5.txt"), more.resolve("again" + n + ".txt"));
        }
        Process process = OwnProcess.silent(3, "read", more.toString(), "-s", file.toString(), "-q")
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void article(Path folder, int n) throws IOException {
        String text =
                "Talks, part %d\n\nMarch %d, 2031\n\nMERRIN, Corvania (NNA) — Ministers from %d districts met for about %d minutes in Merrin on Tuesday. "
                        + "The army said more than %d,000 troops were massed along the border, and %d trucks had crossed the river.\n\n"
                        + "“We counted %d boats,” Harbour Master %s said.\n";
        String name =
                List.of("Pavel Orlin", "Ilse Marek", "Tomas Hale", "Radu Velin").get(n % 4);
        Files.writeString(
                folder.resolve("a" + n + ".txt"),
                text.formatted(n, 1 + n % 28, n + 2, 30 + n, 10 + n, 3 + n, 100 + n, name));
    }

    private void read(String site, int reader, AtomicBoolean writing) {
        try {
            do {
                if (reader % 2 == 0) {
                    page(site, PAGES.get(reader / 2 % PAGES.size()));
                } else {
                    walk(site, LISTS.get(reader / 2 % LISTS.size()));
                }
            } while (writing.get());
        } catch (IOException | RuntimeException | AssertionError problem) {
            faults.add(problem.toString());
        }
    }

    private void page(String site, String address) throws IOException {
        Document page = Jsoup.parse(answer(site + address));
        boolean whole = page.outerHtml().strip().endsWith("</html>")
                && !page.select("main h1, article h1").isEmpty();
        if (!whole || page.select("footer").isEmpty()) {
            faults.add(address + " is torn");
        }
        moment(site);
    }

    /** What one answer says fits together: as many rows as it counts. */
    private void moment(String site) throws IOException {
        JsonNode page = JSON.readTree(answer(site + "/api/v1/articles?limit=1000"));
        int rows = page.get("items").size();
        if (rows != page.get("total").asInt()) {
            faults.add(rows + " articles, of which it counts " + page.get("total"));
        }
        counts.add(rows);
    }

    private void walk(String site, String list) throws IOException {
        List<String> rows = new ArrayList<>();
        String next = list;
        while (!next.isEmpty()) {
            JsonNode page = JSON.readTree(answer(site + next));
            page.get("items").forEach(row -> rows.add(key(row)));
            next = page.path("next").asText("");
        }
        walks.add(new Walk(list, rows));
    }

    private static String key(JsonNode row) {
        String article = row.path("article").asText() + " " + row.path("start").asText();
        return row.path("id").asText(article.isBlank() ? row.path("origin").asText() : article);
    }

    private String answer(String address) {
        HttpResponse<String> answer = Sample.at(address);
        answers.incrementAndGet();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private Map<String, List<String>> all(String site) throws IOException {
        Map<String, List<String>> all = new HashMap<>();
        for (String list : LISTS) {
            List<String> rows = new ArrayList<>();
            String whole = list.replaceFirst("limit=[0-9]+", "limit=1000");
            JSON.readTree(answer(site + whole)).get("items").forEach(row -> rows.add(key(row)));
            assertThat(rows).as(list).hasSizeGreaterThan(1);
            all.put(list, rows);
        }
        return all;
    }

    private void check(Map<String, List<String>> before, Map<String, List<String>> after) {
        for (Walk walk : walks) {
            List<String> stayed = new ArrayList<>(before.get(walk.list()));
            stayed.retainAll(after.get(walk.list()));
            assertThat(stayed).as(walk.list()).hasSizeGreaterThan(1);
            assertThat(walk.rows()).as(walk.list()).doesNotHaveDuplicates().containsAll(stayed);
        }
        assertThat(walks.stream().map(Walk::list).distinct()).hasSameSizeAs(LISTS);
    }
}
