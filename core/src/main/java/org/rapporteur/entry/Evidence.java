package org.rapporteur.entry;

import org.rapporteur.text.Span;

/**
 * The very words an entry stands on.
 *
 * @param article the article's name
 * @param span code points of the input
 * @param words the characters as printed
 */
public record Evidence(String article, Span span, String words) implements Comparable<Evidence> {
    @Override
    public int compareTo(Evidence other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
