package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.ingest.Page;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Labelled pairs and their texts, as the trainers want them. */
final class Pile {
    /** A labelled pair. */
    record Pair(String a, String b, String relation, String direction, String origin) {}

    final TreeMap<String, Article> articles = new TreeMap<>();
    final List<Pair> pairs = new ArrayList<>();

    private final boolean cut;

    Pile(boolean cut) {
        this.cut = cut;
    }

    /**
     * Reads {@code pairs.tsv} and the texts beside it.
     *
     * @param seeds where texts named seed_NNN are
     * @param cut whether the texts are cut as pages, or taken line by line as they are
     */
    static Pile read(Path folder, Path seeds, boolean cut) throws IOException {
        Pile pile = new Pile(cut);
        for (String line : Files.readAllLines(folder.resolve("pairs.tsv"))) {
            String[] row = line.split("\t");
            if (!row[0].equals("id_a")) {
                pile.pairs.add(new Pair(row[0], row[1], row[2], row[3], row[4]));
            }
        }
        pile.readAll(folder.resolve("docs"), "");
        pile.readAll(seeds, "seed_");
        return pile;
    }

    Article article(String name) {
        return Objects.requireNonNull(articles.get(name), name);
    }

    private void readAll(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                String id = prefix.isEmpty() ? name : prefix + name.substring(0, 3);
                articles.put(id, read(id, Files.readAllBytes(file)));
            }
        }
    }

    /** The page as the product cuts it; a text that it takes for no article, line by line. */
    private Article read(String id, byte[] bytes) {
        Article plain = article(id, new String(bytes, StandardCharsets.UTF_8));
        return cut ? Articles.of(Page.of(id, bytes)).article().orElse(plain) : plain;
    }

    /** A text without a page: each line a paragraph, a short first line without a stop the title. */
    static Article article(String name, String input) {
        Text text = Text.of(input);
        List<Span> lines = new ArrayList<>(Lines.of(text.plain()));
        Optional<String> title = Optional.empty();
        if (lines.size() > 1) {
            String first = lines.get(0).in(text.plain()).strip();
            if (first.length() < 200 && !first.matches("(?s).*[.!?”\"]$")) {
                title = Optional.of(first);
                lines.remove(0);
            }
        }
        return Article.bare(name, Integer.toHexString(input.hashCode()), text, lines)
                .titled(title);
    }
}
