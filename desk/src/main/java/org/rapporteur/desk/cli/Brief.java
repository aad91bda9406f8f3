package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Arrivals;
import org.rapporteur.desk.store.Start;
import org.rapporteur.desk.store.Wanted;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Lead;
import org.rapporteur.record.News;

/**
 * What a brief says, before it has a form: of each part at most seven lines.
 *
 * @param since since when
 * @param news of the newest articles
 * @param fresh how many lines are new, of which the news has the first
 * @param count of the articles that came in since then
 */
record Brief(Since since, News news, long fresh, Arrivals.Count count) {
    static final int SHOWN = Lead.SHOWN;
    private static final List<Column> COLUMNS = List.of(
            Column.of("part", Look.TAG),
            Column.of("kind", Look.SHORT),
            Column.of("date", Look.SHORT),
            Column.of("words", Look.LONG),
            Column.of("why", Look.SHORT),
            Column.of("id", Look.ID));

    static Brief of(Archive archive, Since since) {
        Start start = since.start();
        News news = archive.arrivals().news(start, Optional.empty());
        Wanted fresh = Wanted.of().since(start);
        return new Brief(since, news, archive.count(fresh), archive.arrivals().count(start, Optional.empty()));
    }

    boolean hasNews() {
        return !news.fresh().isEmpty()
                || !news.changed().isEmpty()
                || !news.reworded().isEmpty();
    }

    /** What is new but what is awaited, which has a part of its own. */
    List<Lead> leads() {
        List<String> awaited =
                news.waiting().stream().limit(SHOWN).map(Claim::id).toList();
        return news.fresh().stream()
                .filter(lead -> !awaited.contains(lead.claim().id()))
                .toList();
    }

    /** Conflicts but those about the words of a copy, which are many and alike. */
    List<Contradiction> conflicts() {
        return news.conflicts().stream().filter(conflict -> !isSlip(conflict)).toList();
    }

    /** How many quotations a copy has with other words. */
    long slips() {
        return news.conflicts().stream().filter(Brief::isSlip).count();
    }

    private static boolean isSlip(Contradiction conflict) {
        return conflict.kind() == Contradiction.Of.WORDING && conflict.explanation() == Contradiction.Explanation.ERROR;
    }

    /** The ids of the numbered lines, in their order. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        leads().stream().limit(SHOWN).forEach(lead -> ids.add(lead.claim().id()));
        news.changed().stream()
                .limit(SHOWN)
                .forEach(change -> ids.add(change.claim().id()));
        news.reworded().stream().limit(SHOWN).forEach(conflict -> ids.add(conflict.id()));
        conflicts().stream().limit(SHOWN).forEach(conflict -> ids.add(conflict.id()));
        news.waiting().stream().limit(SHOWN).forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    /** The brief as a list, for programs. */
    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        leads().stream().limit(SHOWN).forEach(lead -> rows.add(row("new", lead.claim(), lead.reason())));
        news.changed().stream()
                .limit(SHOWN)
                .forEach(change -> rows.add(
                        row("changed", change.claim(), change.what() + ": " + change.from() + " → " + change.to())));
        news.reworded().stream().limit(SHOWN).forEach(conflict -> rows.add(row("reworded", conflict)));
        news.conflicts().stream().limit(SHOWN).forEach(conflict -> rows.add(row("conflict", conflict)));
        news.waiting().stream().limit(SHOWN).forEach(claim -> rows.add(row("waiting", claim, claim.status())));
        return new Sheet(COLUMNS, rows, List.of());
    }

    private static List<Cell> row(String part, Contradiction conflict) {
        return List.of(
                Cell.of(part),
                Cell.of(conflict.kind().label()),
                Cell.EMPTY,
                Cell.of(conflict.words()),
                Cell.of(conflict.explanation().label()),
                Cell.of(conflict.id()));
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
