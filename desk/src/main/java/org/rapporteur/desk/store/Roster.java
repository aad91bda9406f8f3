package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.desk.store.People.Known;

/**
 * Everybody worth listing, those in most articles first, each once under all spellings; of a day only whom an article had
 * named by then.
 */
final class Roster implements Ranking<Known> {
    private static final String NAMED = "EXISTS (SELECT 1 FROM appearance p JOIN article a ON a.id = p.article WHERE "
            + Retrospect.DAY + " <= ? AND (p.actor = actor.id OR p.actor IN"
            + " (SELECT n.actor FROM namesake n WHERE n.principal = actor.id)))";

    private final Sql sql;
    private final Optional<String> day;

    Roster(Sql sql, Optional<String> day) {
        this.sql = sql;
        this.day = day;
    }

    @Override
    public List<Known> after(Optional<String> key, int limit) {
        Clause clause = listed();
        key.map(Rank::of).ifPresent(rank -> rank.after(clause, "id"));
        return known(clause, " ORDER BY articles DESC, id LIMIT ?", limit);
    }

    @Override
    public Optional<Known> one(String id) {
        Clause clause = listed();
        clause.and("id = ?", id);
        return known(clause, "").stream().findFirst();
    }

    /** How many there are. */
    long size() {
        Clause clause = listed();
        return sql.number("SELECT count(*) FROM actor WHERE " + clause.text(), clause.values());
    }

    private Clause listed() {
        Clause clause = new Clause();
        clause.and(People.PRINCIPAL);
        clause.and(People.LISTED);
        day.ifPresent(last -> clause.and(NAMED, last));
        return clause;
    }

    private List<Known> known(Clause clause, String order, Object... most) {
        return sql.list(
                "SELECT body, name, articles FROM actor WHERE " + clause.text() + order,
                Known::of,
                clause.values(most));
    }

    @Override
    public Rank rank(Known known) {
        return new Rank(known.articles(), known.actor().id());
    }
}
