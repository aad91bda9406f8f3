package org.rapporteur.desk.cli;

import java.util.List;
import java.util.Optional;

/**
 * A list before it has a form: its columns, its rows, and at its foot how many there are and why the rest is missing.
 *
 * @param columns in order; the same for every row
 * @param rows each with a cell for each column
 * @param foot sentences below the list, for people
 */
record Sheet(List<Column> columns, List<List<Cell>> rows, List<String> foot) {
    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        foot = List.copyOf(foot);
    }

    /**
     * A column.
     *
     * @param key its name for programs
     * @param look how people see it
     */
    record Column(String key, Look look) {
        static Column of(String key, Look look) {
            return new Column(key, look);
        }
    }

    /** How people see a column. */
    enum Look {
        /** Short words, cut when there is no room. */
        SHORT,
        /** A word that may be coloured. */
        TAG,
        /** An id, cut to its beginning. */
        ID,
        /** The words that get the room that is left, wrapped. */
        LONG,
        /** Only for programs. */
        HIDDEN
    }

    /** What stands in a row's column: words for people, and a value for programs. */
    record Cell(String words, Object value) {
        static final Cell EMPTY = new Cell("", "");

        static Cell of(String words) {
            return new Cell(words, words);
        }

        static Cell of(Optional<String> words) {
            return words.map(Cell::of).orElse(EMPTY);
        }

        static Cell of(long number) {
            return new Cell(Long.toString(number), number);
        }

        /** Several values: names for people, ids for programs. */
        static Cell of(List<String> names, List<String> ids) {
            return new Cell(String.join(", ", names), List.copyOf(ids));
        }
    }
}
