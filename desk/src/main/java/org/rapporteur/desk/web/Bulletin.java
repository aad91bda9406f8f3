package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.record.Change;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Lead;

/** The news of the record, ranked as the brief ranks them, in the lines of a page. */
final class Bulletin {
    private final Archive archive;
    private final Lookup lookup;

    Bulletin(Archive archive, Lookup lookup) {
        this.archive = archive;
        this.lookup = lookup;
    }

    News news(Ask ask, Stock stock) {
        Since since = Since.of(ask, archive, stock.last());
        org.rapporteur.record.News news = archive.arrivals().news(since.start(), ask.text(Param.AT));
        Ask all = ask.without(Param.SINCE);
        return new News(
                since.words(),
                news.fresh().stream().map(Lead::claim).map(Lookup::line).toList(),
                archive.count(lookup.wanted(Set.of(Tag.values()), all).since(since.start())),
                Stream.concat(
                                news.changed().stream().map(Bulletin::changed),
                                reworded(news.reworded(), ask.text(Param.AT)))
                        .toList(),
                news.conflicts().stream()
                        .map(conflict -> lookup.clash(conflict, ask.text(Param.AT)))
                        .flatMap(Optional::stream)
                        .toList(),
                news.waiting().stream().map(Lookup::line).toList(),
                archive.arrivals().count(since.start(), ask.text(Param.AT)).inVain());
    }

    private static News.Change changed(Change change) {
        return new News.Change(Lookup.line(change.claim()), change.what() + ": " + change.from() + " → " + change.to());
    }

    /** A later edition's wording is a change; what two parties or two newsrooms say otherwise is a conflict. */
    private Stream<News.Change> reworded(List<Contradiction> editions, Optional<String> at) {
        return editions.stream()
                .flatMap(edition -> archive
                        .claim(edition.claims().get(edition.claims().size() - 1), at)
                        .map(lookup::line)
                        .map(line -> new News.Change(line, told(edition, line)))
                        .stream());
    }

    /** "relayed in one edition, first hand in another", without the line that it stands below. */
    private static String told(Contradiction edition, Line line) {
        String words = edition.words();
        int colon = line.headline().indexOf(": ");
        boolean repeats = colon >= 0 && words.endsWith(line.headline().substring(colon));
        return repeats ? words.substring(0, words.indexOf(": ")) : words;
    }
}
