package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.entry.Evidence;
import org.rapporteur.language.Language;
import org.rapporteur.language.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * An article analysed once, for all finders: its paragraphs with their trees, who is who in it, and its calendar. Where
 * an article's words were repaired, the story is read in the repaired words and its evidence quotes the printed ones.
 */
final class Story {
    private final Article article;
    private final String plain;
    private final Printed printed;
    private final List<Tree> trees = new ArrayList<>();
    private final List<List<Tree>> paragraphs = new ArrayList<>();
    private final List<Passage> passages;
    private final Atlas atlas;
    private final Calendar calendar;
    private final NewsDay newsDay;
    private final Who who;

    Story(Article article, Text words, Atlas atlas) {
        this.article = article;
        this.plain = words.plain();
        this.printed = new Printed(article.text(), words);
        for (Span paragraph : article.paragraphs()) {
            add(Language.english().sentences(plain, printed.read(told(paragraph))));
        }
        this.atlas = UnlistedStates.in(trees, atlas);
        this.passages = Passages.of(plain, paragraphs);
        this.calendar = new Calendar(Today.of(article), trees);
        this.newsDay = new NewsDay(this);
        this.who = Who.of(this);
    }

    Article article() {
        return article;
    }

    /** The words that were read; all spans of trees count its UTF-16 units. */
    String plain() {
        return plain;
    }

    /** All sentences, in order. */
    List<Tree> trees() {
        return trees;
    }

    /** The sentences of each paragraph. */
    List<List<Tree>> paragraphs() {
        return paragraphs;
    }

    Atlas atlas() {
        return atlas;
    }

    Calendar calendar() {
        return calendar;
    }

    NewsDay newsDay() {
        return newsDay;
    }

    Who who() {
        return who;
    }

    /** The paragraphs as passages; one that ends in a colon is one with the quotation after it. */
    List<Passage> passages() {
        return passages;
    }

    /** The printed words behind a span of {@link #plain}. */
    Evidence evidence(Span span) {
        Span origin = printed.origin(span);
        return new Evidence(article.name(), origin, printed.words(span, origin));
    }

    /** A stretch of the article as printed, such as a caption; UTF-16 units of the article's own text. */
    Evidence printed(Span span) {
        return new Evidence(article.name(), article.text().origin(span), span.in(article.plain()));
    }

    /** The printed words from token {@code from} to token {@code to}, exclusive. */
    Evidence evidence(Tree tree, int from, int to) {
        return evidence(tree.chars(from, to));
    }

    /** A paragraph without its dateline: "MERRIN, March 11 (NNA) —" is no part of the sentence behind it. */
    private Span told(Span paragraph) {
        return article.dateline()
                .map(Dateline::span)
                .filter(line -> paragraph.contains(line) && line.end() < paragraph.end())
                .map(line -> new Span(line.end(), paragraph.end()))
                .orElse(paragraph);
    }

    private void add(List<Sentence> sentences) {
        List<Tree> out = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.size() > 0) {
                Tree tree = new Tree(sentence, trees.size(), paragraphs.size());
                trees.add(tree);
                out.add(tree);
            }
        }
        paragraphs.add(List.copyOf(out));
    }
}
