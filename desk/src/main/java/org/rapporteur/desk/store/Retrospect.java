package org.rapporteur.desk.store;

import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.entry.Actor;
import org.rapporteur.lineage.Family;

/**
 * The store as the articles up to a day show it: on 12 March nobody knew of a reprint of the 14th, nor of whoever first
 * spoke on the 18th. An article without a day of its own has that of its story; one of which nothing tells is left out.
 */
public final class Retrospect {
    /** The day of an article a, or else that of what it is a copy of or tells about. */
    static final String DAY =
            "coalesce(a.day, (SELECT json_extract(report, '$.published') FROM reading WHERE article = a.id))";

    /** All spellings of the name of actor ?1. */
    private static final String SPELLINGS =
            "(SELECT ?1 UNION SELECT o.actor FROM namesake n JOIN namesake o USING (principal) WHERE n.actor = ?1)";

    private final Sql sql;
    private final String day;

    Retrospect(Sql sql, String day) {
        this.sql = sql;
        this.day = day;
    }

    /** A family without what came later. */
    public Family family(Family whole) {
        TreeSet<String> known = new TreeSet<>(sql.list(
                "SELECT name FROM article a WHERE origin = ? AND " + DAY + " <= ?",
                row -> row.getString(1),
                whole.origin(),
                day));
        TreeSet<String> seen = new TreeSet<>(known);
        seen.addAll(whole.editions());
        return new Family(
                whole.origin(),
                whole.held().filter(known::contains),
                whole.newsroom(),
                whole.members().stream().filter(known::contains).toList(),
                whole.copies().stream()
                        .filter(copy -> known.contains(copy.article()) && seen.contains(copy.of()))
                        .toList(),
                whole.editions());
    }

    /** Whether an article had appeared. */
    public boolean knows(String article) {
        return sql.number("SELECT count(*) FROM article a WHERE name = ? AND " + DAY + " <= ?", article, day) > 0;
    }

    /** An actor under the names and in the roles of that time; nothing when no article had named it. */
    public Optional<Actor> actor(String id) {
        Portrait portrait = new Portrait();
        sql.each(
                "SELECT a.name, p.body, " + DAY + " FROM appearance p JOIN article a ON a.id = p.article"
                        + " WHERE p.actor IN " + SPELLINGS + " AND " + DAY + " <= ?2",
                row -> portrait.add(new Portrait.Appearance(
                        row.getString(1), Shape.value(Actor.class, row.getString(2)), row.getString(3))),
                id,
                day);
        return portrait.articles() == 0 ? Optional.empty() : Optional.of(portrait.actor(id));
    }

    /** In how many articles of that time an actor is. */
    public int appearances(String actor) {
        return (int) sql.number(
                "SELECT count(DISTINCT a.id) FROM appearance p JOIN article a ON a.id = p.article WHERE p.actor IN "
                        + SPELLINGS + " AND " + DAY + " <= ?2",
                actor,
                day);
    }
}
