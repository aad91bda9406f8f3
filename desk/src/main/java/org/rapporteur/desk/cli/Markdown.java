package org.rapporteur.desk.cli;

import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Look;

/** For a note or a ticket: a Markdown table, with the foot below it. */
final class Markdown implements Form {
    @Override
    public void write(Sheet sheet, Writer out) {
        StringJoiner head = new StringJoiner(" | ", "| ", " |\n");
        StringJoiner rule = new StringJoiner(" | ", "| ", " |\n");
        sheet.columns().stream().filter(column -> column.look() != Look.HIDDEN).forEach(column -> {
            head.add(column.key().replace('_', ' '));
            rule.add("---");
        });
        Terminal.write(out, head + rule.toString());
        for (List<Cell> row : sheet.rows()) {
            StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
            for (int c = 0; c < row.size(); c++) {
                if (sheet.columns().get(c).look() != Look.HIDDEN) {
                    line.add(inert(row.get(c).words()));
                }
            }
            Terminal.write(out, line.toString());
        }
        sheet.foot().forEach(sentence -> Terminal.write(out, "\n" + sentence + "\n"));
    }

    private static String inert(String words) {
        return Words.harmless(words).replaceAll("[\\\\|`*_<>\\[\\]]", "\\\\$0");
    }
}
