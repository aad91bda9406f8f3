package org.rapporteur.desk.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.desk.cli.Sheet.Cell;
import org.rapporteur.desk.cli.Sheet.Column;
import org.rapporteur.desk.cli.Sheet.Look;
import org.rapporteur.desk.store.Archive;
import org.rapporteur.desk.store.Listed;
import org.rapporteur.entry.When;

/** The columns of a list of lines: what it lists, and how a line fills them. */
abstract class Columns {
    private final List<String> kinds;
    private final String noun;
    private final List<Column> columns;

    Columns(List<String> kinds, String noun, List<Column> columns) {
        this.kinds = kinds;
        this.noun = noun;
        this.columns = framed(columns);
    }

    /** Every list begins with the day and ends with the origins and the id. */
    private static List<Column> framed(List<Column> own) {
        List<Column> all = new ArrayList<>();
        all.add(Column.of("date", Look.SHORT));
        all.addAll(own);
        all.add(Column.of("origins", Look.SHORT));
        all.add(Column.of("articles", Look.HIDDEN));
        all.add(Column.of("id", Look.ID));
        return all;
    }

    List<String> kinds() {
        return kinds;
    }

    /** What one line is called. */
    String noun() {
        return noun;
    }

    /** Whether a reader wants to see the line; programs get all. */
    boolean isForPeople(Listed line) {
        return true;
    }

    /** What is said of the lines that people do not see. */
    String hidden() {
        return "";
    }

    List<Column> columns() {
        return columns;
    }

    List<Cell> cells(Listed line, Archive archive) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.entry().when().map(When::value)));
        cells.addAll(own(line, new Names(archive)));
        cells.add(new Cell(
                Words.count(line.support().origins(), "origin"), line.support().origins()));
        cells.add(Cell.of(line.support().articles()));
        cells.add(Cell.of(line.id()));
        return cells;
    }

    /** The cells of this kind of line. */
    abstract List<Cell> own(Listed line, Names names);

    /** Prints actors by their names. */
    record Names(Archive archive) {
        Cell of(Collection<String> ids) {
            Map<String, String> names = archive.people().names(new TreeSet<>(ids));
            return Cell.of(ids.stream().map(names::get).distinct().toList(), List.copyOf(ids));
        }
    }

    static Column column(String key, Look look) {
        return Column.of(key, look);
    }
}
