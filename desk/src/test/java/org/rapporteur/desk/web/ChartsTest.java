package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each drawing says what it shows, and what it shows stands in words beside it. */
class ChartsTest {
    private static Document page(String path) {
        return Jsoup.parse(Sample.get(path).body());
    }

    @TestFactory
    Stream<DynamicTest> each_drawing_has_a_title_and_a_description() {
        return Stream.of("/", "/numbers", "/timeline", "/sources", "/positions")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Document page = page(path);
                    assertThat(page.select("svg")).isNotEmpty();
                    assertThat(page.select("svg")).allSatisfy(drawing -> {
                        assertThat(drawing.attr("role")).isEqualTo("img");
                        assertThat(words(page, drawing, "aria-labelledby")).isNotBlank();
                        assertThat(words(page, drawing, "aria-describedby")).isNotBlank();
                    });
                    List<String> ids = page.select("svg [id]").eachAttr("id");
                    assertThat(ids).doesNotHaveDuplicates();
                }));
    }

    private static String words(Document page, Element drawing, String attribute) {
        Element words = page.getElementById(drawing.attr(attribute));
        return words == null ? "" : words.text();
    }

    @Test
    void each_number_that_is_drawn_stands_in_the_table() {
        Document page = page("/numbers?limit=1000");
        List<String> drawn = inWords(page.select(".charts svg .value").eachText());
        assertThat(drawn).hasSizeGreaterThan(5);
        assertThat(String.join(" ", page.select("table td").eachText())).contains(drawn);
        Document today = page("/");
        assertThat(today.select("svg .value")).isNotEmpty();
        assertThat(String.join(" ", today.select("table td").eachText()))
                .contains(inWords(today.select("svg .value").eachText()));
    }

    /** The bounds that a drawing has as signs, as tables have them. */
    private static List<String> inWords(List<String> drawn) {
        return drawn.stream()
                .map(number -> number.replace("> ", "more than ")
                        .replace("≥ ", "at least ")
                        .replace("< ", "less than ")
                        .replace("≤ ", "up to ")
                        .replace("~ ", "about "))
                .toList();
    }

    @Test
    void each_text_of_a_ladder_stands_in_its_table() {
        Document page = page("/sources");
        assertThat(page.select("figure.ladder svg .words")).isNotEmpty();
        for (Element family : page.select("section:has(figure.ladder)")) {
            for (String words : family.select("svg .words").eachText()) {
                String name = words.replaceFirst(" · .*", "").replace("…", "");
                assertThat(family.select("table").text()).contains(name);
            }
        }
    }

    @Test
    void each_move_of_a_position_is_told_in_words_below_it() {
        for (Element drawing : page("/positions").select(".matrix svg")) {
            String[] ends = drawing.select("title")
                    .first()
                    .text()
                    .replaceFirst("From ", "")
                    .split(" to ");
            String told = drawing.closest("td").text();
            assertThat(told).contains(ends).contains("was");
        }
    }
}
