package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Kept;
import org.rapporteur.desk.store.Stocktaking;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Copy;
import org.rapporteur.lineage.Family;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap sources}: who copied whom. */
@Command(
        header = {
            "Lists families of articles: the origin, held or not, and how each copy comes from it.%n",
            "  rap sources",
            "  rap sources --csv -o families.csv%n"
        },
        footer = "%nOrigins are counted, never articles: a thousand copies of one text are one origin.")
final class SourcesCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.of("origin", Look.HIDDEN),
            Column.of("newsroom", Look.SHORT),
            Column.of("date", Look.SHORT),
            Column.of("article", Look.SHORT),
            Column.of("relation", Look.LONG),
            Column.of("quotations", Look.TAG),
            Column.of("outlet", Look.SHORT));

    /** How much of an article's name tells it apart. */
    private static final int NAME = 22;

    private final Terminal terminal;

    @Mixin
    private Shortlist list = new Shortlist();

    SourcesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.sheet(terminal, SourcesCommand::sheet);
    }

    private static Sheet sheet(Archive archive, int limit) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Family family : archive.library().largest(limit)) {
            ladder(archive, family, rows);
        }
        Stocktaking stock = archive.stock();
        String foot =
                "%s = %s".formatted(Words.count(stock.articles(), "article"), Words.count(stock.origins(), "origin"))
                        + (stock.origins() > limit
                                ? "; the %d largest families are shown: --limit %d".formatted(limit, stock.origins())
                                : "");
        return new Sheet(COLUMNS, rows, List.of(foot));
    }

    private static void ladder(Archive archive, Family family, List<List<Cell>> rows) {
        List<String> members = new ArrayList<>(family.members());
        family.held().ifPresent(held -> {
            members.remove(held);
            members.add(0, held);
        });
        for (String member : members) {
            Optional<Kept> kept = archive.library().kept(member);
            boolean first = member.equals(members.get(0));
            rows.add(List.of(
                    Cell.of(family.origin()),
                    new Cell(
                            first ? family.newsroom().orElse("not named") : "",
                            family.newsroom().orElse("")),
                    Cell.of(kept.flatMap(Kept::day)),
                    new Cell((first ? "" : "└ ") + member, member),
                    relation(family, member),
                    Cell.of(archive.library().condition(member).map(SourcesCommand::quotations)),
                    Cell.of(kept.flatMap(Kept::outlet))));
        }
    }

    private static Cell relation(Family family, String member) {
        Optional<Copy> copy = family.copy(member);
        if (copy.isEmpty()) {
            boolean held = family.held().filter(member::equals).isPresent();
            return Cell.of(held ? "origin" : "copy of a text that nobody holds");
        }
        String of = copy.get().of();
        String label = copy.get().relation().label().replace('_', ' ') + " of ";
        String shown = family.has(of) ? Words.cut(of, NAME) : "an edition that nobody holds";
        return new Cell(label + shown, label + of);
    }

    private static String quotations(Condition condition) {
        if (condition.quotations().isEmpty()) {
            return "none";
        }
        return condition.spun().quotations() ? "altered" : "intact";
    }
}
