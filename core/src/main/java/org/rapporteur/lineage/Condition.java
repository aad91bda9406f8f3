package org.rapporteur.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * The condition a text is in, as a bookseller would say: spun or whole, which of its quotations can be trusted, which
 * words to read for the printed ones.
 *
 * @param quotations in the order of the text
 * @param repairs in the order of the text, not overlapping
 */
public record Condition(String article, Spun spun, List<Quotation> quotations, List<Repair> repairs) {
    public Condition {
        quotations = List.copyOf(quotations);
        repairs = List.copyOf(repairs);
    }

    /** What the quoted words in {@code span} are worth; altered if any part is, unchecked if nothing is known. */
    public Wording wording(Span span) {
        return quotation(span).map(Quotation::wording).orElse(Wording.UNCHECKED);
    }

    /** The quotation that {@code span} touches, the worst one first. */
    public Optional<Quotation> quotation(Span span) {
        return quotations.stream()
                .filter(quotation -> quotation.span().overlaps(span))
                .min(Comparator.comparingInt(quotation ->
                        quotation.wording() == Wording.ALTERED ? 0 : quotation.wording() == Wording.UNCHECKED ? 1 : 2));
    }

    /** The text to read: repaired, each new word still standing for the printed ones. */
    public Text reading(Article article) {
        Text text = article.text();
        for (int i = repairs.size() - 1; i >= 0; i--) {
            text = text.reading(repairs.get(i).span(), repairs.get(i).meant());
        }
        return text;
    }
}
