package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.People;
import org.rapporteur.entry.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rap actors}: who is who. */
@Command(
        header = {
            "Lists persons, bodies, states and unnamed voices, with their names and roles.%n",
            "  rap actors                              those in most articles first",
            "  rap actors Marek                        whoever bears that name%n"
        })
final class ActorsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            Column.of("name", Look.SHORT),
            Column.of("type", Look.TAG),
            Column.of("side", Look.SHORT),
            Column.of("roles", Look.LONG),
            Column.of("names", Look.HIDDEN),
            Column.of("articles", Look.SHORT),
            Column.of("id", Look.SHORT));

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "a name, or a part of one")
    private String name = "";

    @Mixin
    private Shortlist list = new Shortlist();

    ActorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list.sheet(terminal, this::sheet);
    }

    private Sheet sheet(Archive archive, int limit) {
        List<People.Known> actors = archive.people().actors(name, limit);
        if (actors.isEmpty() && !name.isEmpty()) {
            throw Lister.notThere("nobody called '" + name + "' is in the record."
                    + Words.didYouMean(name, archive.people().knownNames()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        actors.forEach(actor -> rows.add(cells(actor)));
        long all = archive.people().listed(Optional.empty());
        return new Sheet(COLUMNS, rows, List.of("%,d of %s".formatted(rows.size(), Words.count(all, "actor"))));
    }

    private static List<Cell> cells(People.Known known) {
        Actor actor = known.actor();
        List<String> names = actor.names().stream()
                .map(form -> form.form() + (form.corrupted() ? " (damaged)" : ""))
                .toList();
        return List.of(
                Cell.of(known.name()),
                Cell.of(actor.type()),
                Cell.of(actor.side()),
                Cell.of(
                        actor.roles().stream().map(ActorsCommand::role).toList(),
                        actor.roles().stream().map(Actor.Role::title).toList()),
                Cell.of(names, names),
                Cell.of(known.articles()),
                Cell.of(actor.id()));
    }

    private static String role(Actor.Role role) {
        String days = role.from()
                .map(day -> " (" + day
                        + role.until()
                                .filter(end -> !end.equals(day))
                                .map(end -> "–" + end)
                                .orElse("") + ")")
                .orElse("");
        return role.title() + days;
    }
}
