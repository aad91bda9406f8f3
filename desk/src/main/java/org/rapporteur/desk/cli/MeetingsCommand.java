package org.rapporteur.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap meetings}: who met, will meet, or called it off. */
@Command(
        header = {
            "Lists meetings and calls: held, planned, offered, called off.%n",
            "  rap meetings --by Marek --from 2031-03-01",
            "  rap meetings --min-origins 2            what two independent origins report%n"
        })
final class MeetingsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Lister list = new Lister();

    MeetingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.lines(terminal, new Meetings());
    }

    private static final class Meetings extends Columns {
        Meetings() {
            super(
                    List.of("meeting"),
                    "meeting",
                    List.of(
                            column("kind", Look.SHORT),
                            column("status", Look.TAG),
                            column("participants", Look.LONG),
                            column("place", Look.SHORT),
                            column("duration", Look.SHORT),
                            column("outcome", Look.HIDDEN)));
        }

        @Override
        List<Cell> own(Listed line, Names names) {
            Meeting met = (Meeting) line.entry();
            return List.of(
                    new Cell(met.kind().replace('_', ' '), met.kind()),
                    new Cell(met.status().replace('_', ' '), met.status()),
                    names.of(met.participants()),
                    Cell.of(met.place()),
                    Cell.of(met.duration()),
                    Cell.of(met.outcome()));
        }
    }
}
