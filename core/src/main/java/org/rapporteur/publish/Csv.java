package org.rapporteur.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record as CSV (RFC 4180). A cell that a spreadsheet would run as a formula, because it begins with {@code = + - @},
 * a tab or a line break, gets an apostrophe in front; numbers stay numbers.
 */
public final class Csv {
    private static final String RISKY = "=+-@\t\r\n";

    private Csv() {}

    /** The first line: the names of the columns. */
    public static String head(List<String> columns) {
        return String.join(",", columns) + "\r\n";
    }

    /** A row, with empty cells for the columns that it leaves out. */
    public static String of(Row row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(cell(row.cells().get(column)));
        }
        return String.join(",", cells) + "\r\n";
    }

    static String cell(@Nullable Object value) {
        if (value == null || value instanceof Optional<?> some && some.isEmpty()) {
            return "";
        }
        if (value instanceof Double number) {
            return Json.number(number);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return quoted(inert(text(value)));
    }

    /** Several names as one cell with semicolons between; whatever has structure as JSON. */
    private static String text(Object value) {
        if (value instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance)) {
            return String.join("; ", list.stream().map(String.class::cast).toList());
        }
        return value instanceof String || value instanceof Enum<?> ? value.toString() : Json.of(value);
    }

    private static String inert(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
