package org.rapporteur.lineage;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.article.Article;

/** Where the texts are kept, so that {@link Lineage} need not hold them: a store, a folder, or memory. */
@FunctionalInterface
public interface Shelf {
    Optional<Article> article(String name);

    /** A shelf in memory. */
    static Shelf of(Collection<Article> articles) {
        Map<String, Article> byName =
                articles.stream().collect(Collectors.toMap(Article::name, Function.identity(), (one, other) -> one));
        return name -> Optional.ofNullable(byName.get(name));
    }
}
