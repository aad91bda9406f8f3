package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Outcome;
import org.rapporteur.ingest.Folder;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;

/**
 * Whether the order of reading changes who copied whom: reads the articles of a folder in several orders, and counts the pairs
 * and families that come out otherwise than in the order of their names. Arguments: the folder, how many orders (5).
 */
public final class OrderBench {
    private OrderBench() {}

    public static void main(String[] arguments) {
        List<Article> articles = new ArrayList<>(articles(Path.of(arguments[0])));
        int orders = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Lineage first = Lineage.of(articles);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d pairs, %d families%n",
                articles.size(),
                first.kinships().size(),
                first.families().size());
        for (int seed = 1; seed < orders; seed++) {
            Collections.shuffle(articles, new Random(seed));
            compare(first, Lineage.of(articles));
        }
    }

    private static List<Article> articles(Path folder) {
        try (Stream<Page> pages = Folder.of(folder).pages()) {
            return pages.map(Articles::of)
                    .map(Outcome::article)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static void compare(Lineage first, Lineage other) {
        System.out.printf(
                Locale.ROOT,
                "another order: %d pairs gone, %d new; %d families gone, %d new%n",
                without(first.kinships(), other.kinships()),
                without(other.kinships(), first.kinships()),
                without(first.families(), other.families()),
                without(other.families(), first.families()));
    }

    private static <T> int without(List<T> some, List<T> others) {
        TreeSet<String> left = new TreeSet<>();
        some.forEach(one -> left.add(form(one)));
        others.forEach(one -> left.remove(form(one)));
        return left.size();
    }

    private static String form(Object one) {
        return one instanceof Kinship pair ? pair.a() + ' ' + pair.b() + ' ' + pair.relations() : one.toString();
    }
}
