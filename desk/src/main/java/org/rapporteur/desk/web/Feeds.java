package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.desk.store.Bookmark;

/** What the lists of the API hold. */
final class Feeds {
    private Feeds() {}

    static Slice<Row> lines(Look look, Set<Tag> tags, Ask ask, Optional<Bookmark> after) {
        return rows(look.lines(tags, ask, after), Entries::rows);
    }

    static Slice<Row> actors(Look look, Ask ask, Optional<Bookmark> after) {
        return rows(look.actors(ask, after), Cast::rows);
    }

    static Slice<Row> articles(Look look, Ask ask, Optional<Bookmark> after) {
        return rows(look.articles(ask, after), Origins::rows);
    }

    static Slice<Row> origins(Look look, Ask ask, Optional<Bookmark> after) {
        return rows(
                look.ladders(ask, after),
                ladders -> ladders.stream().map(Feeds::origin).toList());
    }

    private static Row origin(Ladder ladder) {
        return new Row()
                .with("origin", ladder.origin())
                .with("credited", ladder.newsroom())
                .with("held", ladder.held())
                .with(
                        "articles",
                        ladder.rungs().stream()
                                .filter(Ladder.Rung::isHeld)
                                .map(Ladder.Rung::article)
                                .toList());
    }

    static Slice<Row> conflicts(Look look, Ask ask, Optional<Bookmark> after) {
        return rows(look.clashes(ask, after), Disputes::rows);
    }

    static Slice<Row> search(Look look, Ask ask, Optional<Bookmark> after) {
        String words =
                ask.text(Param.Q).orElseThrow(() -> Problem.parameter("q", "q is missing: say what to search for"));
        return rows(look.search(words, ask, after), Finder::rows);
    }

    static Slice<Row> changes(Look look, Ask ask, Optional<Bookmark> after) {
        return Slice.whole(Today.rows(look.news(ask)));
    }

    static Slice<Row> check(Look look, Ask ask, Optional<Bookmark> after) {
        return Slice.whole(Checklist.rows(look.doubts(ask)));
    }

    static Row evidence(Look look, Call call) {
        Line line = Why.line(look, call);
        return new Row()
                .with("id", line.id())
                .with("evidence", Twins.cells(Why.rows(look.proofs(line.id(), call.ask()))));
    }

    static Row actor(Look look, Call call) {
        String id = call.name("id");
        return look.actor(id, call.ask())
                .map(Cast::row)
                .orElseThrow(() -> Problem.missing("the record knows no actor " + id));
    }

    static Row article(Look look, Call call) {
        String name = call.name("name");
        Sheet sheet = Reader.sheet(look, name, call.ask());
        return new Row()
                .with("article", name)
                .with("title", sheet.article().title())
                .with("outlet", sheet.article().outlet())
                .with("published", sheet.article().published().day())
                .with("published_from", sheet.article().published().reason())
                .with("origin", sheet.ladder().origin())
                .with("entries", Twins.cells(Reader.rows(sheet)));
    }

    private static <T> Slice<Row> rows(Slice<T> slice, java.util.function.Function<List<T>, List<Row>> rows) {
        return slice.with(rows.apply(slice.rows()));
    }
}
