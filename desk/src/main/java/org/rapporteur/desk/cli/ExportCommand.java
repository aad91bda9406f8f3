package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Publication;
import org.rapporteur.desk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rap export}: the whole record, for other programs. */
@Command(
        header = {
            "Writes the whole record for other programs.%n",
            "  rap export --format jsonl -o out/       JSON Lines, a file for each kind: docs/export.md",
            "  rap export --format csv -o out/         the same as tables; md: the same as Markdown",
            "  rap export --format gdelt -o out/       events and mentions in GDELT's columns: docs/gdelt.md",
            "  rap export --format plover -o out/      events in PLOVER's interchange form",
            "  rap export --format statements -o out/  who said what, for scoring%n"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORM",
            description = "jsonl, csv, md, gdelt, plover or statements")
    private ExportForm format = ExportForm.JSONL;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "DIR",
            description = "the folder to write to; made when missing")
    private @Nullable Path folder;

    @Mixin
    private StoreOption store = new StoreOption();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path into = Objects.requireNonNull(folder);
        int files;
        try (Store opened = Store.reading(store.file)) {
            Files.createDirectories(into);
            files = format.write(new Publication(opened), into);
        } catch (IOException | UncheckedIOException problem) {
            throw new Refusal(Refusal.Reason.FAILED, "cannot write to " + into + ": " + problem.getMessage(), problem);
        }
        if (!store.quiet) {
            terminal.say(Words.count(files, "file") + " in " + into);
        }
        return 0;
    }
}
