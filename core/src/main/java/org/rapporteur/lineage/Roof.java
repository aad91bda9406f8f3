package org.rapporteur.lineage;

import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;

/** Whether two pages are of two houses. */
final class Roof {
    private Roof() {}

    /** One if the pages name two outlets; else how different the pages' furniture is, 0 to 1. */
    static double apart(Body a, Body b) {
        Optional<String> one = a.article.outlet();
        Optional<String> other = b.article.outlet();
        if (one.isPresent() && other.isPresent()) {
            return one.get().equalsIgnoreCase(other.get()) ? 0 : 1;
        }
        return Math.abs(a.furniture.get() - b.furniture.get());
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
