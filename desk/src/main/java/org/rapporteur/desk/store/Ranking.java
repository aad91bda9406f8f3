package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list of what most articles have first, out of one table: actors, families. */
final class Ranking<T> implements Steady.Shelf<T> {
    private final Sql sql;
    private final Table<T> table;
    private final Supplier<Clause> listed;

    /** @param listed makes the conditions that a row of the list fulfils */
    Ranking(Sql sql, Table<T> table, Supplier<Clause> listed) {
        this.sql = sql;
        this.table = table;
        this.listed = listed;
    }

    /**
     * A table that says of each row in how many articles it is.
     *
     * @param id the column of the ids
     */
    record Table<T>(String name, String id, String columns, Sql.Line<T> row, Function<T, Rank> rank) {}

    @Override
    public List<T> after(Optional<String> key, int limit) {
        Clause clause = listed.get();
        key.map(Rank::of).ifPresent(rank -> rank.after(clause, table.id()));
        return rows(clause, " ORDER BY articles DESC, " + table.id() + " LIMIT ?", limit);
    }

    @Override
    public Optional<T> one(String id) {
        Clause clause = listed.get();
        clause.and(table.id() + " = ?", id);
        return rows(clause, "").stream().findFirst();
    }

    private List<T> rows(Clause clause, String order, Object... most) {
        String query = "SELECT " + table.columns() + " FROM " + table.name() + " WHERE " + clause.text() + order;
        return sql.list(query, table.row(), clause.values(most));
    }

    /** How many there are. */
    long size() {
        Clause clause = listed.get();
        return sql.number("SELECT count(*) FROM " + table.name() + " WHERE " + clause.text(), clause.values());
    }

    @Override
    public String id(T row) {
        return table.rank().apply(row).id();
    }

    @Override
    public String key(T row) {
        return table.rank().apply(row).key();
    }

    @Override
    public String key(String id, String was) {
        return was + " " + id;
    }

    @Override
    public int compare(String key, String other) {
        return Rank.of(key).compareTo(Rank.of(other));
    }
}
