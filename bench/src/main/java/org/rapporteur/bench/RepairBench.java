package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Outcome;
import org.rapporteur.ingest.Folder;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Lineage;

/**
 * How many words of whole texts are mended that need no mending: every one is a fault. Arguments: folders of texts that no
 * machine rewrote, each with how many of its texts to take, in the order of their names: {@code train 40}. Prints
 * every text that is called rewritten, and every repair.
 */
public final class RepairBench {
    private RepairBench() {}

    public static void main(String[] arguments) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            articles.addAll(articles(Path.of(arguments[i]), Integer.parseInt(arguments[i + 1])));
        }
        Lineage lineage = Lineage.of(articles);
        int repairs = 0;
        int rewritten = 0;
        for (Article article : articles) {
            Condition condition = lineage.condition(article.name());
            if (condition.spun().narration()) {
                System.out.println(article.name() + " is called rewritten");
                rewritten++;
            }
            condition
                    .repairs()
                    .forEach(repair -> System.out.println(repair.article() + ": " + repair.printed() + " -> "
                            + repair.meant() + " (" + repair.reason() + ")"));
            repairs += condition.repairs().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts, %,d words, %d called rewritten, %d repairs%n",
                articles.size(),
                articles.stream().mapToInt(RepairBench::words).sum(),
                rewritten,
                repairs);
    }

    private static List<Article> articles(Path folder, int many) {
        try (Stream<Page> pages = Folder.of(folder).pages()) {
            return pages.limit(many)
                    .map(Articles::of)
                    .map(Outcome::article)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static int words(Article article) {
        return article.paragraphs().stream()
                .mapToInt(span -> span.in(article.plain()).strip().split("\\s+").length)
                .sum();
    }
}
