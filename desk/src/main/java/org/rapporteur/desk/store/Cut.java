package org.rapporteur.desk.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.article.Published;
import org.rapporteur.article.Zone;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * How a page was cut, as it is kept beside the page: all of an {@link Article} but its words, so that a page whose lines
 * were judged once need not have them judged again to be laid beside the next one.
 */
record Cut(
        List<Zone> zones,
        List<Span> paragraphs,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> credit,
        List<String> bylines,
        Published published,
        Optional<Dateline> dateline) {
    Cut {
        zones = List.copyOf(zones);
        paragraphs = List.copyOf(paragraphs);
        bylines = List.copyOf(bylines);
    }

    static byte[] kept(Article article) {
        Cut cut = new Cut(
                article.zones(),
                article.paragraphs(),
                article.title(),
                article.outlet(),
                article.credit(),
                article.bylines(),
                article.published(),
                article.dateline());
        return Deflated.of(Shape.text(Cut.class, cut).getBytes(StandardCharsets.UTF_8));
    }

    static Cut of(byte[] kept) {
        return Shape.value(Cut.class, new String(Deflated.back(kept), StandardCharsets.UTF_8));
    }

    /** The article again, given its words. */
    Article article(String name, String sha256, Text words) {
        return new Article(name, sha256, words, zones, paragraphs, title, outlet, credit, bylines, published, dateline);
    }
}
