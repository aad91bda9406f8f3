package org.rapporteur.lineage;

import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.article.Article;

/** An article made ready to be compared: its words, and what is counted out of them when a comparison asks for it. */
final class Body {
    final Article article;
    final Words words;
    /** A hash of the paragraphs' characters, blanks joined: the same text has the same. */
    final long letters;

    final Supplier<Sentences> sentences;
    final Supplier<Sentences> headline;
    /** Hashes of every five words in a row, sorted, once each. */
    final Supplier<long[]> shingles;
    /** The same within the narration only. */
    final Supplier<long[]> narration;
    /** The same within quotations only. */
    final Supplier<long[]> quotations;
    /** Hashes of every three names or numbers in a row, sorted, once each. */
    final Supplier<long[]> names;
    /** The names and numbers, sorted, once each. */
    final Supplier<long[]> vocabulary;
    /** The words that carry meaning, sorted, once each. */
    final Supplier<long[]> content;

    /** What stands between quotation marks. */
    final Supplier<List<Quoted>> quoted;

    final Supplier<Weekdays> weekdays;
    /** The share of the page that is not its story. */
    final Supplier<Double> furniture;

    final Supplier<Damage> damage;
    /** How likely the narration, and the quotations, are spun. */
    private final Supplier<Double> narrationScore;

    private final Supplier<Double> quotationScore;

    private Body(Article article) {
        this.article = article;
        Told told = Told.of(article);
        words = told.words();
        letters = Letters.of(article.plain(), told.paragraphs());
        sentences = new Later<>(() -> Sentences.of(words, Press.english()));
        headline = new Later<>(() -> Sentences.of(Words.of(Headline.of(article)), Press.english()));
        shingles = new Later<>(() -> Shingles.sorted(Shingles.runs(words, 5, 0)));
        narration = new Later<>(() -> Shingles.sorted(Shingles.runs(words, 5, Words.QUOTED)));
        quotations = new Later<>(() -> Shingles.sorted(Shingles.only(words, 5, Words.QUOTED)));
        names = new Later<>(() -> Shingles.sorted(Shingles.names(words)));
        vocabulary = new Later<>(() -> Shingles.sorted(Shingles.kind(words, Words.NAME)));
        content = new Later<>(() -> Shingles.sorted(Shingles.content(words)));
        quoted = new Later<>(() -> Quoted.all(words));
        weekdays = new Later<>(() -> Weekdays.of(words));
        furniture = new Later<>(() -> Roof.furniture(article));
        damage = new Later<>(() -> Damage.of(words, Press.english()));
        narrationScore = new Later<>(() -> Diagnosis.learned().score(words, false));
        quotationScore = new Later<>(() -> Diagnosis.learned().score(words, true));
    }

    static Body of(Article article) {
        return new Body(article);
    }

    /** How likely the narration, or what is quoted, is spun. */
    double score(boolean quoted) {
        return quoted ? quotationScore.get() : narrationScore.get();
    }

    Spun spun() {
        return Diagnosis.learned().of(this);
    }

    /** How many keys two sorted rows share. */
    static int shared(long[] a, long[] b) {
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            long one = a[i];
            long other = b[j];
            n += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return n;
    }
}
