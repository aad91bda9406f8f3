package org.rapporteur.desk.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row for machines: columns in order, each a text, a number, a truth value, a list of texts, or null. The same rows make JSON,
 * CSV and Markdown.
 */
final class Row {
    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    Row with(String column, Object value) {
        cells.put(column, value);
        return this;
    }

    Row with(String column, Optional<?> value) {
        cells.put(column, value.map(Row::plain).orElse(null));
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof Collection
                ? value
                : value.toString();
    }

    Map<String, @Nullable Object> cells() {
        return cells;
    }

    /** The cell as one string; several values are parted by semicolons. */
    String text(String column) {
        Object value = cells.get(column);
        if (value == null) {
            return "";
        }
        return value instanceof Collection<?> many
                ? String.join("; ", many.stream().map(String::valueOf).toList())
                : value.toString();
    }
}
