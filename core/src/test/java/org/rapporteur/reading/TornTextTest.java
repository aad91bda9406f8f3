package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Optional;
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
        assertThat(isRead(name, text)).as(text).isTrue();
    }

    /** Whether it is an article; then it must be read. */
    private static boolean isRead(String name, String text) {
        Optional<Article> article = Articles.of(Page.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .article();
        article.ifPresent(torn -> assertThatCode(() -> new Reader(Atlas.world()).read(torn))
                .as(() -> name + ": " + text)
                .doesNotThrowAnyException());
        return article.isPresent();
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
    void texts_whose_paragraphs_begin_or_end_anywhere_or_have_marks_too_many() throws IOException {
        Random random = new Random(9);
        int read = 0;
        List<String> samples = samples();
        for (String text : samples) {
            for (int round = 0; round < 4; round++) {
                String torn = text.lines().map(line -> mangled(line, random)).collect(Collectors.joining("\n"));
                read += isRead("mangled", torn) ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(3 * samples.size());
        reads("a letter with a stop", "A. The envoys met on Monday in Lyssa, and nobody said why.\n".repeat(3));
        reads(
                "the wounded first",
                "Wounded in the valley, they went home to Lyssa on Tuesday with the envoy.\n".repeat(3));
        reads(
                "a colon and marks only",
                "Marek was blunt: \"...\" and nothing else was said about it in Lyssa that day.\n".repeat(3));
    }

    private static String mangled(String line, Random random) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        int cut = random.nextInt(words.size());
        switch (random.nextInt(5)) {
            case 0 -> words = words.subList(cut, words.size());
            case 1 -> words = words.subList(0, cut + 1);
            case 2 -> Collections.shuffle(words, random);
            case 3 ->
                words.replaceAll(word -> random.nextInt(4) > 0 ? word : word + "\":—,).”“".charAt(random.nextInt(8)));
            default -> words.replaceAll(word -> random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    @Test
    @EnabledIf("isShared")
    void news_of_many_newsrooms() throws IOException {
        try (Stream<Path> files = Files.list(train())) {
            for (Path file : files.filter(each -> each.toString().matches(".*[15].txt"))
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
