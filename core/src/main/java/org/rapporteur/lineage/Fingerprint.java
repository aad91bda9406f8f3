package org.rapporteur.lineage;

import java.util.Arrays;
import org.rapporteur.article.Article;

/**
 * What of an article the index keeps: up to 160 keys of 64 bits that likely copies share, sorted.
 *
 * @param article the article's name
 * @param keys sorted, without doubles
 * @param body a hash of the body's words: equal bodies are one text
 */
public record Fingerprint(String article, long[] keys, long body) {
    public static Fingerprint of(Article article) {
        return new Fingerprint(article.name(), new long[0], article.plain().hashCode());
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
