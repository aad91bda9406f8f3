package org.rapporteur.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Unreadable;
import org.rapporteur.article.Zone;
import org.rapporteur.lineage.Spun;
import org.rapporteur.text.Span;

/** What is known of the articles themselves. */
public final class ArticleRows {
    private ArticleRows() {}

    /** A row of articles.jsonl. */
    public static Row of(Article article, Spun spun) {
        return Row.of("article", article.name())
                .and("title", article.title())
                .and("outlet", article.outlet())
                .and("credited_origin", article.credit())
                .and("bylines", article.bylines())
                .and("published", article.published().day().map(Object::toString))
                .and("published_precision", article.published().day().map(day -> "day"))
                .and("published_from", article.published().reason())
                .and("dateline", article.dateline().map(ArticleRows::dateline))
                .and("language", "en")
                .and(
                        "paragraphs",
                        article.paragraphs().stream()
                                .map(span -> Row.of(article.text().origin(span)))
                                .toList())
                .and(
                        "zones",
                        article.zones().stream()
                                .map(zone -> zone(article, zone))
                                .toList())
                .and("spun", spun(spun))
                .and("sha256", article.sha256())
                .row();
    }

    private static String dateline(Dateline dateline) {
        return Stream.of(dateline.place(), dateline.agency().map(agency -> "(" + agency + ")"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Row spun(Spun spun) {
        return Row.of("narration", spun.narration())
                .and("quotations", spun.quotations())
                .and("score", spun.score())
                .row();
    }

    private static Row zone(Article article, Zone zone) {
        Span span = article.text().origin(zone.span());
        return Row.of("kind", zone.kind().label())
                .and("start", span.start())
                .and("end", span.end())
                .row();
    }

    /** A row of articles.jsonl for a page that no article could be made of. */
    public static Row of(Unreadable page) {
        return Row.of("article", page.name())
                .and("unreadable", page.reason())
                .and("paragraphs", List.of())
                .and("zones", List.of())
                .row();
    }
}
