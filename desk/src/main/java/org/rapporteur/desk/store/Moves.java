package org.rapporteur.desk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Where rows of lists stood before they moved. What is older than a day is struck when the next articles come in. */
final class Moves {
    private static final Duration KEPT = Duration.ofDays(1);
    private final Sql sql;

    Moves(Sql sql) {
        this.sql = sql;
    }

    /** Notes where a row stood until now. Of actors and families triggers do that. */
    void note(String list, String id, String was) {
        sql.run(
                "INSERT OR IGNORE INTO moved SELECT ?, value, ?, ? FROM setting WHERE name = 'revision'",
                list,
                id,
                was);
    }

    /** Where rows stood at a revision that have moved since, by id. */
    Map<String, String> since(String list, long revision) {
        Map<String, String> stood = new HashMap<>();
        sql.each(
                "SELECT id, was FROM moved WHERE list = ? AND revision >= ? ORDER BY revision",
                row -> stood.putIfAbsent(row.getString(1), row.getString(2)),
                list,
                revision);
        return stood;
    }

    /** Whether all moves since a revision are known; not of one that is too long ago, or of another store. */
    boolean reach(long revision) {
        return revision >= setting("moves") && revision <= setting("revision");
    }

    private long setting(String name) {
        return sql.number("SELECT value FROM setting WHERE name = ?", name);
    }

    /** Strikes what only lists need that were begun more than a day ago. */
    void strike(Instant now) {
        String recent = now.minus(KEPT).toString();
        long first = sql.one("SELECT min(revision) FROM shift WHERE began >= ?", row -> row.getLong(1), recent)
                .filter(revision -> revision > 0)
                .orElseGet(() -> setting("revision"));
        sql.run("DELETE FROM moved WHERE revision < ?", first);
        sql.run(
                "INSERT INTO setting VALUES ('moves', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                first);
    }
}
