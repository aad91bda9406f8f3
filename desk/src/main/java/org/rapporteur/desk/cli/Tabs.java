package org.rapporteur.desk.cli;

import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import org.rapporteur.desk.cli.Sheet.Cell;

/** For a pipe: one record a line, cells between tabs, ids whole, no numbers and no foot. */
final class Tabs implements Form {
    @Override
    public void write(Sheet sheet, Writer out) {
        for (List<Cell> row : sheet.rows()) {
            StringJoiner line = new StringJoiner("\t", "", "\n");
            row.forEach(cell -> line.add(Words.harmless(flat(cell.value()))));
            Terminal.write(out, line.toString());
        }
    }

    /** A value as one string; several values are separated by commas. */
    static String flat(Object value) {
        if (value instanceof List<?> values) {
            return String.join(",", values.stream().map(String::valueOf).toList());
        }
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
