package org.rapporteur.lineage;

import java.util.Arrays;
import org.rapporteur.article.Article;

/** An article made ready to be compared: its words, its sentences, its shingles, and how damaged its words are. */
final class Body {
    final Article article;
    final Words words;
    final Sentences sentences;
    /** Hashes of every five words in a row, sorted, once each. */
    final long[] shingles;
    /** The same within the narration only. */
    final long[] narration;
    /** Hashes of every three names or numbers in a row, sorted, once each. */
    final long[] names;

    /** A hash of the paragraphs' characters, blanks joined: the same text has the same. */
    final long letters;
    /** The names and numbers, sorted, once each. */
    final long[] vocabulary;

    final Damage damage;

    /** How likely narration and quotations are spun; not a number until somebody asks. */
    private final double[] scores = {Double.NaN, Double.NaN};

    private Body(Article article) {
        this.article = article;
        words = Words.of(article);
        sentences = Sentences.of(words, Press.english());
        shingles = Shingles.sorted(Shingles.runs(words, 5, 0));
        narration = Shingles.sorted(Shingles.runs(words, 5, Words.QUOTED));
        names = Shingles.sorted(Shingles.names(words));
        vocabulary = Shingles.sorted(Shingles.kind(words, Words.NAME));
        letters = Letters.of(article);
        damage = Damage.of(words, Press.english());
    }

    static Body of(Article article) {
        return new Body(article);
    }

    /** How likely the narration, or what is quoted, is spun; worked out once. */
    double score(boolean quoted) {
        int part = quoted ? 1 : 0;
        if (Double.isNaN(scores[part])) {
            scores[part] = Diagnosis.learned().score(words, quoted);
        }
        return scores[part];
    }

    Spun spun() {
        return Diagnosis.learned().of(this);
    }

    /** How many of the sorted {@code a} are in the sorted {@code b}. */
    static int shared(long[] a, long[] b) {
        int n = 0;
        for (long key : a) {
            n += Arrays.binarySearch(b, key) >= 0 ? 1 : 0;
        }
        return n;
    }
}
