package org.rapporteur.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Progress;
import org.rapporteur.desk.store.Shift;
import org.rapporteur.desk.store.Store;
import org.rapporteur.ingest.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rap demo}: the sample coverage, read into a store of its own. */
@Command(
        header = {
            "Reads the sample coverage into a store of its own, target/demo.rap, and shows its brief.%n",
            "  rap demo%n"
        })
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path home = Path.of(System.getProperty("rap.home", ""));
        Path samples = home.resolve("samples");
        if (!Files.isDirectory(samples.resolve("lyssa"))) {
            throw new Refusal(
                    Refusal.Reason.NOT_THERE,
                    "no sample coverage at " + samples.toAbsolutePath() + ": run ./rap of the project.");
        }
        Path file = near(fresh(home.resolve("target").resolve("demo.rap")));
        int unreadable = read(samples, file);
        if (!store.quiet) {
            terminal.say("Read samples/lyssa into " + file + "; " + Words.count(unreadable, "file")
                    + " could not be read (that is part of the sample).\n");
        }
        int code = new Rap(terminal).run("brief", "--since", "last", "--plain", "-s", file.toString());
        if (!store.quiet) {
            terminal.say("\nGo on: rap why 1 -s " + file + "   rap said -s " + file + "   rap sources -s " + file);
        }
        return code;
    }

    /** As the user may type it from where he is. */
    private static Path near(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private int read(Path samples, Path file) {
        try (Store opened = Store.writing(file)) {
            opened.remember("atlas", String.join("\n", ReadCommand.lines(samples.resolve("atlas.tsv"))));
            Shift shift = new Shift(opened, Runtime.getRuntime().availableProcessors(), Progress.NONE);
            return shift.run(Folder.of(samples.resolve("lyssa"))).unreadable().size();
        }
    }

    /** The demo begins anew each time. */
    private static Path fresh(Path file) {
        try {
            for (String end : new String[] {"", "-wal", "-shm", "-lock"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
            return file;
        } catch (IOException problem) {
            throw new Refusal(Refusal.Reason.FAILED, "cannot make " + file + " anew: " + problem.getMessage(), problem);
        }
    }
}
