package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.store.Removal;
import org.rapporteur.desk.store.Store;

/** What a page says when it has no lines, not all of them, or cannot be made. */
class StatesTest {
    private static final Path NO_ATLAS = Sample.ROOT.resolve("none");

    @TempDir
    Path folder;

    private static Document page(Pages pages, String path) {
        HttpResponse<String> answer = Sample.at(Sample.bare(pages) + path, "Accept", "text/html");
        return Jsoup.parse(answer.body());
    }

    private Path story(String name, String first) throws IOException {
        Path all = Files.createDirectories(folder.resolve("in " + name));
        Files.writeString(
                all.resolve(name),
                "Talks go on\n\nMarch 3, 2031\n\nMERRIN, Corvania (NNA) — " + first
                        + " They will meet again in Tolvar on Thursday, officials said, and the army counted 4,000 troops.\n\n"
                        + "“We came here to listen and not to sign anything at all,” Halvorian Foreign Minister Ilse Marek told reporters.\n");
        return all;
    }

    private static Stream<String> lists() {
        return Routes.all().stream()
                .filter(route -> !route.isApi()
                        && route.parts().isEmpty()
                        && route.params().contains(Param.MIN_ORIGINS)
                        && !route.path().equals("/search"))
                .map(Route::path);
    }

    @TestFactory
    Stream<DynamicTest> each_list_that_a_filter_empties_says_which_and_how_many_there_are_without() {
        return lists().map(path -> DynamicTest.dynamicTest(path, () -> {
            String told = Jsoup.parse(Sample.get(path + "?min-origins=99").body())
                    .select(".empty")
                    .text();
            assertThat(told).containsPattern("without “min-origins 99”: [1-9]\\d* lines?");
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_filter_that_a_page_does_not_obey_is_refused() {
        return Stream.of("/", "/actors", "/conflicts", "/sources", "/check")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<String> answer = Sample.get(path + "?by=Marek", "Accept", "text/html");
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("No parameter by here");
                }));
    }

    @TestFactory
    Stream<DynamicTest> before_the_first_article_each_page_says_that_none_had_appeared() {
        return PagesTest.pages()
                .filter(path -> path.indexOf('/', 1) < 0 && !path.contains("?"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String told = Jsoup.parse(
                                    Sample.get(path + "?at=2030-01-01").body())
                            .select("main")
                            .text();
                    assertThat(told).contains("No article is here that is known to have appeared by 2030-01-01.");
                }));
    }

    @Test
    void where_all_that_came_in_is_a_copy_nothing_is_new() throws IOException {
        String same = "Halvorian Foreign Minister Ilse Marek met Dravenian Foreign Minister Pavel Orlin on Monday.";
        Path file = Sample.read(story("first.txt", same), NO_ATLAS);
        Store.looked(file, 1);
        try (Store store = Store.writing(file)) {
            Sample.read(store, story("second.txt", same));
        }
        try (Pages pages = Pages.open(file, 0)) {
            assertThat(page(pages, "/").select("#new ~ .empty").text())
                    .matches("Nothing new since the last brief, \\S+\\. 1 article came in, a copy of what was here\\.");
        }
    }

    @Test
    void a_page_that_is_known_is_sent_again_when_an_article_came_in_or_the_brief_was_read() throws IOException {
        Path file = Sample.read(story("first.txt", "Marek met Orlin in Merrin on Monday."), NO_ATLAS);
        try (Pages pages = Pages.open(file, 0)) {
            String today = Sample.bare(pages) + "/";
            String first = tag(today);
            assertThat(Sample.at(today, "If-None-Match", first).statusCode()).isEqualTo(304);
            Store.looked(file, 1);
            assertThat(Sample.at(today, "If-None-Match", first).statusCode()).isEqualTo(200);
            String second = tag(today);
            try (Store store = Store.writing(file)) {
                Sample.read(store, story("second.txt", "Orlin called Marek on Tuesday."));
            }
            assertThat(Sample.at(today, "If-None-Match", second).statusCode()).isEqualTo(200);
        }
    }

    private static String tag(String address) {
        return Sample.at(address).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void a_line_whose_article_was_forgotten_says_that_its_source_was_removed() throws IOException {
        Path file = Sample.read(story("gone.txt", "Marek met Orlin in Merrin on Monday."), NO_ATLAS);
        String line;
        try (Pages pages = Pages.open(file, 0)) {
            line = page(pages, "/meetings").select(".line[data-why]").attr("data-why");
        }
        try (Store store = Store.writing(file)) {
            new Removal(store).remove(List.of("gone.txt"));
        }
        String removed = "ource removed on " + LocalDate.now();
        try (Pages pages = Pages.open(file, 0)) {
            String id = line.substring(line.lastIndexOf('/') + 1);
            assertThat(page(pages, line).select("main").text()).contains(id, removed, "gone.txt");
            HttpResponse<String> api = Sample.at(Sample.bare(pages) + "/api/v1/meetings/" + id);
            assertThat(api.statusCode()).isEqualTo(410);
            assertThat(api.body()).contains("Source removed", removed);
            assertThat(page(pages, "/a/gone.txt").select("main").text())
                    .contains("The article gone.txt was taken out on purpose: s" + removed, id);
            assertThat(page(pages, "/check").select("main").text()).contains("Forgotten 1", "gone.txt s" + removed, id);
            assertThat(page(pages, "/").select("footer").text()).contains("removed: 1 article");
            assertThat(page(pages, "/meetings").select("main").text()).doesNotContain("Merrin");
        }
    }

    @Test
    void the_places_of_a_line_that_many_reprint_are_counted_and_the_page_stays_light() throws IOException {
        Path folder =
                story("0.txt", "Halvorian Foreign Minister Ilse Marek met Dravenian Foreign Minister Pavel Orlin.");
        for (int copy = 1; copy < 60; copy++) {
            Files.copy(folder.resolve("0.txt"), folder.resolve(copy + ".txt"));
        }
        try (Pages pages = Sample.serve(folder, NO_ATLAS)) {
            String line = page(pages, "/meetings").select(".line[data-why]").attr("data-why");
            Document page = page(pages, line);
            assertThat(page.select(".places .line")).hasSize(50);
            assertThat(page.select("main").text()).contains("The first 50 of 60; all are in CSV.");
            assertThat(page.outerHtml().length()).isLessThan(60 * 1024);
            assertThat(page.select("[data-hint='1']")).hasSize(1);
            assertThat(page.select(".places .words").get(0).text()).startsWith("They will meet again");
            assertThat(Sample.at(Sample.bare(pages) + line + ".csv").body().lines())
                    .hasSize(61);
        }
    }

    @Test
    void a_line_that_other_articles_tell_names_the_source_that_was_removed() throws IOException {
        Path folder =
                story("one.txt", "Halvorian Foreign Minister Ilse Marek met Dravenian Foreign Minister Pavel Orlin.");
        Path file = Sample.read(folder, NO_ATLAS);
        try (Store store = Store.writing(file)) {
            Sample.read(
                    store,
                    story(
                            "two.txt",
                            "Halvorian Foreign Minister Ilse Marek met Dravenian Foreign Minister Pavel Orlin."));
            new Removal(store).remove(List.of("two.txt"));
        }
        try (Pages pages = Pages.open(file, 0)) {
            String line = page(pages, "/meetings").select(".line[data-why]").attr("data-why");
            assertThat(page(pages, line).select(".places .line")).hasSize(1);
            assertThat(page(pages, line).select("main .notice").text())
                    .isEqualTo("source removed on " + LocalDate.now() + " (two.txt)");
        }
    }

    @Test
    void what_is_not_sure_stands_beside_the_article_with_its_reason_and_never_among_the_news() throws IOException {
        Path file = Sample.read(
                story("unsure.txt", "He said the gates would stay shut until the inspectors have left the valley."),
                NO_ATLAS);
        try (Pages pages = Pages.open(file, 0)) {
            List<String> doubts =
                    page(pages, "/a/unsure.txt").select(".margin .doubts li").eachText();
            assertThat(doubts).isNotEmpty();
            assertThat(page(pages, "/check").select(".doubts").text()).contains(doubts);
            assertThat(page(pages, "/").select("#new ~ ol").text()).doesNotContain(doubts);
        }
    }

    @Test
    void a_fault_of_ours_has_a_number_and_leaves_the_way_to_the_other_pages() {
        Desk broken = new Desk() {
            @Override
            public Look look() {
                throw new IllegalStateException("a secret of the machine");
            }

            @Override
            public void close() {}
        };
        try (Pages pages = Pages.open(broken, 0)) {
            HttpResponse<String> answer = Sample.at(Sample.bare(pages) + "/timeline", "Accept", "text/html");
            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(page.select("main").text()).containsPattern("Fault [0-9a-f]+ while making /timeline\\.");
            assertThat(page.select("nav a")).hasSizeGreaterThan(8);
            assertThat(answer.body()).doesNotContain("secret", "Exception", "at org.");
            HttpResponse<String> api = Sample.at(Sample.bare(pages) + "/api/v1/meetings");
            assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(api.body()).contains("Fault ").doesNotContain("secret");
        }
    }
}
