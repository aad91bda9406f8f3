package org.rapporteur;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.rapporteur.record.StoryDay;

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
        Map<String, Optional<LocalDate>> days = new TreeMap<>();
        articles.forEach(article -> days.put(article.name(), article.published().day()));
        return Dossier.of(
                articles.stream().map(article -> filing(article, lineage, days)).toList());
    }

    /** 1. Each page is cut free of its site; what is no article is left out. */
    private static List<Article> articles(Collection<Page> pages) {
        return pages.stream()
                .map(Articles::of)
                .map(Outcome::article)
                .flatMap(Optional::stream)
                .toList();
    }

    /** 2. to 4. Its copies are known, its day and its damage are made good, it is read, and filed with its origin. */
    private Filing filing(Article printed, Lineage lineage, Map<String, Optional<LocalDate>> days) {
        Article article = StoryDay.dated(printed, StoryDay.of(printed, lineage.kinships(), days::get));
        Condition condition = lineage.condition(article.name());
        Reading reading = reader.read(article, condition.reading(article));
        Report report = Filing.report(article, lineage.family(article.name()).orElseThrow(), reading.actors());
        return Filing.of(report, article, condition, reading.entries());
    }
}
