package org.rapporteur.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.article.Article;

/** Whole texts that nothing was learned from, for exams of what becomes of them. */
final class ExamTexts {
    private static final int LEAST_LINES = 8;

    private ExamTexts() {}

    /** The first of a folder, by name, that have eight paragraphs or more. */
    static List<Article> of(Path folder, int most) throws IOException {
        List<Article> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Article article = Pile.article(file.getFileName().toString(), Files.readString(file));
                if (article.paragraphs().size() >= LEAST_LINES && texts.size() < most) {
                    texts.add(article);
                }
            }
        }
        return texts;
    }

    static List<String> lines(Article article) {
        return article.paragraphs().stream()
                .map(span -> span.in(article.plain()))
                .toList();
    }
}
