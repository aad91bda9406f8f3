package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Refusal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say in which form a list is written, and where. */
final class Forms {
    @ArgGroup(exclusive = true)
    private Chosen chosen = new Chosen();

    @Option(names = "-o", paramLabel = "FILE", description = "write there instead of standard output")
    private @Nullable Path file;

    /** One of these. */
    static final class Chosen {
        @Option(names = "--plain", description = "aligned as on a terminal, without colour")
        private boolean plain;

        @Option(names = "--json", description = "one array of objects")
        private boolean json;

        @Option(names = "--jsonl", description = "an object a line")
        private boolean jsonl;

        @Option(names = "--csv", description = "a table with a head")
        private boolean csv;

        @Option(names = "--md", description = "a Markdown table")
        private boolean md;
    }

    /** Whether Markdown is asked for, on standard output. */
    boolean isMarkdown() {
        return chosen.md && file == null;
    }

    /** Whether a person reads the list as it comes. */
    boolean forPeople(Terminal terminal) {
        return chosen.plain || (form(terminal) instanceof Screen && file == null);
    }

    private Form form(Terminal terminal) {
        if (chosen.json || chosen.jsonl) {
            return new Json(chosen.jsonl);
        } else if (chosen.csv) {
            return new Csv();
        } else if (chosen.md) {
            return new Markdown();
        } else if (chosen.plain) {
            return new Screen(terminal.into(terminal.out()));
        }
        return terminal.outIsScreen() && file == null ? new Screen(terminal) : new Tabs();
    }

    void print(Sheet sheet, Terminal terminal) {
        if (file == null) {
            form(terminal).write(sheet, terminal.out());
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            form(terminal).write(sheet, out);
        } catch (IOException | UncheckedIOException problem) {
            throw new Refusal(Refusal.Reason.FAILED, "cannot write to " + file + ": " + problem.getMessage(), problem);
        }
    }
}
