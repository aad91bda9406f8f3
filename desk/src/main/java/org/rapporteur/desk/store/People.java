package org.rapporteur.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.entry.Actor;

/** Who is who in a store: "Orlin" is {@code person:pavel_orlin}, and printed as Pavel Orlin. */
public final class People {
    /** Of unnamed voices, lists have those that the record has a line of: "its soldiers" were only mentioned. */
    private static final String LISTED =
            "(type <> 'anon' OR EXISTS (SELECT 1 FROM party WHERE party.actor = actor.id))";

    /** Of the spellings of one person's name the one that stands for all. */
    private static final String PRINCIPAL = "id NOT IN (SELECT actor FROM namesake WHERE actor <> principal)";

    /** Whom an article of a day or before had named, under whatever spelling. */
    private static final String NAMED = "EXISTS (SELECT 1 FROM appearance p JOIN article a ON a.id = p.article WHERE "
            + Retrospect.DAY + " <= ? AND (p.actor = actor.id OR p.actor IN"
            + " (SELECT n.actor FROM namesake n WHERE n.principal = actor.id)))";

    private static final Ranking.Table<Known> ROSTER = new Ranking.Table<>(
            "actor",
            "id",
            "body, name, articles",
            Known::of,
            known -> new Rank(known.articles(), known.actor().id()));

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    /** An actor, the name to print, and in how many articles. */
    public record Known(Actor actor, String name, long articles) {
        /** Out of a row of body, name, articles. */
        static Known of(ResultSet row) throws SQLException {
            return new Known(Shape.value(Actor.class, row.getString(1)), row.getString(2), row.getLong(3));
        }
    }

    /** All that are worth listing, or had been named by a day; those in most articles first, each once under all spellings. */
    public List<Ranked<Known>> actors(Optional<String> day, Optional<Bookmark> from, int limit) {
        return new Steady<>(sql, "actor", roster(day))
                .rows(from, limit).stream()
                        .map(known -> new Ranked<>(whole(known.row()), known.key()))
                        .toList();
    }

    /** How many there are of these. */
    public long listed(Optional<String> day) {
        return roster(day).size();
    }

    private Ranking<Known> roster(Optional<String> day) {
        return new Ranking<>(sql, ROSTER, () -> {
            Clause listed = new Clause();
            listed.and(PRINCIPAL);
            listed.and(LISTED);
            day.ifPresent(last -> listed.and(NAMED, last));
            return listed;
        });
    }

    /** Actors whose name or id has these words, or all; those in most articles first, each once under all spellings. */
    public List<Known> actors(String words, int limit) {
        List<Known> found = sql.list(
                "SELECT body, name, articles FROM actor WHERE " + PRINCIPAL + " AND CASE ?1 WHEN '' THEN " + LISTED
                        + " ELSE id = ?1 OR id IN (SELECT coalesce(n.principal, f.actor) FROM form f"
                        + " LEFT JOIN namesake n ON n.actor = f.actor WHERE f.form LIKE '%' || ?1 || '%') END"
                        + " ORDER BY articles DESC, id LIMIT ?2",
                Known::of,
                words,
                limit);
        return found.stream().map(this::whole).toList();
    }

    /** The actor of an id, under all spellings of the name. */
    public Optional<Actor> actor(String id) {
        return sql.one(
                        "SELECT body FROM actor WHERE id = coalesce((SELECT principal FROM namesake WHERE actor = ?1), ?1)",
                        row -> Shape.value(Actor.class, row.getString(1)),
                        id)
                .map(actor -> portrait(actor).map(all -> all.actor(actor.id())).orElse(actor));
    }

    private Known whole(Known known) {
        return portrait(known.actor())
                .map(all -> new Known(all.actor(known.actor().id()), known.name(), all.articles()))
                .orElse(known);
    }

    /** All spellings of somebody's name as one portrait; nothing when there is one only. */
    private Optional<Portrait> portrait(Actor actor) {
        List<String> spellings = spellings(actor.id());
        if (spellings.size() < 2) {
            return Optional.empty();
        }
        Portrait portrait = new Portrait();
        for (String id : spellings) {
            sql.one("SELECT body FROM portrait WHERE actor = ?", row -> row.getString(1), id)
                    .ifPresent(kept -> portrait.add(Shape.value(Portrait.Sketch.class, kept)));
        }
        return Optional.of(portrait);
    }

    /** The ids of all spellings of a person's name, the one given among them. */
    private List<String> spellings(String id) {
        List<String> all = sql.list(
                "SELECT actor FROM namesake WHERE principal = (SELECT principal FROM namesake WHERE actor = ?) ORDER BY actor",
                row -> row.getString(1),
                id);
        return all.isEmpty() ? List.of(id) : all;
    }

    /** The ids that a user may mean by a name: an id, else all who bear the name, else all whose names have it. */
    public List<String> whoIs(String name) {
        TreeSet<String> ids = new TreeSet<>();
        bearers(name).forEach(id -> ids.addAll(spellings(id)));
        return List.copyOf(ids);
    }

    private List<String> bearers(String name) {
        if (actor(name).isPresent()) {
            return List.of(name);
        }
        List<String> exact = sql.list(
                "SELECT DISTINCT actor FROM form WHERE form = ? ORDER BY actor", row -> row.getString(1), name);
        return exact.isEmpty()
                ? sql.list(
                        "SELECT DISTINCT actor FROM form WHERE ' ' || form || ' ' LIKE '% ' || ? || ' %' ORDER BY actor",
                        row -> row.getString(1), name)
                : exact;
    }

    /** Names that are known, most usual first, to say "did you mean". */
    public List<String> knownNames() {
        return sql.list("SELECT name FROM actor ORDER BY articles DESC LIMIT 5000", row -> row.getString(1));
    }

    /** The states or bodies that actors speak for, by the actors' ids; those of whom it is known. */
    public Map<String, String> sides(Collection<String> ids) {
        Map<String, String> sides = new TreeMap<>();
        for (String id : ids) {
            actor(id).flatMap(Actor::side).ifPresent(side -> sides.put(id, side));
        }
        return sides;
    }

    /** How to print actors. */
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new TreeMap<>();
        for (String id : ids) {
            names.put(
                    id,
                    sql.one(
                                    "SELECT name FROM actor WHERE id = coalesce((SELECT principal FROM namesake WHERE actor = ?1), ?1)",
                                    row -> row.getString(1),
                                    id)
                            .orElseGet(() -> Actors.bare(id)));
        }
        return names;
    }
}
