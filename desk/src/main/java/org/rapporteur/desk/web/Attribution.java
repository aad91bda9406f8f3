package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;

/**
 * What is copied: the words with who said them and where they stand. “We have heard all the speeches”, Pavel Orlin, as printed by
 * Northline on 11 March 2031 (01.txt, characters 120–180). An altered quotation is never copied, nor a position that is read out of it.
 */
final class Attribution {
    private final Sheet sheet;
    private final Article article;
    private final Map<String, String> names;

    Attribution(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.article = sheet.article();
        TreeSet<String> ids = new TreeSet<>();
        sheet.readings().stream()
                .map(reading -> reading.entry().parties())
                .forEach((Collection<String> parties) -> ids.addAll(parties));
        this.names = look.names(ids);
    }

    /** The text to copy; empty when the words must not be copied as a quotation. */
    String of(Sheet.Reading reading) {
        String altered = Statement.Wording.ALTERED.label();
        if (Reader.wording(reading.entry()).equals(altered)
                || reading.entry() instanceof Position
                        && sheet.isAltered(reading.spans().get(0))) {
            return "";
        }
        if (reading.entry() instanceof Statement said && !said.quoted().isEmpty()) {
            return quotation(said);
        }
        return reading.headline() + place(reading.entry().evidence().get(0));
    }

    private String quotation(Statement said) {
        Evidence quote = said.quoted().get(0);
        List<String> speakers = said.speaker().stream()
                .map(id -> names.getOrDefault(id, Items.bare(id)))
                .toList();
        String who = speakers.isEmpty() ? "speaker not named" : Say.list(speakers, 3);
        String caution = said.wording() == Statement.Wording.UNCHECKED ? " [wording unchecked]" : "";
        return Say.quotation(quote.words()) + ", " + who + caution + place(quote);
    }

    private String place(Evidence evidence) {
        String outlet = article.outlet()
                .or(article::credit)
                .map(name -> ", as printed by " + name)
                .orElse("");
        return outlet + ", " + Say.day(article.published().day()) + " (" + article.name() + ", characters "
                + evidence.span().start() + "–" + evidence.span().end() + ")";
    }
}
