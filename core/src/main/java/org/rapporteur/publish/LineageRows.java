package org.rapporteur.publish;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Aligned;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Relation;
import org.rapporteur.lineage.Repair;
import org.rapporteur.text.Span;

/** Who copied whom, and what the copies damaged. */
public final class LineageRows {
    private LineageRows() {}

    /** How two articles stand to each other: a row of lineage.jsonl. */
    public static Row pair(Kinship kinship) {
        return Row.of("row", "pair")
                .and("a", kinship.a())
                .and("b", kinship.b())
                .and(
                        "relation",
                        kinship.relations().stream().map(Relation::label).toList())
                .and("direction", direction(kinship))
                .and("shared_origin", kinship.sharedOrigin())
                .and("confidence", kinship.confidence())
                .and("reasons", kinship.direction().reasons())
                .row();
    }

    private static String direction(Kinship kinship) {
        return kinship.direction().way().label();
    }

    /** A stretch of one article that is a stretch of the other: a row of lineage.jsonl. */
    public static Row alignment(Article a, Article b, Aligned aligned) {
        return Row.of("row", "alignment")
                .and("a", a.name())
                .and("b", b.name())
                .and("a_span", Row.of(a.text().origin(aligned.a())))
                .and("b_span", Row.of(b.text().origin(aligned.b())))
                .and("change", aligned.change().label())
                .row();
    }

    /** An independent text and the articles that print it: a row of lineage.jsonl. */
    public static Row origin(Family family) {
        return Row.of("row", "origin")
                .and("origin", family.origin())
                .and("articles", family.members())
                .and("credited", family.newsroom())
                .and("held", family.held())
                .and("editions", List.copyOf(family.editions()))
                .row();
    }

    /** A damaged phrase and what it was: a row of repairs.jsonl. */
    public static Row repair(Article article, Repair repair) {
        Span span = article.text().origin(repair.span());
        return Row.of("article", article.name())
                .and("start", span.start())
                .and("end", span.end())
                .and("printed", repair.printed())
                .and("meant", repair.meant())
                .and("kind", repair.kind().label())
                .and("grade", repair.grade().label())
                .and("reason", repair.reason())
                .row();
    }
}
