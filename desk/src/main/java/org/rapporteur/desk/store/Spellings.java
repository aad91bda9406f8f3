package org.rapporteur.desk.store;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.entry.Actor;
import org.rapporteur.record.Namesake;

/** Keeps which persons are one under several spellings; all of a surname are looked at again when one of them changed. */
final class Spellings {
    private final Sql sql;

    Spellings(Sql sql) {
        this.sql = sql;
    }

    /** Looks again at everybody who shares a surname with one of these. */
    void settle(Collection<String> ids) {
        TreeSet<String> surnames = new TreeSet<>();
        for (String id : ids) {
            String surname = Namesake.surname(id);
            if (!surname.isEmpty()) {
                surnames.add(surname);
                sql.run("DELETE FROM namesake WHERE actor = ?", id);
                sql.run("INSERT INTO namesake SELECT id, ?, id FROM actor WHERE id = ?", surname, id);
            }
        }
        surnames.forEach(this::settle);
    }

    private void settle(String surname) {
        List<Namesake> bearers = sql.list(
                "SELECT a.body, a.articles FROM actor a JOIN namesake n ON n.actor = a.id WHERE n.surname = ? ORDER BY a.id",
                row -> bearer(Shape.value(Actor.class, row.getString(1)), row.getLong(2)),
                surname);
        Namesake.principals(bearers)
                .forEach((id, principal) -> sql.run(
                        "UPDATE namesake SET principal = ?1 WHERE actor = ?2 AND principal <> ?1", principal, id));
    }

    private static Namesake bearer(Actor actor, long articles) {
        return new Namesake(actor.id(), actor.side(), articles);
    }
}
