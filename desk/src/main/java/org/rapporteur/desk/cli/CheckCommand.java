package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Doubt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap check}: what was skipped, undated, unresolved or not understood. */
@Command(
        header = {
            "Lists what was skipped, undated, unresolved or not understood, and why.%n",
            "  rap check",
            "  rap check --jsonl -n 100%n"
        })
final class CheckCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS =
            List.of(Column.of("kind", Look.TAG), Column.of("article", Look.SHORT), Column.of("what", Look.LONG));

    private final Terminal terminal;

    @Mixin
    private Shortlist list = new Shortlist();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.sheet(terminal, CheckCommand::sheet);
    }

    private static Sheet sheet(Archive archive, int limit) {
        List<Doubt> doubts = archive.doubts();
        Map<String, Integer> byKind = new TreeMap<>();
        doubts.forEach(doubt -> byKind.merge(doubt.kind(), 1, Integer::sum));
        List<List<Cell>> rows = new ArrayList<>();
        doubts.stream()
                .limit(limit)
                .forEach(doubt ->
                        rows.add(List.of(Cell.of(doubt.kind()), Cell.of(doubt.article()), Cell.of(doubt.words()))));
        List<String> parts = new ArrayList<>();
        byKind.forEach((kind, count) -> parts.add(count + " " + kind));
        String foot = doubts.isEmpty()
                ? "Everything was read, dated and understood."
                : "%,d of %,d: %s".formatted(rows.size(), doubts.size(), String.join(", ", parts));
        return new Sheet(COLUMNS, rows, List.of(foot));
    }
}
