package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rapporteur.entry.Actor;

/** Keeps the list of actors: merges an actor's appearances again when one of them has changed. */
final class WhoIsWho {
    private static final int BATCH = 500;
    private final Sql sql;

    WhoIsWho(Sql sql) {
        this.sql = sql;
    }

    void bringUpToDate(BooleanSupplier stopped) {
        while (!stopped.getAsBoolean()) {
            List<String> ids =
                    sql.list("SELECT actor FROM dirty_actor ORDER BY actor LIMIT " + BATCH, row -> row.getString(1));
            if (ids.isEmpty()) {
                return;
            }
            sql.atomically(() -> ids.forEach(this::merge));
        }
    }

    private void merge(String id) {
        List<Actors.Appearance> appearances = new ArrayList<>();
        sql.each(
                "SELECT p.body, coalesce(a.day, '') FROM appearance p JOIN article a ON a.id = p.article WHERE p.actor = ?"
                        + " ORDER BY a.name",
                row -> appearances.add(
                        new Actors.Appearance(Shape.value(Actor.class, row.getString(1)), row.getString(2))),
                id);
        sql.run("DELETE FROM form WHERE actor = ?", id);
        if (appearances.isEmpty()) {
            sql.run("DELETE FROM actor WHERE id = ?", id);
        } else {
            Actor actor = Actors.merged(appearances);
            sql.run(
                    "INSERT OR REPLACE INTO actor VALUES (?, ?, ?, ?, ?)",
                    id,
                    actor.type(),
                    Actors.name(actor),
                    appearances.size(),
                    Shape.text(Actor.class, actor));
            actor.names().forEach(form -> sql.run("INSERT OR IGNORE INTO form VALUES (?, ?)", form.form(), id));
            sql.run("INSERT OR IGNORE INTO form VALUES (?, ?)", Actors.bare(id), id);
        }
        sql.run("DELETE FROM dirty_actor WHERE actor = ?", id);
    }
}
