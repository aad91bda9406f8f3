package org.rapporteur.lineage;

import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;

/** The headline of a page, or the empty string. */
final class Headline {
    private Headline() {}

    static String of(Article article) {
        return article.title().orElseGet(() -> zone(article));
    }

    private static String zone(Article article) {
        return article.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.TITLE)
                .map(zone -> zone.span().in(article.plain()).strip())
                .findFirst()
                .orElse("");
    }
}
