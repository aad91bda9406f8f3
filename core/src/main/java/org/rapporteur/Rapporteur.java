package org.rapporteur;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Articles;
import org.rapporteur.article.Outcome;
import org.rapporteur.ingest.Page;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.reading.Atlas;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.record.Dossier;
import org.rapporteur.record.Filing;
import org.rapporteur.record.Report;

/** The whole way from pages to a dossier, for sets that fit in memory. A store goes the same way in batches. */
public final class Rapporteur {
    private final Reader reader;

    public Rapporteur(Atlas atlas) {
        this.reader = new Reader(atlas);
    }

    /** Five reports of the quarrel come in, what they tell comes out; the order of the pages makes no difference. */
    public Dossier dossier(Collection<Page> pages) {
        List<Article> articles = articles(pages);
        Lineage lineage = Lineage.of(articles);
        return Dossier.of(
                articles.stream().map(article -> filing(article, lineage)).toList());
    }

    /** 1. Each page is cut free of its site; what is no article is left out. */
    private static List<Article> articles(Collection<Page> pages) {
        return pages.stream()
                .map(Articles::of)
                .map(Outcome::article)
                .flatMap(Optional::stream)
                .toList();
    }

    /** 2. to 4. Its copies are known, its damage is repaired, it is read, and what it says is filed with its origin. */
    private Filing filing(Article article, Lineage lineage) {
        Condition condition = lineage.condition(article.name());
        Reading reading = reader.read(article, condition.reading(article));
        Report report = Filing.report(article, lineage.family(article.name()).orElseThrow(), reading.actors());
        return Filing.of(report, article, condition, reading.entries());
    }
}
