package org.rapporteur.lineage;

import org.rapporteur.article.Article;
import org.rapporteur.article.Zone;

/** The headline of a page, or the empty string. */
final class Headline {
    private static final int LONGEST = 150;
    private static final String ENDS = ".!?:,;\"”’)…";

    private Headline() {}

    static String of(Article article) {
        return article.title().orElseGet(() -> zone(article));
    }

    private static String zone(Article article) {
        return article.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.TITLE)
                .map(zone -> zone.span().in(article.plain()).strip())
                .findFirst()
                .orElseGet(() -> opening(article));
    }

    /** A page whose headline was taken for its first paragraph. */
    private static String opening(Article article) {
        String first = article.paragraphs().isEmpty()
                ? ""
                : article.paragraphs().get(0).in(article.plain()).strip();
        boolean isShort = first.length() <= LONGEST && !first.contains("\n");
        return isShort && !first.isEmpty() && ENDS.indexOf(first.charAt(first.length() - 1)) < 0 ? first : "";
    }
}
