package org.rapporteur.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Exchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap exchanges}: the papers that pass between parties. */
@Command(
        header = {
            "Lists papers: from whom to whom, promised, delivered, read, answered, awaited, and what each is not.%n",
            "  rap exchanges --by Dravenia             what Dravenia sent or promised",
            "  rap exchanges --about reply%n"
        })
final class ExchangesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Lister list = new Lister();

    ExchangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.lines(terminal, new Papers());
    }

    private static final class Papers extends Columns {
        Papers() {
            super(
                    List.of("exchange"),
                    "paper",
                    List.of(
                            column("type", Look.SHORT),
                            column("from", Look.SHORT),
                            column("to", Look.SHORT),
                            column("status", Look.TAG),
                            column("paper", Look.LONG),
                            column("not", Look.HIDDEN)));
        }

        @Override
        List<Cell> own(Listed line, Names names) {
            Exchange paper = (Exchange) line.entry();
            String not = paper.not().isEmpty()
                    ? ""
                    : "; not the " + String.join(", ", paper.not()).replace('_', ' ');
            String means = paper.means().map(words -> ", " + words).orElse("");
            return List.of(
                    new Cell(paper.type().replace('_', ' '), paper.type()),
                    names.of(paper.from()),
                    names.of(paper.to()),
                    Cell.of(paper.status()),
                    new Cell(paper.name() + means + not, paper.name()),
                    Cell.of(paper.not(), paper.not()));
        }
    }
}
