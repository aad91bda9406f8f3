package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Lead;
import org.rapporteur.record.News;
import org.rapporteur.record.Report;

/**
 * What a brief says, before it has a form: of each part at most seven lines.
 *
 * @param since since when
 * @param news all of it
 * @param articles that came in since then
 * @param origins of their families
 */
record Brief(Since since, News news, long articles, long origins) {
    static final int SHOWN = Lead.SHOWN;
    /** More lines than this are not looked at: the most told lead. */
    private static final int LOOKED_AT = 2000;

    private static final List<Column> COLUMNS = List.of(
            Column.of("part", Look.TAG),
            Column.of("kind", Look.SHORT),
            Column.of("date", Look.SHORT),
            Column.of("words", Look.LONG),
            Column.of("why", Look.SHORT),
            Column.of("id", Look.ID));

    static Brief of(Archive archive, Since since) {
        Predicate<Report> known = since.day()
                .<Predicate<Report>>map(day -> report -> report.published()
                        .map(own -> own.toString().compareTo(day) < 0)
                        .orElse(true))
                .orElseGet(() -> report -> !archive.isNew(report.article(), since.shift()));
        List<Claim> claims = new ArrayList<>(since.day()
                .map(day -> archive.newsOf(day, LOOKED_AT))
                .orElseGet(() -> archive.news(since.shift(), LOOKED_AT)));
        Set<String> there = new LinkedHashSet<>();
        claims.forEach(claim -> there.add(claim.id()));
        archive.owed().stream().filter(claim -> there.add(claim.id())).forEach(claims::add);
        News news = News.of(claims, archive.conflicts("", LOOKED_AT), known);
        long[] arrivals = since.day().map(archive::arrivalsOf).orElseGet(() -> archive.arrivals(since.shift()));
        return new Brief(since, news, arrivals[0], arrivals[1]);
    }

    boolean hasNews() {
        return !news.fresh().isEmpty() || !news.changed().isEmpty();
    }

    /** The ids of the numbered lines, in their order. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        news.fresh().stream().limit(SHOWN).forEach(lead -> ids.add(lead.claim().id()));
        news.changed().stream()
                .limit(SHOWN)
                .forEach(change -> ids.add(change.claim().id()));
        news.conflicts().stream().limit(SHOWN).forEach(conflict -> ids.add(conflict.id()));
        news.waiting().stream().limit(SHOWN).forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    /** The brief as a list, for programs. */
    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        news.fresh().stream().limit(SHOWN).forEach(lead -> rows.add(row("new", lead.claim(), lead.reason())));
        news.changed().stream()
                .limit(SHOWN)
                .forEach(change -> rows.add(
                        row("changed", change.claim(), change.what() + ": " + change.from() + " → " + change.to())));
        news.conflicts().stream()
                .limit(SHOWN)
                .forEach(conflict -> rows.add(List.of(
                        Cell.of("conflict"),
                        Cell.of(conflict.kind().label()),
                        Cell.EMPTY,
                        Cell.of(conflict.words()),
                        Cell.of(conflict.explanation().label()),
                        Cell.of(conflict.id()))));
        news.waiting().stream().limit(SHOWN).forEach(claim -> rows.add(row("waiting", claim, claim.status())));
        return new Sheet(COLUMNS, rows, List.of());
    }

    private static List<Cell> row(String part, Claim claim, String why) {
        return List.of(
                Cell.of(part),
                Cell.of(claim.kind().label()),
                Cell.of(claim.when().map(when -> when.value())),
                Cell.of(claim.headline()),
                Cell.of(why),
                Cell.of(claim.id()));
    }
}
