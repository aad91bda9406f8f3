package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Refusal;
import org.rapporteur.desk.store.Publication;
import org.rapporteur.desk.store.Store;
import org.rapporteur.publish.Csv;
import org.rapporteur.publish.JsonLines;
import org.rapporteur.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rap export}: the whole record, for other programs. */
@Command(
        header = {
            "Writes the whole record for other programs.%n",
            "  rap export --format jsonl -o out/      one file per kind, see docs/export.md",
            "  rap export --format csv -o out/        the same as tables%n"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    /** The forms of an export. */
    enum Format {
        JSONL,
        CSV
    }

    @Option(names = "--format", required = true, paramLabel = "FORM", description = "jsonl or csv")
    private Format format = Format.JSONL;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "DIR",
            description = "the folder to write to; it is made when missing")
    private @Nullable Path folder;

    @Mixin
    private StoreOption store = new StoreOption();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path into = java.util.Objects.requireNonNull(folder);
        try (Store opened = Store.reading(store.file)) {
            Publication publication = new Publication(opened);
            Files.createDirectories(into);
            for (Table table : Table.values()) {
                write(
                        publication,
                        table,
                        into.resolve(table.label() + "." + format.name().toLowerCase(Locale.ROOT)));
            }
        } catch (IOException | UncheckedIOException problem) {
            throw new Refusal(Refusal.Reason.FAILED, "cannot write to " + into + ": " + problem.getMessage(), problem);
        }
        if (!store.quiet) {
            terminal.say(Table.values().length + " files in " + into);
        }
        return 0;
    }

    private void write(Publication publication, Table table, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            if (format == Format.CSV) {
                out.write(Csv.head(table.columns()));
            }
            publication.rows(
                    table,
                    row -> Terminal.write(
                            out, format == Format.CSV ? Csv.of(row, table.columns()) : JsonLines.of(row)));
        }
    }
}
