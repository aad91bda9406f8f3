package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;

/** No text makes the reader fail, however it was torn: what it cannot understand it leaves out. */
class TornTextTest {
    private static final Path SAMPLES = Path.of("../samples/lyssa");

    private static void reads(String name, String text) {
        Article article = Articles.of(Page.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .article()
                .orElseThrow();
        assertThatCode(() -> new Reader(Atlas.world()).read(article))
                .as(() -> name + ": " + text)
                .doesNotThrowAnyException();
    }

    private static List<String> samples() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Articles.of(Page.of(file.toString(), Files.readAllBytes(file)))
                        .article()
                        .ifPresent(article -> texts.add(article.plain()));
            }
        }
        return texts;
    }

    @Test
    void texts_with_words_missing() throws IOException {
        Random random = new Random(7);
        for (String text : samples()) {
            String torn = Arrays.stream(text.split("(?<= )|(?=\n)"))
                    .filter(word -> word.contains("\n") || random.nextInt(6) > 0)
                    .collect(Collectors.joining());
            reads("missing words", torn);
        }
    }

    @Test
    void texts_with_sentences_in_another_order() throws IOException {
        Random random = new Random(8);
        for (String text : samples()) {
            List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.”]) ")));
            Collections.shuffle(sentences, random);
            reads("shuffled", String.join(" ", sentences));
        }
    }

    @Test
    void texts_in_capitals_and_texts_without_marks() throws IOException {
        for (String text : samples()) {
            reads("capitals", text.toUpperCase(Locale.ROOT));
            reads("no marks", text.replaceAll("[^\\p{L}\\p{N}\\s]", ""));
        }
    }

    @Test
    @EnabledIf("isShared")
    void news_of_many_newsrooms() throws IOException {
        try (Stream<Path> files = Files.list(train())) {
            for (Path file : files.filter(each -> each.toString().endsWith("5.txt"))
                    .sorted()
                    .toList()) {
                reads(file.toString(), Files.readString(file));
            }
        }
    }

    static boolean isShared() {
        boolean there = Files.isDirectory(train());
        if (!there) {
            System.err.println("SKIPPED: the newsrooms' texts, as " + train() + " is not there");
        }
        return there;
    }

    private static Path train() {
        String named = System.getenv("RAPPORTEUR_SHARED");
        return Path.of(named == null ? "../../shared" : named).resolve("data/statements/train");
    }
}
