package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap numbers}: figures with all that makes them mean something. */
@Command(
        header = {
            "Lists figures with bound, unit, place, who says so and as of when.%n",
            "  rap numbers --about troops",
            "  rap numbers --by Orlin --csv%n"
        })
final class NumbersCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Lister list = new Lister();

    NumbersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.lines(terminal, new Numbers());
    }

    private static final class Numbers extends Columns {
        Numbers() {
            super(
                    List.of("figure"),
                    "figure",
                    List.of(
                            column("bound", Look.SHORT),
                            column("value", Look.SHORT),
                            column("unit", Look.HIDDEN),
                            column("what", Look.LONG),
                            column("where", Look.SHORT),
                            column("claimed_by", Look.SHORT)));
        }

        /** Dates are figures of the record, but no numbers to a reader. */
        @Override
        boolean isForPeople(Listed line) {
            Figure figure = (Figure) line.entry();
            return !figure.isOfCalendar() && !figure.unit().equals("year");
        }

        @Override
        String hidden() {
            return " (dates and years: --json)";
        }

        @Override
        List<Cell> own(Listed line, Names names) {
            Figure figure = (Figure) line.entry();
            return List.of(
                    Cell.of(figure.bound()),
                    figure.isOfCalendar() || figure.unit().equals("year")
                            ? new Cell(figure.printed(), figure.printed())
                            : new Cell(number(figure.value()), figure.value()),
                    Cell.of(figure.unit()),
                    new Cell(what(figure), figure.what().orElse("")),
                    Cell.of(figure.where()),
                    figure.claimedBy().isEmpty() ? new Cell("the newsroom", "") : names.of(figure.claimedBy()));
        }

        /** "Dravenian troops"; the unit, where the words around it do not have it. */
        private static String what(Figure figure) {
            String words = figure.what().orElse("");
            return words.contains(figure.unit()) ? words : (figure.unit() + " " + words).strip();
        }

        private static String number(double value) {
            return value == Math.rint(value)
                    ? String.format(Locale.ROOT, "%,.0f", value)
                    : String.format(Locale.ROOT, "%,.2f", value);
        }
    }
}
