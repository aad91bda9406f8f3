package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.entry.When;
import org.rapporteur.record.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap timeline}: what happened when. */
@Command(
        header = {
            "Lists what happened when, and on which day it was first reported.%n",
            "  rap timeline --from 2031-03-01 --until 2031-03-14",
            "  rap timeline --by Corvania --md%n"
        })
final class TimelineCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.of("date", Look.SHORT),
            Column.of("precision", Look.HIDDEN),
            Column.of("kinds", Look.SHORT),
            Column.of("entry", Look.LONG),
            Column.of("status", Look.TAG),
            Column.of("reported", Look.SHORT),
            Column.of("origins", Look.SHORT),
            Column.of("id", Look.ID));

    private final Terminal terminal;

    @Mixin
    private Lister list = new Lister();

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.sheet(terminal, this::sheet);
    }

    private Sheet sheet(Archive archive, int limit) {
        List<Archive.Dated> lines = archive.timeline(list.filters().wanted(archive, List.of(), ""));
        List<List<Cell>> rows = new ArrayList<>();
        lines.stream().limit(limit).forEach(line -> rows.add(cells(line)));
        int all = (int) archive.timelineLength();
        List<String> foot = new ArrayList<>();
        foot.add("%,d of %s".formatted(rows.size(), Words.count(all, "line"))
                + (rows.size() < lines.size()
                        ? "; %,d more: --limit %d".formatted(lines.size() - rows.size(), lines.size())
                        : "")
                + (lines.size() < all
                        ? "; %,d left out by %s"
                                .formatted(
                                        all - lines.size(),
                                        String.join(" ", list.filters().inForce()))
                        : ""));
        return new Sheet(COLUMNS, rows, foot);
    }

    private static List<Cell> cells(Archive.Dated told) {
        Line line = told.line();
        return List.of(
                Cell.of(line.when().map(When::value)),
                Cell.of(line.when().map(when -> when.precision().name().toLowerCase(java.util.Locale.ROOT))),
                Cell.of(
                        line.kinds().stream()
                                .map(kind -> kind.replace('_', ' '))
                                .toList(),
                        line.kinds()),
                Cell.of(line.words()),
                Cell.of(line.status()),
                Cell.of(told.reported()),
                new Cell(
                        Words.count(line.support().origins(), "origin"),
                        line.support().origins()),
                Cell.of(line.claims().get(0)));
    }
}
