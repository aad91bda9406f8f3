package org.rapporteur.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * The very words an entry stands on.
 *
 * @param article the article's name
 * @param span code points of the input
 * @param words the characters as printed
 * @param wording where they stand between quotation marks, whether those hold what was said; else nothing
 */
public record Evidence(String article, Span span, String words, Optional<Statement.Wording> wording)
        implements Comparable<Evidence> {
    /** Words that stand in an altered quotation last, else by their place. */
    public static final Comparator<Evidence> BEST_FIRST =
            Comparator.comparing(Evidence::isAltered).thenComparing(Comparator.naturalOrder());

    /** Words of which it is not said, or not known, that they are quoted. */
    public Evidence(String article, Span span, String words) {
        this(article, span, words, Optional.empty());
    }

    /** The same words with what is known of the quotation that they stand in. */
    public Evidence worded(Optional<Statement.Wording> worth) {
        return new Evidence(article, span, words, worth);
    }

    /** Whether they stand in a quotation that does not hold what was said. */
    public boolean isAltered() {
        return wording.filter(Statement.Wording.ALTERED::equals).isPresent();
    }

    /** The worst that is known of any of these words; nothing where none is quoted. */
    public static Optional<Statement.Wording> worst(Collection<Evidence> words) {
        return words.stream()
                .flatMap(each -> each.wording.stream())
                .reduce((one, other) -> one.isBetter(other) ? other : one);
    }

    @Override
    public int compareTo(Evidence other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
