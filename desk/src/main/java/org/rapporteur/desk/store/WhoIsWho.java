package org.rapporteur.desk.store;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.rapporteur.entry.Actor;

/**
 * Keeps the list of actors: adds an actor's new appearances to what was merged before, and merges all of them again when
 * one was taken out.
 */
final class WhoIsWho {
    private static final int BATCH = 500;
    private static final String APPEARANCES =
            "SELECT a.name, p.body, coalesce(a.day, '') FROM appearance p JOIN article a ON a.id = p.article"
                    + " WHERE p.actor = ?1";
    private static final String FRESH =
            APPEARANCES + " AND p.article IN (SELECT article FROM fresh_appearance WHERE actor = ?1)";

    private final Sql sql;
    private final Spellings spellings;

    WhoIsWho(Sql sql) {
        this.sql = sql;
        this.spellings = new Spellings(sql);
    }

    void bringUpToDate(BooleanSupplier stopped) {
        while (!stopped.getAsBoolean()) {
            List<String> ids = sql.list(
                    "SELECT actor FROM dirty_actor UNION SELECT actor FROM fresh_appearance ORDER BY actor LIMIT "
                            + BATCH,
                    row -> row.getString(1));
            if (ids.isEmpty()) {
                return;
            }
            sql.atomically(() -> {
                ids.forEach(this::merge);
                spellings.settle(ids);
            });
        }
    }

    private void merge(String id) {
        Portrait portrait = new Portrait();
        boolean whole = sql.number("SELECT count(*) FROM dirty_actor WHERE actor = ?", id) > 0;
        if (!whole) {
            sql.one("SELECT body FROM portrait WHERE actor = ?", row -> row.getString(1), id)
                    .ifPresent(kept -> portrait.add(Shape.value(Portrait.Sketch.class, kept)));
        }
        sql.each(
                whole ? APPEARANCES : FRESH,
                row -> portrait.add(new Portrait.Appearance(
                        row.getString(1), Shape.value(Actor.class, row.getString(2)), row.getString(3))),
                id);
        keep(id, portrait);
        sql.run("DELETE FROM dirty_actor WHERE actor = ?", id);
        sql.run("DELETE FROM fresh_appearance WHERE actor = ?", id);
    }

    private void keep(String id, Portrait portrait) {
        sql.run("DELETE FROM form WHERE actor = ?", id);
        if (portrait.articles() == 0) {
            sql.run("DELETE FROM actor WHERE id = ?", id);
            sql.run("DELETE FROM portrait WHERE actor = ?", id);
            return;
        }
        Actor actor = portrait.actor(id);
        sql.run(
                "INSERT INTO actor VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type,"
                        + " name = excluded.name, articles = excluded.articles, body = excluded.body",
                id,
                actor.type(),
                Actors.name(actor),
                portrait.articles(),
                Shape.text(Actor.class, actor));
        sql.run(
                "INSERT OR REPLACE INTO portrait VALUES (?, ?)",
                id,
                Shape.text(Portrait.Sketch.class, portrait.sketch()));
        actor.names().forEach(form -> sql.run("INSERT OR IGNORE INTO form VALUES (?, ?)", form.form(), id));
        sql.run("INSERT OR IGNORE INTO form VALUES (?, ?)", Actors.bare(id), id);
    }
}
