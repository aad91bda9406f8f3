package org.rapporteur.lineage;

import java.util.Arrays;
import org.rapporteur.article.Article;

/**
 * What of an article the index keeps: keys of 64 bits that likely copies share, at most 152. They are runs of three names
 * or numbers ("Lyssa", "Marek", "40"), of six quoted words, of five words of narration, and pairs of telling words side
 * by side. Of each family the smallest hashes are kept, so that two texts keep the same ones of what they share (bottom-k
 * sampling, after Broder, "On the resemblance and containment of documents", 1997).
 *
 * @param article the article's name
 * @param keys sorted, without doubles
 * @param body a hash of the body letter for letter: equal bodies are one text
 */
public record Fingerprint(String article, long[] keys, long body) {
    private static final int NAMES = 64;
    private static final int QUOTED = 24;
    private static final int NARRATION = 32;
    private static final int TELLING = 32;

    public static Fingerprint of(Article article) {
        Told told = Told.of(article);
        return of(article.name(), told.words(), Letters.of(article.plain(), told.paragraphs()));
    }

    static Fingerprint of(Body body) {
        return of(body.article.name(), body.words, body.letters);
    }

    private static Fingerprint of(String article, Words words, long body) {
        long[] keys = new long[NAMES + QUOTED + NARRATION + TELLING];
        int size = keep(Shingles.names(words), NAMES, keys, 0);
        size = keep(Shingles.only(words, 6, Words.QUOTED), QUOTED, keys, size);
        size = keep(Shingles.runs(words, 5, Words.QUOTED), NARRATION, keys, size);
        size = keep(Shingles.telling(words, Press.english()), TELLING, keys, size);
        return new Fingerprint(article, Shingles.sorted(Arrays.copyOf(keys, size)), body);
    }

    /** Adds the smallest keys to those that are kept; gives the new number. */
    private static int keep(long[] keys, int most, long[] kept, int size) {
        long[] sorted = Shingles.sorted(keys);
        int n = Math.min(most, sorted.length);
        System.arraycopy(sorted, 0, kept, size, n);
        return size + n;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that
                && article.equals(that.article)
                && body == that.body
                && Arrays.equals(keys, that.keys);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + Arrays.hashCode(keys);
    }

    @Override
    public String toString() {
        return article + " " + keys.length + " keys";
    }
}
