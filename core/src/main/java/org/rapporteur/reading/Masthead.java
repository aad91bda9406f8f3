package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Dateline;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Mention;
import org.rapporteur.text.Span;

/** The place and the agency that a dateline names: {@code place:Merrin} and {@code org:NNA} in "MERRIN (NNA) —". */
final class Masthead {
    private Masthead() {}

    static List<Mention> mentions(Article article) {
        List<Mention> out = new ArrayList<>();
        article.dateline().ifPresent(line -> {
            line.place().ifPresent(place -> out.add(mention(article, town(article, line, place), "place", place)));
            line.agency().ifPresent(agency -> out.add(mention(article, agency(article, line, agency), "org", agency)));
        });
        return out;
    }

    private static Span town(Article article, Dateline line, String place) {
        int start = article.plain().indexOf(place.substring(0, 1), line.span().start());
        return new Span(start, start + place.length());
    }

    private static Span agency(Article article, Dateline line, String agency) {
        int start = article.plain().indexOf(agency, line.span().start());
        return new Span(start, start + agency.length());
    }

    private static Mention mention(Article article, Span span, String type, String name) {
        Evidence evidence = new Evidence(article.name(), article.text().origin(span), span.in(article.plain()));
        return new Mention(evidence, type, type + ":" + People.ascii(name).replace(' ', '_'), Optional.empty());
    }
}
