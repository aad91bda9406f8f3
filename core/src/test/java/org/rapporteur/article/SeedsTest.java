package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.Folder;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;

/** The five real articles against the record made by hand, where the shared folder is at hand. */
class SeedsTest {
    private static final Pattern ROW = Pattern.compile("\"seed\": ?\"([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("\"body_paragraphs\": ?\\[(.*?)\\](?=, ?\"|})");
    private static final Pattern SPAN = Pattern.compile("\"start\": ?(\\d+), ?\"end\": ?(\\d+)");

    @Test
    void the_body_is_found_to_the_character() throws IOException {
        long right = 0;
        long both = 0;
        for (String row : Files.readAllLines(shared().resolve("gold/seeds/articles.jsonl"))) {
            Matcher name = ROW.matcher(row);
            Matcher body = BODY.matcher(row);
            assertThat(name.find() && body.find()).isTrue();
            BitSet gold = points(spans(body.group(1)));
            BitSet said = points(paragraphs(name.group(1)));
            both += gold.cardinality() + said.cardinality();
            gold.and(said);
            right += gold.cardinality();
        }
        assertThat(2.0 * right / both).isGreaterThan(0.99);
    }

    @Test
    void every_line_of_theirs_has_a_zone() {
        Folder.of(shared().resolve("seeds")).pages().forEach(page -> Zoning.holds((Article) Articles.of(page)));
    }

    private static List<Span> paragraphs(String seed) throws IOException {
        Path file = shared().resolve("seeds").resolve(seed);
        Article article = (Article) Articles.of(Page.of(seed, Files.readAllBytes(file)));
        return article.paragraphs().stream().map(article.text()::origin).toList();
    }

    private static List<Span> spans(String json) {
        List<Span> spans = new ArrayList<>();
        Matcher span = SPAN.matcher(json);
        while (span.find()) {
            spans.add(new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
        }
        return spans;
    }

    private static BitSet points(List<Span> spans) {
        BitSet points = new BitSet();
        spans.forEach(span -> points.set(span.start(), span.end()));
        return points;
    }

    private static Path shared() {
        String named = System.getenv("RAPPORTEUR_SHARED");
        Path folder = Path.of("").toAbsolutePath();
        while (named == null && folder != null && !Files.isDirectory(folder.resolve("shared/seeds"))) {
            folder = folder.getParent();
        }
        Path shared = named != null ? Path.of(named) : folder == null ? Path.of("shared") : folder.resolve("shared");
        if (!Files.isDirectory(shared.resolve("seeds"))) {
            System.err.println("SKIPPED: no shared seeds here, the article stage was not measured on them");
        }
        Assumptions.assumeTrue(Files.isDirectory(shared.resolve("seeds")));
        return shared;
    }
}
