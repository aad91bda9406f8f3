package org.rapporteur.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rap init}: an empty store. */
@Command(
        header = {
            "Makes an empty store. 'rap read' makes one by itself; this is for setting an atlas beforehand.%n",
            "  rap init -s lyssa.rap --atlas my-states.tsv%n"
        })
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--atlas",
            paramLabel = "FILE",
            description = "states that the product does not know; the store remembers it")
    private @Nullable Path atlas;

    @Mixin
    private StoreOption store = new StoreOption();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean there = Files.exists(store.file);
        try (Store opened = Store.writing(store.file)) {
            if (atlas != null) {
                opened.remember("atlas", String.join("\n", ReadCommand.lines(atlas)));
            }
        }
        if (!store.quiet) {
            terminal.say(store.file + (there ? " is there already" : " is ready: rap read FOLDER"));
        }
        return 0;
    }
}
