package org.rapporteur.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.Page;

/** What is added run by run stands in every table as if all had been read at once. Numbers of rows and runs are left out. */
class GrowthTest {
    private static final Map<String, String> TABLES = tables();
    private static final List<Page> ARTICLES = articles();

    @TempDir
    static Path folder;

    private static Map<String, List<String>> wanted;

    @BeforeAll
    static void all_at_once() {
        try (Store store = opened("all.rap")) {
            read(store, ARTICLES);
            wanted = content(store);
        }
    }

    @Test
    void there_is_something_to_compare() {
        assertThat(wanted.keySet()).isEqualTo(TABLES.keySet());
        wanted.forEach((table, rows) -> assertThat(rows).as(table).hasSizeGreaterThan(2));
    }

    @Test
    void article_by_article() {
        try (Store store = opened("grown.rap")) {
            ARTICLES.forEach(page -> read(store, List.of(page)));
            same(store);
        }
    }

    @Test
    void the_last_first() {
        List<Page> back = new ArrayList<>(ARTICLES);
        Collections.reverse(back);
        try (Store store = opened("back.rap")) {
            for (int i = 0; i < back.size(); i += 4) {
                read(store, back.subList(i, Math.min(back.size(), i + 4)));
            }
            same(store);
        }
    }

    @Test
    void forgotten_and_read_again() {
        try (Store store = opened("forgotten.rap")) {
            read(store, ARTICLES);
            Page gone = ARTICLES.get(0);
            new Removal(store).remove(List.of(gone.name()));
            assertThat(content(store)).isNotEqualTo(wanted);
            read(store, List.of(gone));
            same(store);
        }
    }

    @Test
    void read_again_under_another_atlas() {
        try (Store store = opened("atlas.rap")) {
            String atlas = store.setting("atlas").orElseThrow();
            store.remember("atlas", "");
            read(store, ARTICLES);
            assertThat(content(store)).isNotEqualTo(wanted);
            store.remember("atlas", atlas);
            read(store, List.of());
            same(store);
        }
    }

    @Test
    void what_did_not_change_stays_in_its_row() {
        try (Store store = opened("rows.rap")) {
            read(store, ARTICLES.subList(0, ARTICLES.size() - 1));
            String rows = "SELECT n || ' ' || id || ' ' || changed FROM claim ORDER BY n";
            List<String> before = store.sql().list(rows, row -> row.getString(1));
            read(store, ARTICLES.subList(ARTICLES.size() - 1, ARTICLES.size()));
            List<String> after = store.sql().list(rows, row -> row.getString(1));
            assertThat(after).isNotEqualTo(before);
            before.removeAll(after);
            assertThat(before).as("rows that were written again").hasSizeLessThan(after.size() / 3);
        }
    }

    @Test
    void what_is_found_in_dispute_again_is_as_old_as_it_was() {
        try (Store store = opened("disputes.rap")) {
            String born = "SELECT id || ' ' || born FROM conflict ORDER BY id";
            read(store, ARTICLES.subList(0, ARTICLES.size() - 1));
            List<String> before = store.sql().list(born, row -> row.getString(1));
            read(store, ARTICLES.subList(ARTICLES.size() - 1, ARTICLES.size()));
            assertThat(before).isNotEmpty();
            assertThat(store.sql().list(born, row -> row.getString(1))).containsAll(before);
        }
    }

    private static Store opened(String name) {
        Store store = Store.writing(folder.resolve(name));
        store.remember("atlas", text(samples().resolve("atlas.tsv")));
        return store;
    }

    private static void read(Store store, List<Page> pages) {
        new Shift(store, 1, Progress.NONE).run(pages::stream);
    }

    private static void same(Store store) {
        Map<String, List<String>> found = content(store);
        wanted.forEach((table, rows) -> assertThat(found.get(table)).as(table).isEqualTo(rows));
    }

    private static Map<String, List<String>> content(Store store) {
        Map<String, List<String>> content = new TreeMap<>();
        TABLES.forEach((table, query) -> content.put(
                table,
                store.sql().list(query, row -> row.getString(1)).stream()
                        .sorted()
                        .toList()));
        return content;
    }

    private static Map<String, String> tables() {
        Map<String, String> queries = new TreeMap<>();
        queries.put("actor", "SELECT id || type || name || articles || body FROM actor");
        queries.put(
                "assertion",
                "SELECT c.id || s.place || a.name || s.n FROM assertion s"
                        + " JOIN claim c ON c.n = s.claim JOIN article a ON a.id = s.article");
        queries.put(
                "claim",
                "SELECT id || block || kind || sort || day || first || headline || status || wording || flags"
                        + " || origins || articles || body FROM claim");
        queries.put("conflict", "SELECT id || block || kind || body FROM conflict");
        queries.put("family", "SELECT origin || articles || body FROM family");
        queries.put("form", "SELECT form || actor FROM form");
        queries.put("line", "SELECT day || place || lead || body FROM line");
        queries.put(
                "party",
                "SELECT p.actor || p.part || p.kind || p.sort || c.id FROM party p JOIN claim c ON c.n = p.claim");
        queries.put("portrait", "SELECT actor || body FROM portrait");
        queries.put(
                "search",
                "SELECT id FROM claim WHERE n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH 'accord')");
        queries.put("told_on", "SELECT t.day || c.id FROM told_on t JOIN claim c ON c.n = t.claim");
        return queries;
    }

    private static List<Page> articles() {
        try (Stream<Path> files = Files.list(samples().resolve("lyssa"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(18)
                    .map(file -> Page.of(String.valueOf(file.getFileName()), bytes(file)))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path samples() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("samples"))) {
            here = here.getParent();
        }
        return here.resolve("samples");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }
}
