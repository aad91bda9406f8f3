package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Found;
import org.rapporteur.desk.store.Sought;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rap search}: the articles' own sentences. */
@Command(
        header = {
            "Finds sentences with these words in the articles, the newest first.%n",
            "  rap search dam turbines                 both words",
            "  rap search '\"written reply\"'            the exact phrase",
            "  rap search 'dam OR bridge NOT toll'     operators",
            "  rap search 'sanction*'                  a beginning%n"
        })
final class SearchCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.of("date", Look.SHORT),
            Column.of("article", Look.SHORT),
            Column.of("words", Look.LONG),
            Column.of("origin", Look.HIDDEN),
            Column.of("start", Look.HIDDEN),
            Column.of("end", Look.HIDDEN));

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "what to look for")
    private List<String> words = List.of();

    @Mixin
    private Shortlist list = new Shortlist();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.sheet(terminal, this::sheet);
    }

    private Sheet sheet(Archive archive, int limit) {
        List<List<Cell>> rows = new ArrayList<>();
        Sought sought = Sought.anywhere(String.join(" ", words));
        archive.library().search(sought, Optional.empty(), limit).forEach(found -> rows.add(cells(found.row())));
        long all = archive.library().found(sought);
        long origins = archive.library().originsOf(sought);
        String count =
                "%,d of %s in %s".formatted(rows.size(), Words.count(all, "paragraph"), Words.count(origins, "origin"));
        return new Sheet(COLUMNS, rows, all == 0 ? nothing(archive) : List.of(count));
    }

    /** How often each word is found by itself, where all of them together are not. */
    private List<String> nothing(Archive archive) {
        List<String> foot = new ArrayList<>(List.of("0 paragraphs"));
        if (words.size() > 1) {
            words.forEach(word ->
                    foot.add("  " + word + " alone: " + archive.library().found(Sought.anywhere(word))));
        }
        return foot;
    }

    private static List<Cell> cells(Found found) {
        return List.of(
                Cell.of(found.day()),
                Cell.of(found.article()),
                Cell.of(found.marked("[", "]")),
                Cell.of(found.origin()),
                Cell.of(found.start()),
                Cell.of(found.until()));
    }
}
