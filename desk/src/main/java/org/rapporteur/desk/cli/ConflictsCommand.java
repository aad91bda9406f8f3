package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.entry.Evidence;
import org.rapporteur.record.Contradiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap conflicts}: what cannot both hold. */
@Command(
        header = {
            "Lists entries that cannot both hold, and why they differ: dispute, edition, timing, scope or error.%n",
            "  rap conflicts",
            "  rap why 1                               both sides, in their sentences%n"
        })
final class ConflictsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.of("kind", Look.TAG),
            Column.of("explanation", Look.TAG),
            Column.of("conflict", Look.LONG),
            Column.of("articles", Look.SHORT),
            Column.of("id", Look.ID));

    private final Terminal terminal;

    @Mixin
    private Shortlist list = new Shortlist();

    ConflictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.sheet(terminal, ConflictsCommand::sheet);
    }

    private static Sheet sheet(Archive archive, int limit) {
        List<List<Cell>> rows = new ArrayList<>();
        archive.conflicts("", limit).forEach(conflict -> rows.add(cells(conflict)));
        long all = archive.conflictCount();
        String foot = all == 0
                ? "Nothing in the record contradicts itself."
                : "%,d of %s".formatted(rows.size(), Words.count(all, "conflict"));
        return new Sheet(COLUMNS, rows, List.of(foot));
    }

    private static List<Cell> cells(Contradiction conflict) {
        List<String> articles =
                conflict.between().stream().map(Evidence::article).distinct().toList();
        return List.of(
                Cell.of(conflict.kind().label()),
                Cell.of(conflict.explanation().label()),
                Cell.of(conflict.words()),
                Cell.of(articles, articles),
                Cell.of(conflict.id()));
    }
}
