package org.rapporteur.desk.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Takes articles out of a store, and all that stood on them alone. */
public final class Removal {
    private final Store store;
    private final Sql sql;

    public Removal(Store store) {
        this.store = store;
        this.sql = store.sql();
    }

    /** Forgets articles; returns how many lines went or changed. */
    public int remove(List<String> names) {
        long before = sql.number("SELECT count(*) FROM claim");
        sql.atomically(() -> {
            names.forEach(this::remove);
            relatives();
        });
        Tally tally = new Shift(store, 1, Progress.NONE).run(Stream::empty);
        long gone = before - sql.number("SELECT count(*) FROM claim");
        return tally.claims() + (int) Math.max(0, gone);
    }

    private void remove(String name) {
        long id = sql.one("SELECT id FROM article WHERE name = ?", row -> row.getLong(1), name)
                .orElseThrow();
        ReadingRoom.forget(sql, id);
        sql.each(
                "SELECT id, words FROM paragraph WHERE article = ?",
                row -> sql.run(
                        "INSERT INTO paragraph_words (paragraph_words, rowid, words) VALUES ('delete', ?, ?)",
                        row.getLong(1),
                        row.getString(2)),
                id);
        for (String table : List.of("paragraph", "input", "fingerprint")) {
            sql.run("DELETE FROM " + table + " WHERE article = ?", id);
        }
        sql.run("DELETE FROM kinship WHERE a = ?1 OR b = ?1", name);
        sql.run("UPDATE article SET unread = 1 WHERE origin = (SELECT origin FROM article WHERE id = ?)", id);
        sql.run("DELETE FROM article WHERE id = ?", id);
        sql.run(
                "INSERT OR REPLACE INTO forgotten VALUES (?, ?)",
                name,
                LocalDate.now().toString());
    }

    /** The families of those who are left. */
    private void relatives() {
        Pedigree.again(sql, new Bookshelf(sql)).keepAll();
    }
}
