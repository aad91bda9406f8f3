package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every link leads somewhere, and every line of the record to its exact characters. */
class CrawlTest {
    @Test
    void every_link_resolves() {
        Crawl crawl = new Crawl(Sample.address());
        crawl.from("/", 2500);
        assertThat(crawl.seen().size()).isGreaterThan(500);
        assertThat(crawl.faults()).isEmpty();
    }

    @Test
    void every_line_opens_on_its_exact_characters() throws IOException {
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (String kind : List.of("statements", "positions", "exchanges", "meetings", "numbers", "events")) {
            JsonNode lines = new ObjectMapper()
                    .readTree(Sample.get("/api/v1/" + kind + "?limit=1000").body())
                    .get("items");
            for (JsonNode line : lines) {
                check(line, faults);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private static void check(JsonNode line, List<String> faults) throws IOException {
        String article = line.get("article").asText();
        String address = line.get("url").asText().replaceFirst("#.*", "");
        Document page = Jsoup.parse(Sample.get(address).body());
        String shown = bare(Evidence.shown(page));
        String words = bare(line.get("words").asText());
        if (page.getElementById(line.get("id").asText()) == null || !shown.contains(words)) {
            faults.add(line.get("id").asText() + " in " + article + ": shows '" + shown + "', not '" + words + "'");
        }
        if (article.endsWith(".txt")
                && !inFile(article, line).equals(line.get("words").asText())) {
            faults.add(line.get("id").asText() + ": the file has '" + inFile(article, line) + "'");
        }
    }

    private static String inFile(String article, JsonNode line) throws IOException {
        Path file = Sample.ROOT.resolve("samples/lyssa").resolve(article);
        String text = article.startsWith("08")
                ? new String(Files.readAllBytes(file), "windows-1252")
                : Files.readString(file, StandardCharsets.UTF_8);
        int[] points = text.codePoints()
                .skip(line.get("start").asInt())
                .limit(line.get("end").asInt() - line.get("start").asInt())
                .toArray();
        return new String(points, 0, points.length);
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }
}
