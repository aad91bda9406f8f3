package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.desk.store.Removed;
import org.rapporteur.desk.store.Store;
import org.rapporteur.entry.Evidence;
import org.rapporteur.record.Contradiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rap why}: the sentences behind a line. */
@Command(
        header = {
            "Shows the articles, the sentences and the exact characters behind a line.%n",
            "  rap why 3               line 3 of the last list",
            "  rap why s-7k3f          the line of this id, or of its beginning%n"
        })
final class WhyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "an id, the beginning of one, or a number of the last list")
    private String id = "";

    @Mixin
    private StoreOption store = new StoreOption();

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String meant = id.matches("\\d{1,2}") ? numbered(Integer.parseInt(id)) : id;
        try (Store opened = Store.reading(store.file);
                Archive archive = new Archive(opened)) {
            Proofs proofs = new Proofs(terminal, archive);
            Optional<Listed> line = archive.claim(meant).or(() -> archive.claimOf(meant));
            Optional<Contradiction> conflict = archive.conflict(meant);
            if (line.isPresent()) {
                proofs.line(line.get());
            } else if (conflict.isPresent()) {
                terminal.say(conflict.get().words() + " ("
                        + conflict.get().explanation().label() + ")");
                List<Evidence> between = conflict.get().between();
                between.forEach(proofs::evidence);
            } else {
                throw Lister.notThere(absent(meant, archive));
            }
            return 0;
        }
    }

    private static String absent(String meant, Archive archive) {
        List<Removed> removed = archive.removed(meant);
        return removed.isEmpty()
                ? missing(meant, archive.idsLike(meant))
                : "the line " + removed.get(0).line() + " is not here any more: "
                        + removed.stream().map(Removed::words).collect(Collectors.joining("; ")) + ".";
    }

    /** Which lines begin so, or are near, or at least how an id looks. */
    private static String missing(String meant, List<String> like) {
        List<String> begin =
                like.stream().filter(known -> known.startsWith(meant)).limit(5).toList();
        if (!begin.isEmpty()) {
            return "several lines begin with " + meant + ": " + String.join(", ", begin) + ".";
        }
        return "no line " + meant + " in the record."
                + Words.nearest(meant, like)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse(" An id looks like s-7k3f: its kind (s said, p position, x paper, m meeting, f number,"
                                + " e event, c conflict) and the letters that the lists show.");
    }

    private String numbered(int number) {
        return new LastList(terminal, store.file)
                .line(number)
                .orElseThrow(() ->
                        Lister.notThere("no line " + number + " in the last list. Lists: rap brief, rap said, …"));
    }
}
