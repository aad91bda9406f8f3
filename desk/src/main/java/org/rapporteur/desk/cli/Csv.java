package org.rapporteur.desk.cli;

import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;

/** For a table program (RFC 4180), with a line of names. A cell that such a program would run as a formula is quoted. */
final class Csv implements Form {
    @Override
    public void write(Sheet sheet, Writer out) {
        line(out, sheet.columns().stream().map(Column::key).toList());
        for (List<Cell> row : sheet.rows()) {
            line(out, row.stream().map(cell -> Tabs.flat(cell.value())).toList());
        }
    }

    private static void line(Writer out, List<String> cells) {
        StringJoiner line = new StringJoiner(",", "", "\r\n");
        cells.forEach(cell -> line.add(quoted(inert(cell))));
        Terminal.write(out, line.toString());
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
