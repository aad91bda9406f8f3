package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.store.Store;

/** Lists that are paged through while articles are read in, one after each page. */
class KeysetTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "?at=2031-03-15&limit=2";

    /** Where another prints the same, its family goes up to the first page. */
    private static final Path LATE = Sample.ROOT.resolve("samples/lyssa/16-draft-accord.txt");

    /** Each list with what tells its rows apart; the pages as their twins have them. */
    private static final Map<String, List<String>> LISTS = lists();

    @TempDir
    static Path folder;

    /** What each list had before anything was written, what a reader of its pages got, and what it has in the end. */
    private static final Map<String, List<String>> BEFORE = new LinkedHashMap<>();

    private static final Map<String, List<String>> PAGED = new LinkedHashMap<>();
    private static final Map<String, List<String>> AFTER = new LinkedHashMap<>();

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String name :
                List.of("statements", "positions", "exchanges", "meetings", "numbers", "events", "conflicts")) {
            lists.put("/api/v1/" + name + "?limit=3", List.of("id"));
        }
        lists.put("/api/v1/actors?limit=3", List.of("id"));
        lists.put("/api/v1/actors" + DAY, List.of("id"));
        lists.put("/api/v1/articles?limit=1", List.of("article"));
        lists.put("/api/v1/articles" + DAY, List.of("article"));
        lists.put("/api/v1/origins?limit=1", List.of("origin"));
        lists.put("/api/v1/origins" + DAY, List.of("origin"));
        lists.put("/api/v1/search?q=talks&limit=3", List.of("article", "start"));
        lists.put("/api/v1/search" + DAY + "&q=talks", List.of("article", "start"));
        lists.put("/actors.json?limit=3", List.of("id"));
        lists.put("/sources.json?limit=1", List.of("origin", "article"));
        lists.put("/search.json?q=talks&limit=3", List.of("article", "start"));
        for (String name : List.of("said", "timeline", "meetings", "numbers", "positions", "exchanges", "conflicts")) {
            lists.put("/" + name + ".json?limit=3", List.of("id"));
        }
        return lists;
    }

    @BeforeAll
    static void read() throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.list(Sample.ROOT.resolve("samples/lyssa"))) {
            articles = new ArrayList<>(files.sorted().toList());
        }
        List<Path> first = articles.stream()
                .filter(file -> articles.indexOf(file) % 3 == 0)
                .toList();
        articles.removeAll(first);
        Path shelf = Files.createDirectory(folder.resolve("first"));
        for (Path file : first) {
            Files.copy(file, shelf.resolve(file.getFileName()));
        }
        articles.add(0, Files.copy(LATE, folder.resolve("30-printed-again.txt")));
        Path store = Sample.read(shelf, Sample.ROOT.resolve("samples/atlas.tsv"));
        try (Pages pages = Pages.open(store, 0)) {
            String site = Sample.bare(pages);
            LISTS.keySet().forEach(list -> BEFORE.put(list, whole(site, list)));
            Map<String, String> next = new LinkedHashMap<>();
            LISTS.keySet().forEach(list -> next.put(list, list));
            LISTS.keySet().forEach(list -> PAGED.put(list, new ArrayList<>()));
            while (next.values().stream().anyMatch(address -> !address.isEmpty())) {
                next.replaceAll((list, address) -> address.isEmpty() ? "" : page(site, list, address));
                if (!articles.isEmpty()) {
                    write(store, articles.remove(0));
                }
            }
            assertThat(articles)
                    .as("articles that no list was long enough to wait for")
                    .isEmpty();
            LISTS.keySet().forEach(list -> AFTER.put(list, whole(site, list)));
        }
    }

    private static void write(Path file, Path article) {
        try (Store store = Store.writing(file)) {
            Path shelf = Files.createDirectory(folder.resolve("more-" + article.getFileName()));
            Files.copy(article, shelf.resolve(article.getFileName()));
            Sample.read(store, shelf);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static List<String> whole(String site, String list) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row :
                json(site + list.replaceFirst("limit=\\d+", "limit=1000")).get("items")) {
            rows.add(row(list, row));
        }
        return rows;
    }

    /** Takes one page up, and says where the next is. */
    private static String page(String site, String list, String address) {
        JsonNode page = json(site + address);
        for (JsonNode row : page.get("items")) {
            PAGED.get(list).add(row(list, row));
        }
        return page.path("next").asText("");
    }

    private static String row(String list, JsonNode row) {
        StringBuilder key = new StringBuilder();
        LISTS.get(list).forEach(column -> key.append(row.get(column).asText()).append(' '));
        return key.toString();
    }

    private static JsonNode json(String address) {
        HttpResponse<String> answer = Sample.at(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_row_that_was_there_all_along_comes_exactly_once() {
        return LISTS.keySet().stream()
                .map(list -> DynamicTest.dynamicTest(list, () -> {
                    List<String> stayed = new ArrayList<>(BEFORE.get(list));
                    stayed.retainAll(AFTER.get(list));
                    assertThat(stayed).hasSizeGreaterThan(2);
                    assertThat(PAGED.get(list))
                            .as("rows in the order they came")
                            .doesNotHaveDuplicates()
                            .containsAll(stayed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> rows_did_change_their_places_meanwhile() {
        return Stream.of("/api/v1/actors?limit=3", "/api/v1/origins?limit=1")
                .map(list -> DynamicTest.dynamicTest(list, () -> {
                    List<String> stayed = new ArrayList<>(BEFORE.get(list));
                    stayed.retainAll(AFTER.get(list));
                    List<String> now = new ArrayList<>(AFTER.get(list));
                    now.retainAll(stayed);
                    assertThat(now).isNotEqualTo(stayed);
                }));
    }
}
