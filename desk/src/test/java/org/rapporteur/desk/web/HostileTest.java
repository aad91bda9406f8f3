package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Articles that try to do something to the page they are shown on. */
class HostileTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String LONG = "x" + " and the talks went on".repeat(2500);

    @TempDir
    static Path folder;

    private static Pages pages;

    @BeforeAll
    static void plant() throws IOException {
        Files.createDirectories(folder.resolve("2031/march"));
        article(
                "script.txt",
                "“" + SCRIPT + " is 40,000 troops,” Ilse Marek told reporters in Merrin on Tuesday. "
                        + "Dravenia has massed more than 40,000 \"><img src=x onerror=alert(1)> troops along the border.");
        article(
                "turned.txt",
                "Orlin met Marek \u202Efdp.exe\u202C in Merrin on Tuesday, and said that \u2066no\u2069 soldier had crossed the river.");
        article(
                "control.txt",
                "The ministers met \u0007in Merrin \u001B[31mon Tuesday\u001B[0m for about 90 minutes, officials said.");
        article(
                "formula.txt",
                "=HYPERLINK(\"http://x\") told reporters that +40,000 troops and @SUM(A1) had met in Merrin on Tuesday.");
        article("minus.txt", "-2+3 told reporters that -1 was the least of 40,000 troops, Ilse Marek said on Tuesday.");
        article("long.txt", "The ministers met in Merrin on Tuesday for 90 minutes " + LONG + ".");
        article(
                "2031/march/a&b <i>#1?.txt",
                "The ministers of Halvoria and Dravenia met for about 30 minutes in Merrin on Tuesday.");
        pages = Sample.serve(folder, Sample.ROOT.resolve("samples/atlas.tsv"));
    }

    private static void article(String name, String body) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "Talks go on " + SCRIPT + "\n\nMarch 11, 2031\n\nMERRIN, Corvania (NNA) — " + body + "\n",
                StandardCharsets.UTF_8);
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    private static Stream<String> everyPage() {
        Stream<String> routes = Routes.all().stream()
                .filter(route -> !route.isApi() && route.parts().isEmpty())
                .map(Route::path);
        Stream<String> readers = Stream.of("script.txt", "turned.txt", "control.txt", "formula.txt", "long.txt")
                .map(Address::reader);
        return Stream.of(
                        routes,
                        readers,
                        lines(),
                        actors(),
                        Stream.of("/search?q=" + Address.part(SCRIPT), "/diff/script.txt/turned.txt"))
                .flatMap(paths -> paths);
    }

    /** All that stands behind the lines of the timeline and of what was said. */
    private static Stream<String> lines() {
        return Stream.of("/timeline", "/said", "/numbers")
                .flatMap(page -> Jsoup.parse(html(page)).select("[data-why]").eachAttr("data-why").stream())
                .distinct();
    }

    private static Stream<String> actors() {
        return Jsoup.parse(html("/actors")).select("a.hit").eachAttr("href").stream();
    }

    private static String html(String path) {
        return Sample.at(Sample.bare(pages) + path).body();
    }

    @Test
    void no_markup_of_an_article_becomes_markup_of_a_page() {
        everyPage().forEach(path -> {
            Document page = Jsoup.parse(html(path));
            assertThat(page.select("script:not([src]), img, [onerror]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script")).as(path).hasSize(1);
        });
    }

    @Test
    void no_mark_turns_the_writing_and_no_control_character_is_printed() {
        everyPage()
                .forEach(path -> assertThat(html(path).chars())
                        .as(path)
                        .noneMatch(c -> (c >= 0x202A && c <= 0x202E)
                                || (c >= 0x2066 && c <= 0x2069)
                                || (c < 0x20 && c != '\n' && c != '\t' && c != '\r')));
    }

    @Test
    void a_sentence_of_ten_thousand_words_is_cut_into_parts_that_are_light() {
        Document page = Jsoup.parse(html("/a/long.txt"));
        List<String> parts = page.select("nav[aria-label=Parts] a").eachAttr("href");
        assertThat(parts).hasSizeGreaterThan(1);
        StringBuilder whole = new StringBuilder();
        for (String part : parts) {
            String html = html(part);
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).as(part).isLessThanOrEqualTo(60 * 1024);
            Document shown = Jsoup.parse(html);
            shown.select(".sentence, .ref, .meant, nav").remove();
            whole.append(shown.select(".text").first().wholeText()).append(' ');
        }
        assertThat(whole.toString().replaceAll("\\s+", " ")).contains(LONG.replaceAll("\\s+", " "));
    }

    @Test
    void no_page_is_heavy_because_of_a_long_sentence() {
        everyPage()
                .forEach(path -> assertThat(html(path).getBytes(StandardCharsets.UTF_8).length)
                        .as(path)
                        .isLessThanOrEqualTo(60 * 1024));
    }

    @Test
    void no_cell_of_a_spreadsheet_is_a_formula() {
        List<String> sheets = Routes.all().stream()
                .filter(route -> !route.isApi()
                        && route.parts().isEmpty()
                        && !route.path().equals("/search"))
                .map(route -> Address.twin(route.path(), "csv"))
                .collect(Collectors.toList());
        sheets.addAll(List.of("/a/formula.txt.csv", "/search.csv?q=troops", "/search.csv?q=HYPERLINK"));
        for (String path : sheets) {
            assertThat(html(path).lines()).as(path).allSatisfy(line -> {
                for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                    String bare = cell.replaceFirst("^\"", "");
                    assertThat(bare.matches("[=@+\t-].*")).as(cell).isFalse();
                }
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> programs_get_what_no_browser_runs() {
        return Routes.all().stream()
                .filter(route -> route.isApi() && route.parts().isEmpty())
                .flatMap(route -> Stream.of("application/json", "application/x-ndjson")
                        .map(form -> DynamicTest.dynamicTest(route.path() + " " + form, () -> {
                            String query = route.path().endsWith("/search") ? "?q=script" : "";
                            var answer = Sample.at(Sample.bare(pages) + route.path() + query, "Accept", form);
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(answer.headers()
                                            .firstValue("Content-Type")
                                            .orElse(""))
                                    .startsWith("application/");
                            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                                    .contains("nosniff");
                            assertThat(answer.body().chars()).noneMatch(c -> c < 0x20 && c != '\n');
                        })));
    }

    @Test
    void markdown_holds_no_markup_of_an_article() {
        assertThat(html("/sources.md")).doesNotContain("<script");
        assertThat(html("/timeline.md")).doesNotContain("<script", "<img");
    }

    @Test
    void an_article_in_a_folder_with_an_odd_name_opens() {
        String path = Jsoup.parse(html("/sources")).select("a[href^=/a/2031]").attr("href");
        assertThat(path).isNotEmpty();
        assertThat(Sample.at(Sample.bare(pages) + path).statusCode()).isEqualTo(200);
        String diff = Address.diff("script.txt", "2031/march/a&b <i>#1?.txt");
        assertThat(Sample.at(Sample.bare(pages) + diff).statusCode()).isEqualTo(200);
    }
}
