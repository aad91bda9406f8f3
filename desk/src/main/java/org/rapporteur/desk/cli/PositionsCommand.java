package org.rapporteur.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Position;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap positions}: who demands, offers, refuses what. */
@Command(
        header = {
            "Lists positions: who demands, offers, refuses or accepts what.%n",
            "  rap positions --by Dravenia             all stances of one state",
            "  rap positions --about withdrawal        all stances on one issue%n"
        })
final class PositionsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Lister list = new Lister();

    PositionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.lines(terminal, new Positions());
    }

    private static final class Positions extends Columns {
        Positions() {
            super(
                    List.of("position"),
                    "position",
                    List.of(
                            column("holder", Look.SHORT),
                            column("stance", Look.TAG),
                            column("was", Look.SHORT),
                            column("issue", Look.SHORT),
                            column("to", Look.SHORT),
                            column("words", Look.LONG),
                            column("wording", Look.TAG),
                            column("condition", Look.HIDDEN)));
        }

        /** "refuse 2031-03-04": the stance before, and the day of it. */
        private static String was(Listed before) {
            String day = before.entry().when().map(When::value).orElse(before.first());
            return (((Position) before.entry()).stance() + " " + day).strip();
        }

        @Override
        List<Cell> own(Listed line, Names names) {
            Position held = (Position) line.entry();
            return List.of(
                    names.of(held.holder()),
                    Cell.of(held.stance()),
                    Cell.of(names.archive().before(line).map(Positions::was)),
                    new Cell(held.issue().replace('_', ' '), held.issue()),
                    names.of(held.addressedTo()),
                    Cell.of(words(held.evidence().get(0))),
                    Cell.of(held.evidence().get(0).wording().map(Statement.Wording::label)),
                    Cell.of(held.condition()));
        }

        /** The words; those of an altered quotation lose its marks, for they promise what is not so. */
        private static String words(Evidence evidence) {
            return evidence.isAltered() ? evidence.words().replaceAll("[\"“”]", "") : evidence.words();
        }
    }
}
