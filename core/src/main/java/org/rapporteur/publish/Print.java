package org.rapporteur.publish;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Evidence;
import org.rapporteur.language.Splitter;
import org.rapporteur.text.Span;

/**
 * Where an article prints something: "the Gazette, its third sentence".
 *
 * @param outlet who published it, or the input's name
 * @param address where it stands, or the input's name
 * @param sentence 1 is the lead; 0 where it stands in no sentence of the body
 * @param lead whether it stands in the first paragraph
 * @param length of the article in characters
 */
public record Print(
        String outlet, String address, Optional<LocalDate> published, int sentence, boolean lead, int length) {
    /** Finds the sentence that the evidence begins in. */
    public static Print of(Article article, Optional<String> address, Evidence evidence) {
        int sentence = 0;
        int found = 0;
        boolean lead = false;
        for (int i = 0; i < article.paragraphs().size() && found == 0; i++) {
            Span paragraph = article.paragraphs().get(i);
            for (Span span : Splitter.sentences(article.plain(), paragraph)) {
                sentence++;
                if (found == 0 && reaches(article, span, evidence)) {
                    found = sentence;
                    lead = i == 0;
                }
            }
        }
        return new Print(
                article.outlet().orElse(article.name()),
                address.orElse(article.name()),
                article.published().day(),
                found,
                lead,
                article.plain().codePointCount(0, article.plain().length()));
    }

    private static boolean reaches(Article article, Span sentence, Evidence evidence) {
        Span origin = article.text().origin(sentence);
        return origin.contains(evidence.span().start());
    }
}
