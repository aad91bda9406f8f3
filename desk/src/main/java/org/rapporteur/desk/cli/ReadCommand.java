package org.rapporteur.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Unreadable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.desk.store.Tally;
import org.rapporteur.ingest.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rap read}: reads files and folders into the store. */
@Command(
        header = {
            "Reads text and HTML files, and folders of them, into the store.%n",
            "  rap read coverage/                          a folder, into ./record.rap",
            "  rap read a.html b.txt -s lyssa.rap          two files, into another store",
            "  rap read coverage/ --atlas my-states.tsv    with states of your own%n"
        },
        description = {
            "%nSafe to repeat: the same content adds nothing. A run that was stopped goes on where it was.",
            "Exit code 3: some inputs were skipped; they are listed on standard error and in 'rap check'.%n"
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "ARTICLES", description = "files, or folders of files")
    private List<Path> articles = List.of();

    @Option(
            names = "--atlas",
            paramLabel = "FILE",
            description = "states that the product does not know; the store remembers it")
    private @Nullable Path atlas;

    @Option(names = "-j", paramLabel = "N", description = "threads; as many as there are cores when not given")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", paramLabel = "FORM", description = "'json': progress as JSON lines on standard error")
    private @Nullable String progress;

    @Mixin
    private StoreOption store = new StoreOption();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (threads < 1 || (progress != null && !progress.equals("json"))) {
            throw new Refusal(
                    Refusal.Reason.WRONG_USE,
                    threads < 1
                            ? "-j wants at least 1 thread, not " + threads
                            : "--progress knows 'json', not '" + progress + "'");
        }
        articles.forEach(ReadCommand::mustBeThere);
        Optional<List<String>> states = Optional.ofNullable(atlas).map(ReadCommand::lines);
        try (Store opened = Store.writing(store.file)) {
            states.ifPresent(lines -> opened.remember("atlas", String.join("\n", lines)));
            Folder folder = Folder.of(articles);
            Meter meter = Meter.of(terminal, store.quiet, progress != null, folder.count());
            Shift shift = new Shift(opened, threads, meter);
            return Interruption.during(
                    () -> {
                        Tally tally = shift.run(folder);
                        meter.end();
                        return report(tally);
                    },
                    shift::stop);
        }
    }

    private int report(Tally tally) {
        for (Unreadable unreadable : tally.unreadable()) {
            terminal.complain(
                    "cannot read " + Words.harmless(unreadable.name()) + ": " + Words.harmless(unreadable.reason()));
        }
        for (String article : tally.faulty()) {
            terminal.complain("nothing was read from " + Words.harmless(article)
                    + ": a fault of Rapporteur's, please report it; 'rap check' says more");
        }
        if (tally.stopped()) {
            terminal.complain("stopped: what is read is kept (%s of this run). The same command goes on where it was."
                    .formatted(Words.count(tally.filed(), "article")));
            return Interruption.CODE;
        }
        if (tally.inputs() == 0) {
            terminal.say("nothing to read: no file in " + String.join(", ", names(articles)) + ".");
        } else if (!store.quiet) {
            terminal.say("%s: %d new, %d known, %d not read; %s = %s; %s made or changed"
                    .formatted(
                            Words.count(tally.inputs(), "file"),
                            tally.filed(),
                            tally.known(),
                            tally.unreadable().size(),
                            Words.count(tally.articles(), "article"),
                            Words.count(tally.origins(), "origin"),
                            Words.count(tally.claims(), "line")));
        }
        return tally.unreadable().isEmpty() && tally.faulty().isEmpty() ? 0 : Rap.IN_PART;
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(Path::toString).map(Words::harmless).toList();
    }

    private static void mustBeThere(Path path) {
        if (!Files.exists(path)) {
            throw new Refusal(
                    Refusal.Reason.NOT_THERE,
                    "no file or folder " + path + "." + Words.didYouMean(lastName(path), siblings(path)));
        }
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<String> siblings(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        try (var files = Files.list(folder == null ? path.toAbsolutePath() : folder)) {
            return files.map(ReadCommand::lastName).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new Refusal(
                    Refusal.Reason.WRONG_USE,
                    "cannot read the atlas " + file + ": it must be a text file in UTF-8.",
                    problem);
        }
    }
}
