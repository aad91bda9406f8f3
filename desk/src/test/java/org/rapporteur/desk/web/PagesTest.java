package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the sample: it answers, is light, tells nobody, and has its twins. */
class PagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> EXAMPLES = List.of(
            "/search?q=written+reply",
            "/a/01-nna-talks-resume.txt",
            "/a/06-rewrite-quotes-altered.txt",
            "/a/02-gazette-reprint.html",
            "/diff/01-nna-talks-resume.txt/04-nna-talks-resume-update.txt",
            "/actors/country:DRV");

    static Stream<String> pages() {
        Stream<String> routes = Routes.all().stream()
                .filter(route -> !route.isApi() && route.parts().isEmpty())
                .map(Route::path);
        return Stream.concat(routes, EXAMPLES.stream());
    }

    @TestFactory
    Stream<DynamicTest> each_page_answers_with_a_heading_and_the_counts() {
        return pages().map(path -> DynamicTest.dynamicTest(path, () -> {
            HttpResponse<String> answer = Sample.get(path);
            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.select("main h1").text()).isNotBlank();
            assertThat(page.select(".counts").text()).startsWith("20 articles = ");
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_light() {
        return pages().map(path -> DynamicTest.dynamicTest(path, () -> {
            String html = Sample.get(path).body();
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(60 * 1024);
            Document page = Jsoup.parse(html);
            assertThat(page.select("link[rel=stylesheet], script[src], img, iframe, object, embed, video, audio"))
                    .as("what is loaded besides the page")
                    .hasSizeLessThanOrEqualTo(2);
        }));
    }

    @TestFactory
    Stream<DynamicTest> no_page_or_twin_is_sent_again_to_whoever_has_it() {
        return pages().flatMap(path ->
                        Stream.of(path, path.contains("?") || path.equals("/") ? "/today.json" : path + ".json"))
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String tag = Sample.get(path).headers().firstValue("ETag").orElseThrow();
                    HttpResponse<String> again = Sample.get(path, "If-None-Match", tag);
                    assertThat(again.statusCode()).isEqualTo(304);
                    assertThat(again.body()).isEmpty();
                }));
    }

    @Test
    void the_style_sheet_and_the_script_are_light() {
        assertThat(Sample.get(Assets.css()).body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(12 * 1024);
        assertThat(Sample.get(Assets.js()).body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(8 * 1024);
    }

    @TestFactory
    Stream<DynamicTest> no_page_names_anything_remote_or_holds_style_or_script() {
        return pages().map(path -> DynamicTest.dynamicTest(path, () -> {
            Document page = Jsoup.parse(Sample.get(path).body());
            assertThat(page.select("[src^=http], [href^=http], [src^=//], [href^=//]"))
                    .isEmpty();
            assertThat(page.select("style, [style], script:not([src])")).isEmpty();
            assertThat(page.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        }));
    }

    @Test
    void every_answer_keeps_the_browser_from_telling_others() {
        for (String path : List.of("/", "/api/v1/meetings", "/nowhere", "/desk.css")) {
            var headers = Sample.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_page_has_its_twins() {
        Stream<String> paths = Stream.concat(
                Routes.all().stream()
                        .filter(route -> !route.isApi() && route.parts().isEmpty())
                        .map(route -> route.path().equals("/") ? "/today" : route.path()),
                Stream.of(
                        "/a/01-nna-talks-resume.txt",
                        "/actors/country:DRV",
                        "/diff/01-nna-talks-resume.txt/04-nna-talks-resume-update.txt",
                        "/why/" + firstMeeting()));
        return paths.map(path -> DynamicTest.dynamicTest(path, () -> {
            String query = path.equals("/search") ? "?q=water" : "";
            JsonNode json = JSON.readTree(Sample.get(path + ".json" + query).body());
            assertThat(json.get("items").isArray()).isTrue();
            int rows = json.get("items").size();
            assertThat(rows).isPositive();
            String csv = Sample.get(path + ".csv" + query).body();
            assertThat(csv).as("a heading and %s rows", rows).contains("\r\n");
            String markdown = Sample.get(path + ".md" + query).body();
            assertThat(markdown.lines().filter(line -> line.startsWith("| ")).count())
                    .isEqualTo(rows + 2);
        }));
    }

    private static String firstMeeting() {
        return Jsoup.parse(Sample.get("/meetings").body())
                .select("[data-why]")
                .attr("data-why")
                .replace("/why/", "");
    }

    @Test
    void the_reader_says_on_top_what_a_copy_was_made_from_and_why_it_is_one() {
        Document page =
                Jsoup.parse(Sample.get("/a/06-rewrite-quotes-altered.txt").body());
        assertThat(page.select(".strip").text())
                .contains(
                        "rewrite of an edition that is not held",
                        "compare with 01-nna-talks-resume.txt",
                        "11 of 11 quotations altered");
        assertThat(Jsoup.parse(Sample.get("/a/04-nna-talks-resume-update.txt").body())
                        .select(".strip")
                        .text())
                .startsWith("another edition of 01-nna-talks-resume.txt (what changed)");
        assertThat(page.select(".strip a[data-diff]").attr("href"))
                .isEqualTo("/diff/01-nna-talks-resume.txt/06-rewrite-quotes-altered.txt");
    }

    @Test
    void the_reader_shows_what_altered_words_and_damaged_words_were() {
        Document page =
                Jsoup.parse(Sample.get("/a/06-rewrite-quotes-altered.txt").body());
        assertThat(page.select(".margin .quote.altered .was").text())
                .contains("in 01-nna-talks-resume.txt:", "We did not come here to sign anything");
        assertThat(page.select(".text .meant").eachText()).isNotEmpty().allMatch(was -> was.matches("\\[was: .+]"));
        assertThat(page.select(".text .damaged[title]")).isNotEmpty();
    }

    @Test
    void the_reader_links_each_entry_and_its_words_both_ways() {
        Document page = Jsoup.parse(Sample.get("/a/01-nna-talks-resume.txt").body());
        var entries = page.select(".margin li.line");
        assertThat(entries).isNotEmpty();
        assertThat(entries).allSatisfy(entry -> {
            String words = entry.selectFirst("a.hit").attr("href").substring(1);
            assertThat(page.getElementById(words)).as(words).isNotNull();
            assertThat(page.select(".text a.ref[href=#" + entry.id() + "]"))
                    .as(entry.id())
                    .isNotEmpty();
        });
    }

    @Test
    void the_reader_prints_the_article_as_it_stands_in_the_file() throws IOException {
        Document page = Jsoup.parse(Sample.get("/a/13-denial.txt").body());
        page.select(".sentence, .ref, .meant").remove();
        String printed = page.select(".text").first().wholeText().replaceAll("\\s+", " ");
        String file = Files.readString(Sample.ROOT.resolve("samples/lyssa/13-denial.txt"));
        for (String paragraph : file.split("\n\n")) {
            assertThat(printed).contains(paragraph.strip().replaceAll("\\s+", " "));
        }
    }

    @Test
    void an_empty_store_says_how_to_begin(@TempDir Path folder) {
        try (Pages empty = Sample.serve(folder, folder.resolve("none"))) {
            for (Route route : Routes.all()) {
                if (!route.isApi() && route.parts().isEmpty()) {
                    String html = Sample.at(Sample.bare(empty) + route.path()).body();
                    assertThat(html).as(route.path()).contains("Nothing read yet", "rap read FOLDER");
                }
            }
        }
    }

    @Test
    void a_list_that_a_filter_empties_says_which_and_how_many_without() {
        String page = Jsoup.parse(Sample.get("/numbers?min-origins=9").body())
                .select(".empty")
                .text();
        assertThat(page).contains("0 lines", "without “min-origins 9”: ").doesNotContain("without “min-origins 9”: 0");
    }

    @Test
    void a_name_that_nobody_bears_leads_to_the_nearest() {
        Elements ways = Jsoup.parse(Sample.get("/said?by=Marrek").body()).select(".empty a");
        assertThat(ways.eachText()).contains("did you mean Marek?");
        assertThat(Sample.get(ways.get(0).attr("href")).body()).contains("Ilse Marek says");
    }

    @Test
    void the_timeline_tells_no_meeting_again_as_an_event_and_no_date_again_under_its_heading() {
        Document page = Jsoup.parse(
                Sample.get("/timeline?until=2031-03-11&from=2031-03-11").body());
        assertThat(page.select(".line .words").eachText())
                .contains("Ilse Marek and Pavel Orlin meet in Merrin")
                .doesNotContain("Ilse Marek and Pavel Orlin meet");
        assertThat(page.select(".lines .meta > p:last-child").text()).doesNotContain("2031");
    }

    @Test
    void no_column_of_numbers_or_of_parties_stands_empty() {
        for (String address : List.of("/numbers", "/positions")) {
            Document page = Jsoup.parse(Sample.get(address).body());
            for (String column : page.select("td[data-th]").eachAttr("data-th")) {
                String cells = page.select("td[data-th=" + column + "]").text();
                assertThat(cells.replace("not recorded", "").replace("–", ""))
                        .as(column)
                        .isNotBlank();
            }
        }
    }

    @Test
    void a_search_that_a_filter_empties_says_how_many_without() {
        String page = Jsoup.parse(Sample.get("/search?q=dam&from=2032-01-01").body())
                .select(".empty")
                .text();
        assertThat(page).contains("0 passages", "without “from 2032-01-01”: ").doesNotContain(": 0");
    }

    @Test
    void nothing_new_says_since_when() {
        assertThat(Sample.get("/?since=2032-01-01").body())
                .contains("Nothing new since Thu 1 Jan 2032. No article came in.");
    }

    @Test
    void files_that_were_not_read_are_told_on_each_page_and_listed_on_check() {
        assertThat(Jsoup.parse(Sample.get("/meetings").body()).select("footer").text())
                .contains("Not read: 2 files");
        assertThat(Jsoup.parse(Sample.get("/check").body()).select("main").text())
                .contains("21-damaged-download.txt", "22-empty.txt");
    }

    @Test
    void an_earlier_day_is_said_and_kept_in_the_navigation() {
        Document page = Jsoup.parse(Sample.get("/meetings?at=2031-03-10").body());
        assertThat(page.select(".notice").text()).contains("As the record was known on 2031-03-10");
        assertThat(page.select("nav a[href^=/timeline]").attr("href")).isEqualTo("/timeline?at=2031-03-10");
        assertThat(page.select("time, .day").text()).doesNotContain("18 Mar 2031");
    }

    @Test
    void an_article_that_is_called_like_a_twin_has_a_page_and_twins(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("letter.json"), "A letter\n\nMarch 3, 2031\n\nMarek met Orlin in Merrin on Monday.\n");
        try (Pages pages = Sample.serve(folder, folder.resolve("none"))) {
            String reader = Sample.bare(pages) + "/a/letter.json";
            assertThat(Jsoup.parse(Sample.at(reader).body()).select("main h1").text())
                    .isEqualTo("letter.json");
            assertThat(Sample.at(reader + ".json").body()).startsWith("{");
        }
    }

    @Test
    void on_an_earlier_day_a_line_has_the_origins_of_that_day() throws IOException {
        JsonNode now = JSON.readTree(Sample.get("/numbers.json?about=troops").body());
        JsonNode then = JSON.readTree(
                Sample.get("/numbers.json?about=troops&at=2031-03-11").body());
        assertThat(origins(then)).isLessThan(origins(now));
    }

    private static int origins(JsonNode list) {
        int sum = 0;
        for (JsonNode item : list.get("items")) {
            sum += item.get("origins").asInt();
        }
        return sum;
    }

    @Test
    void a_page_that_is_not_there_is_a_page_with_a_suggestion() {
        HttpResponse<String> answer = Sample.get("/meeting", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("Did you mean /meetings");
    }
}
