package org.rapporteur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Found;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.lineage.Family;
import org.rapporteur.text.Span;

/** Searches the articles' paragraphs, and keeps to the days that are asked for. */
final class Search {
    /** With a filter, so many passages are looked at. */
    private static final int MOST = 1000;

    private final Archive archive;
    private final String words;
    private final Ask ask;
    private final boolean filtered;

    Search(Archive archive, String words, Ask ask) {
        this.archive = archive;
        this.words = words;
        this.ask = ask;
        this.filtered = !ask.filters().isEmpty();
    }

    List<Found> rows(int from, int limit) {
        if (!filtered) {
            return archive.library().search(words, from, limit);
        }
        List<Found> all = filtered();
        int start = Math.min(from, all.size());
        return all.subList(start, Math.min(start + limit, all.size()));
    }

    long total() {
        return filtered ? filtered().size() : archive.library().found(words);
    }

    private List<Found> filtered() {
        List<Found> all = new ArrayList<>(archive.library().search(words, 0, MOST));
        all.removeIf(found -> !fits(found.day()));
        return all;
    }

    private boolean fits(String day) {
        boolean late = ask.text(Param.UNTIL)
                .or(() -> ask.text(Param.AT))
                .filter(last -> day.isEmpty() || day.compareTo(last) > 0)
                .isPresent();
        boolean known = ask.text(Param.AT)
                .filter(last -> day.isEmpty() || day.compareTo(last) > 0)
                .isEmpty();
        boolean early =
                ask.text(Param.FROM).filter(first -> day.compareTo(first) < 0).isPresent();
        return !late && known && !early;
    }

    Hit hit(Found found) {
        Optional<Kept> article = archive.library().kept(found.article());
        return new Hit(
                found.article(),
                found.origin(),
                archive.library().family(found.origin()).flatMap(Family::newsroom),
                article.flatMap(Kept::title).or(() -> article.flatMap(Kept::outlet)),
                Lookup.day(found.day()),
                new Span(found.start(), found.until()),
                List.of(found.words().split("[" + Found.FROM + Found.TO + "]", -1)));
    }
}
