package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** With {@code ?at=}, no page, twin or list knows of an article that appeared later. */
class TimeTravelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "2031-03-12";

    /** What articles of 13 March and later are called in the sample. */
    private static final List<String> LATER =
            List.of("11-forecast", "15-correction", "17-written-reply", "18-reply-dismissed", "19-herald", "20-valley");

    /** Who first speaks on 14 March or later. */
    private static final List<String> STRANGERS = List.of("Luis Carrow", "Nils Ferrow");

    @TestFactory
    Stream<DynamicTest> a_page_and_its_twins_name_no_article_that_appeared_later() {
        return Routes.all().stream()
                .filter(route -> !route.isApi() && route.parts().isEmpty())
                .map(route -> route.path().equals("/") ? "/today" : route.path())
                .flatMap(path -> Stream.of("", ".json", ".csv", ".md").map(path::concat))
                .map(path -> DynamicTest.dynamicTest(path, () -> knowsNothingLater(path)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_of_one_thing_and_its_twins_name_no_article_that_appeared_later() {
        return Stream.of(
                        "/a/01-nna-talks-resume.txt",
                        "/a/06-rewrite-quotes-altered.txt",
                        "/actors/country:DRV",
                        "/actors/person:Ilse_Marek",
                        "/diff/01-nna-talks-resume.txt/04-nna-talks-resume-update.txt",
                        "/why/" + manyTimes())
                .flatMap(path -> Stream.of("", ".json", ".csv", ".md").map(path::concat))
                .map(path -> DynamicTest.dynamicTest(path, () -> knowsNothingLater(path)));
    }

    /** A line that articles before and after the day tell. */
    private static String manyTimes() {
        try {
            JsonNode lines = JSON.readTree(
                            Sample.get("/meetings.json?min-origins=2").body())
                    .get("items");
            for (JsonNode line : lines) {
                String id = line.get("id").asText();
                String then = Sample.get("/why/" + id + ".json?at=" + DAY).body();
                if (then.contains("\"article\"")
                        && !then.equals(Sample.get("/why/" + id + ".json").body())) {
                    return id;
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        throw new AssertionError("no line is told before and after " + DAY);
    }

    @Test
    void two_articles_are_not_compared_before_both_had_appeared() {
        var later = Sample.get("/diff/17-written-reply.txt/18-reply-dismissed.txt?at=" + DAY);
        assertThat(later.statusCode()).isEqualTo(404);
        assertThat(later.body()).contains("not known to have appeared by " + DAY);
    }

    @TestFactory
    Stream<DynamicTest> a_list_of_the_api_names_no_article_that_appeared_later() {
        return Routes.all().stream()
                .filter(route -> route.isApi() && route.params().contains(Param.AT))
                .map(Route::path)
                .map(path -> DynamicTest.dynamicTest(path, () -> knowsNothingLater(path)));
    }

    private static void knowsNothingLater(String path) {
        String sign = path.contains("/search") ? "?q=water&at=" : "?at=";
        String body =
                Sample.get((path.equals("/today") ? "/" : path) + sign + DAY).body();
        List<String> told = Stream.concat(LATER.stream(), STRANGERS.stream())
                .filter(body::contains)
                .map(name -> body.substring(
                        Math.max(0, body.indexOf(name) - 150), Math.min(body.length(), body.indexOf(name) + 50)))
                .toList();
        assertThat(told).isEmpty();
    }

    @Test
    void the_sources_of_a_day_are_as_many_as_the_head_of_the_page_says() throws IOException {
        JsonNode rows =
                JSON.readTree(Sample.get("/sources.json?at=" + DAY).body()).get("items");
        List<String> held = new ArrayList<>();
        rows.forEach(row -> {
            if (!row.get("relation").asText().equals("edition")) {
                held.add(row.get("article").asText());
            }
        });
        String counts = Jsoup.parse(Sample.get("/sources?at=" + DAY).body())
                .select(".counts")
                .text();
        assertThat(counts).startsWith(held.size() + " articles");
        assertThat(held).contains("07-courier-talks.txt").hasSizeLessThan(20);
    }

    @Test
    void an_article_that_had_not_appeared_is_missing_and_says_why() {
        var later = Sample.get("/a/19-herald-sanctions.html?at=" + DAY);
        assertThat(later.statusCode()).isEqualTo(404);
        assertThat(later.body()).contains("not known to have appeared by " + DAY);
        assertThat(Sample.get("/a/19-herald-sanctions.html?at=2031-03-18").statusCode())
                .isEqualTo(200);
    }
}
