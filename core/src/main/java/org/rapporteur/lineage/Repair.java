package org.rapporteur.lineage;

import java.util.Locale;
import org.rapporteur.text.Span;

/**
 * What a damaged text printed and what was meant: "Ned Worth" was "Ned Price".
 *
 * @param span of the printed words in the article's plain text, UTF-16 units
 * @param reason in a clause, with the article that shows it: "the Gazette's sentence has 'price'"
 */
public record Repair(String article, Span span, String printed, String meant, Kind kind, Grade grade, String reason)
        implements Comparable<Repair> {
    @Override
    public int compareTo(Repair other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }

    /** What happened to the words. */
    public enum Kind {
        SYNONYM,
        TRANSLATION,
        NAME,
        SPLIT_WORD;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure the meant words are. */
    public enum Grade {
        /** They stand in the sentence of another article that this one is a copy of. */
        ALIGNED,
        /** They stand elsewhere: in another article, or in another place of this one. */
        FOUND,
        /** A thesaurus offers them and the news uses them so. */
        INFERRED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
