package org.rapporteur.lineage;

import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.text.Span;

/** The paragraphs of an article that tell its story, and their words. */
record Told(List<Span> paragraphs, Words words) {
    static Told of(Article article) {
        Words all = Words.of(article.plain(), article.paragraphs());
        List<Span> story = Litany.without(all, article.paragraphs());
        boolean whole = story.size() == article.paragraphs().size();
        return new Told(story, whole ? all : Words.of(article.plain(), story));
    }
}
