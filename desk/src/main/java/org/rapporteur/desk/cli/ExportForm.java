package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.desk.store.Publication;
import org.rapporteur.entry.Statement;
import org.rapporteur.publish.Csv;
import org.rapporteur.publish.Gdelt;
import org.rapporteur.publish.JsonLines;
import org.rapporteur.publish.Markdown;
import org.rapporteur.publish.PloverJson;
import org.rapporteur.publish.Print;
import org.rapporteur.publish.Row;
import org.rapporteur.publish.Statements;
import org.rapporteur.publish.Table;
import org.rapporteur.record.Assertion;

/** The forms of an export, and how each writes its files. */
enum ExportForm {
    JSONL {
        @Override
        int write(Publication record, Path folder) throws IOException {
            return tables(record, folder, ".jsonl", columns -> "", columns -> JsonLines::of);
        }
    },
    CSV {
        @Override
        int write(Publication record, Path folder) throws IOException {
            return tables(record, folder, ".csv", Csv::head, columns -> row -> Csv.of(row, columns));
        }
    },
    MD {
        @Override
        int write(Publication record, Path folder) throws IOException {
            return tables(record, folder, ".md", Markdown::head, columns -> row -> Markdown.of(row, columns));
        }
    },
    GDELT {
        @Override
        int write(Publication record, Path folder) throws IOException {
            try (Writer events = Files.newBufferedWriter(folder.resolve("events.export.csv"));
                    Writer mentions = Files.newBufferedWriter(folder.resolve("events.mentions.csv"))) {
                record.events(claim -> {
                    Map<Assertion, Print> prints = new HashMap<>();
                    claim.assertions().forEach(told -> prints.put(told, record.print(told)));
                    Print first = record.print(claim.first());
                    Gdelt.events(claim, first).forEach(line -> Terminal.write(events, line));
                    Gdelt.mentions(claim, first, prints).forEach(line -> Terminal.write(mentions, line));
                });
            }
            return 2;
        }
    },
    PLOVER {
        @Override
        int write(Publication record, Path folder) throws IOException {
            try (Writer out = Files.newBufferedWriter(folder.resolve("plover.jsonl"))) {
                record.events(claim -> PloverJson.of(claim).ifPresent(row -> Terminal.write(out, JsonLines.of(row))));
            }
            return 1;
        }
    },
    STATEMENTS {
        @Override
        int write(Publication record, Path folder) throws IOException {
            try (Writer out = Files.newBufferedWriter(folder.resolve("statements.jsonl"))) {
                Statements rows = new Statements(row -> Terminal.write(out, JsonLines.of(row)));
                record.statements(told -> {
                    Statement said = (Statement) told.entry();
                    Optional<String> speaker =
                            Optional.of(record.names(told, said.speaker())).filter(names -> !names.isEmpty());
                    rows.next(said, told.article(), speaker);
                });
                rows.end();
            }
            return 1;
        }
    };

    /** Writes the record into a folder; returns how many files it took. */
    abstract int write(Publication record, Path folder) throws IOException;

    private static int tables(
            Publication record,
            Path folder,
            String ending,
            Function<List<String>, String> head,
            Function<List<String>, Function<Row, String>> line)
            throws IOException {
        for (Table table : Table.values()) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(table.label() + ending))) {
                Function<Row, String> form = line.apply(table.columns());
                out.write(head.apply(table.columns()));
                record.rows(table, row -> Terminal.write(out, form.apply(row)));
            }
        }
        return Table.values().length;
    }
}
