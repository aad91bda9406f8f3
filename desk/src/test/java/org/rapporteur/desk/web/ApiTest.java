package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.desk.store.Bookmark;

/** The API as its own description tells it. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> answer = Sample.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JSON.readTree(answer.body());
    }

    private static JsonNode problem(String path, int status) throws IOException {
        HttpResponse<String> answer = Sample.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(List.of("type", "title", "detail"))
                .allSatisfy(member -> assertThat(problem.path(member).asText()).isNotBlank());
        return problem;
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_the_description_runs() throws IOException {
        JsonNode paths = json("/api/openapi.json").get("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.fields().forEachRemaining(path -> {
            if (path.getKey().contains("{")) {
                tests.add(DynamicTest.dynamicTest(path.getKey(), () -> json(one(path.getKey()))));
            } else {
                tests.addAll(examples(path.getKey(), path.getValue().get("get").get("parameters")));
            }
        });
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    /** The path of one thing, with the first of its list. */
    private static String one(String path) throws IOException {
        JsonNode first =
                json(path.replaceFirst("/\\{.*", "?limit=1")).get("items").get(0);
        String id = (first.has("id") ? first.get("id") : first.get("article")).asText();
        return path.replaceFirst("\\{.*}", Address.part(id));
    }

    private static List<DynamicTest> examples(String path, JsonNode parameters) {
        String needed = path.endsWith("/search") ? "q=reply&" : "";
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(path, () -> json(path + "?" + needed)));
        for (JsonNode parameter : parameters) {
            String name = parameter.get("name").asText();
            if (parameter.has("example") && !(name.equals("q") && !needed.isEmpty())) {
                String query = needed + name + "="
                        + Address.part(parameter.get("example").asText());
                tests.add(DynamicTest.dynamicTest(path + "?" + query, () -> json(path + "?" + query)));
            }
        }
        return tests;
    }

    @Test
    void the_description_has_every_route_and_names_its_version() throws IOException {
        JsonNode description = json("/api/openapi.json");
        assertThat(description.get("openapi").asText()).isEqualTo("3.1.0");
        for (Route route : Routes.all()) {
            assertThat(description.get("paths").has(route.path()))
                    .as(route.path())
                    .isEqualTo(route.isApi());
        }
    }

    @TestFactory
    Stream<DynamicTest> pages_of_a_list_hold_each_row_once() {
        return Stream.of(
                        "statements",
                        "positions",
                        "exchanges",
                        "meetings",
                        "numbers",
                        "events",
                        "actors",
                        "articles",
                        "origins",
                        "conflicts")
                .map(list -> DynamicTest.dynamicTest(list, () -> {
                    List<String> whole = ids(json("/api/v1/" + list + "?limit=1000"));
                    List<String> paged = new ArrayList<>();
                    String next = "/api/v1/" + list + "?limit=7";
                    while (!next.isEmpty()) {
                        JsonNode page = json(next);
                        paged.addAll(ids(page));
                        next = page.path("next").asText("");
                    }
                    assertThat(paged).doesNotHaveDuplicates().isEqualTo(whole);
                    assertThat(json("/api/v1/" + list).get("total").asInt()).isEqualTo(whole.size());
                }));
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(row -> row.has("id") ? row.get("id").asText() : row.toString())
                .toList();
    }

    @Test
    void a_page_of_a_list_links_to_the_next() {
        HttpResponse<String> answer = Sample.get("/api/v1/events?limit=3");
        assertThat(answer.headers().firstValue("Link").orElse("")).matches("</api/v1/events\\?.*>; rel=\"next\"");
    }

    @Test
    void a_stream_holds_one_object_a_line_and_all_of_them() throws IOException {
        HttpResponse<String> answer = Sample.get("/api/v1/events", "Accept", "application/x-ndjson");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(json("/api/v1/events").get("total").asInt());
        for (String line : lines) {
            assertThat(JSON.readTree(line).get("id").asText()).startsWith("e-");
        }
    }

    @Test
    void one_line_and_its_evidence_can_be_had_by_id() throws IOException {
        JsonNode first = json("/api/v1/numbers?limit=1").get("items").get(0);
        String path = "/api/v1/numbers/" + first.get("id").asText();
        assertThat(json(path)).isEqualTo(first);
        JsonNode evidence = json(path + "/evidence").get("evidence");
        assertThat(evidence).isNotEmpty();
        assertThat(evidence.get(0).get("words").asText()).isNotBlank();
    }

    @Test
    void what_is_known_to_be_the_same_is_not_sent_again() {
        HttpResponse<String> first = Sample.get("/api/v1/meetings");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"").endsWith("\"");
        HttpResponse<String> again = Sample.get("/api/v1/meetings", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Sample.get("/api/v1/meetings?limit=2", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_parameter_is_named_with_what_was_meant() throws IOException {
        JsonNode problem = problem("/api/v1/meetings?untill=2031-03-11", 400);
        assertThat(problem.get("parameter").asText()).isEqualTo("untill");
        assertThat(problem.get("did_you_mean").asText()).isEqualTo("until");
    }

    @Test
    void a_wrong_value_is_named_with_what_is_right() throws IOException {
        assertThat(problem("/api/v1/meetings?from=soon", 400).get("detail").asText())
                .contains("2031-03-11");
        assertThat(problem("/api/v1/meetings?limit=1001", 400).get("parameter").asText())
                .isEqualTo("limit");
        assertThat(problem("/api/v1/meetings?limit=0", 400).get("parameter").asText())
                .isEqualTo("limit");
        assertThat(problem("/api/v1/meetings?cursor=%F0%9F%90%99", 400)
                        .get("parameter")
                        .asText())
                .isEqualTo("cursor");
        assertThat(problem("/api/v1/statements?quotable=ture", 400)
                        .get("did_you_mean")
                        .asText())
                .isEqualTo("true");
        assertThat(problem("/api/v1/changes?since=yesterday", 400)
                        .get("parameter")
                        .asText())
                .isEqualTo("since");
        assertThat(problem("/api/v1/search", 400).get("parameter").asText()).isEqualTo("q");
        assertThat(problem("/api/v1/meetings?by=a&by=b", 400).get("parameter").asText())
                .isEqualTo("by");
    }

    @Test
    void what_is_not_there_is_a_problem_too() throws IOException {
        assertThat(problem("/api/v1/meetings/m-nothing", 404).get("detail").asText())
                .contains("m-nothing");
        assertThat(problem("/api/v1/meting", 404).get("did_you_mean").asText()).isEqualTo("/api/v1/meetings");
        assertThat(problem("/api/v1/articles/01-nna", 404).get("did_you_mean").asText())
                .isEqualTo("01-nna-talks-resume.txt");
    }

    @Test
    void a_cursor_of_another_list_or_another_store_is_refused() throws IOException {
        String next = json("/api/v1/events?limit=1").get("next").asText();
        String cursor = next.substring(next.indexOf("cursor="));
        assertThat(problem("/api/v1/actors?" + cursor, 400).get("parameter").asText())
                .isEqualTo("cursor");
        String elsewhere = Cursor.of("/api/v1/events", new Bookmark(9_999_999, "2031"));
        assertThat(problem("/api/v1/events?cursor=" + elsewhere, 410)
                        .get("detail")
                        .asText())
                .contains("begin it again");
    }

    @TestFactory
    Stream<DynamicTest> a_cursor_that_somebody_made_up_breaks_nothing() {
        return Stream.of("events", "actors", "articles", "origins", "conflicts", "search")
                .map(list -> "/api/v1/" + list)
                .map(list -> DynamicTest.dynamicTest(list, () -> {
                    String made = Cursor.of(list, new Bookmark(1, "\uffff no key"));
                    json(list + (list.endsWith("search") ? "?q=reply&" : "?") + "cursor=" + made);
                }));
    }
}
