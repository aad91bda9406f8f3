package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.rapporteur.text.Span;

/** What must hold of every article: zones in order that leave out nothing but white space, paragraphs that are body. */
final class Zoning {
    private Zoning() {}

    static void holds(Article article) {
        int end = 0;
        for (Zone zone : article.zones()) {
            assertThat(zone.span().start()).isGreaterThanOrEqualTo(end);
            blank(article, end, zone.span().start());
            end = zone.span().end();
        }
        blank(article, end, article.plain().length());
        for (Span paragraph : article.paragraphs()) {
            assertThat(article.zones()).contains(new Zone(Zone.Kind.BODY, paragraph));
        }
    }

    private static void blank(Article article, int start, int end) {
        String between = article.plain().substring(start, end);
        assertThat(between.chars().allMatch(c -> Trimmed.isBlank((char) c) || "#*_".indexOf(c) >= 0))
                .as("not in any zone of %s: %s", article.name(), between.strip())
                .isTrue();
    }
}
