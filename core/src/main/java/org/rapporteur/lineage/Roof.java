package org.rapporteur.lineage;

import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;

/** Whether two pages are of two houses. */
final class Roof {
    private Roof() {}

    /** One if the pages name two outlets; else how different the pages' furniture is, 0 to 1. */
    static double apart(Article a, Article b) {
        if (a.outlet().isPresent() && b.outlet().isPresent()) {
            return a.outlet().get().equalsIgnoreCase(b.outlet().get()) ? 0 : 1;
        }
        return Math.abs(furniture(a) - furniture(b));
    }

    /** The share of a page that is not its story. */
    static double furniture(Article article) {
        int site = article.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.BOILERPLATE)
                .mapToInt(zone -> zone.span().length())
                .sum();
        return site / Math.max(1.0, article.plain().length());
    }
}
