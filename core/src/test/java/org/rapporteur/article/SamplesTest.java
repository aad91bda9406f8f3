package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.Folder;

/** The sample coverage: what each page is about, who printed it, and that a reprint's body is the story's. */
class SamplesTest {
    private static final Map<String, Outcome> READ = read();

    @Test
    void the_reprints_hold_the_agencys_story_and_nothing_else() {
        List<String> story = paragraphs("01-nna-talks-resume.txt");
        assertThat(paragraphs("02-gazette-reprint.html")).isEqualTo(story);
        assertThat(paragraphs("03-gazette-reprint-flat.txt")).isEqualTo(story);
    }

    @Test
    void a_reprint_names_its_newsroom_and_its_origin() {
        for (String name : List.of("02-gazette-reprint.html", "03-gazette-reprint-flat.txt")) {
            Article reprint = article(name);
            assertThat(reprint.outlet()).as(name).contains("The Harbour Gazette");
            assertThat(reprint.credit()).as(name).contains("northline.example");
            assertThat(reprint.published().day()).as(name).map(Object::toString).contains("2031-03-11");
            assertThat(reprint.bylines()).as(name).containsExactly("Teresa Okan", "Paul Reddick");
        }
    }

    @Test
    void a_page_of_tables_and_breaks_is_read_too() {
        Article page = article("19-herald-sanctions.html");
        assertThat(page.title()).contains("Belmora freezes funds of Dravenian dam operator");
        assertThat(page.outlet()).contains("Port Amar Herald");
        assertThat(page.published().day()).map(Object::toString).contains("2031-03-18");
        assertThat(page.paragraphs()).hasSize(9);
    }

    @Test
    void a_caption_alone_is_no_story_but_is_kept() {
        Article caption = article("14-caption.txt");
        assertThat(caption.paragraphs()).isEmpty();
        assertThat(caption.zones()).extracting(Zone::kind).containsExactly(Zone.Kind.CAPTION);
    }

    @Test
    void what_cannot_be_read_is_said() {
        assertThat(READ.get("22-empty.txt")).isEqualTo(new Unreadable("22-empty.txt", "empty: no bytes at all"));
        assertThat(READ.get("21-damaged-download.txt")).isInstanceOf(Unreadable.class);
    }

    @Test
    void every_line_has_a_zone() {
        READ.values().stream().flatMap(outcome -> outcome.article().stream()).forEach(Zoning::holds);
    }

    private static Article article(String name) {
        return READ.get(name).article().orElseThrow();
    }

    private static List<String> paragraphs(String name) {
        Article article = article(name);
        return article.paragraphs().stream()
                .map(paragraph -> paragraph.in(article.plain()))
                .toList();
    }

    private static Map<String, Outcome> read() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("samples/lyssa"))) {
            root = root.getParent();
        }
        Map<String, Outcome> read = new TreeMap<>();
        Folder.of(root.resolve("samples/lyssa")).pages().forEach(page -> read.put(page.name(), Articles.of(page)));
        return read;
    }
}
