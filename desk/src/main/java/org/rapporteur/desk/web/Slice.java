package org.rapporteur.desk.web;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list.
 *
 * @param total how many the whole list has
 * @param next the key of the last row, when more follow it
 */
record Slice<T>(List<T> rows, long total, Optional<String> next) {
    Slice {
        rows = List.copyOf(rows);
    }

    static <T> Slice<T> whole(List<T> rows) {
        return new Slice<>(rows, rows.size(), Optional.empty());
    }
}
