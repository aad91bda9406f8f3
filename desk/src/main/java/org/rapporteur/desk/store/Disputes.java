package org.rapporteur.desk.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Contradiction;

/**
 * Keeps what cannot both hold, by the block or the day among whose claims it is found; what two of these have stands with the one
 * that sorts last. What is found again stays in its row, and is as old as it was.
 */
final class Disputes {
    private final Sql sql;

    Disputes(Sql sql) {
        this.sql = sql;
    }

    /** What stands with a block. */
    List<Contradiction> of(String block) {
        return bodies(block).values().stream().map(Disputes::conflict).toList();
    }

    private Map<String, String> bodies(String block) {
        Map<String, String> bodies = new TreeMap<>();
        sql.each(
                "SELECT id, body FROM conflict WHERE block = ?",
                row -> bodies.put(row.getString(1), row.getString(2)),
                block);
        return bodies;
    }

    private static Contradiction conflict(String body) {
        return Shape.value(Contradiction.class, body);
    }

    /** Writes what was found in a block; gives what is found there no more, which another may still have. */
    List<Contradiction> keep(String block, List<Contradiction> found, long shift) {
        Map<String, String> before = bodies(block);
        for (Contradiction conflict : found) {
            String body = Shape.text(Contradiction.class, conflict);
            if (!body.equals(before.remove(conflict.id()))) {
                sql.run(
                        "INSERT INTO conflict VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                + " block = max(block, excluded.block), body = excluded.body",
                        conflict.id(),
                        block,
                        conflict.kind().label(),
                        shift,
                        body);
            }
        }
        before.keySet().forEach(id -> sql.run("DELETE FROM conflict WHERE id = ?", id));
        return before.values().stream().map(Disputes::conflict).toList();
    }
}
