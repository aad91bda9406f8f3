package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Found;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Library;
import org.rapporteur.desk.store.Sought;
import org.rapporteur.lineage.Family;
import org.rapporteur.text.Span;

/** What a request looks for in the articles' paragraphs, and what pages show of what is found. */
final class Search {
    private Search() {}

    /** Nothing later than the last day that is asked for, nor than the day as of which is asked. */
    static Sought sought(String words, Ask ask) {
        Optional<String> until = Stream.of(Param.UNTIL, Param.AT)
                .flatMap(param -> ask.text(param).stream())
                .min(String::compareTo);
        return new Sought(words, ask.text(Param.FROM), until);
    }

    static Hit hit(Library library, Found found) {
        Optional<Kept> article = library.kept(found.article());
        return new Hit(
                found.article(),
                found.origin(),
                library.family(found.origin()).flatMap(Family::newsroom),
                article.flatMap(Kept::title).or(() -> article.flatMap(Kept::outlet)),
                Lookup.day(found.day()),
                new Span(found.start(), found.until()),
                List.of(found.words().split("[" + Found.FROM + Found.TO + "]", -1)));
    }
}
