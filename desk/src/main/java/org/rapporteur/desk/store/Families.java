package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.lineage.Family;

/** Families of articles, the largest first; of a day only those of which an article had appeared by then. */
final class Families implements Ranking<Family> {
    private static final String SEEN =
            "EXISTS (SELECT 1 FROM article a WHERE a.origin = family.origin AND " + Retrospect.DAY + " <= ?)";

    private final Sql sql;
    private final Optional<String> day;

    Families(Sql sql, Optional<String> day) {
        this.sql = sql;
        this.day = day;
    }

    @Override
    public List<Family> after(Optional<String> key, int limit) {
        Clause clause = seen();
        key.map(Rank::of).ifPresent(rank -> rank.after(clause, "origin"));
        return families(clause, " ORDER BY articles DESC, origin LIMIT ?", limit);
    }

    @Override
    public Optional<Family> one(String id) {
        Clause clause = seen();
        clause.and("origin = ?", id);
        return families(clause, "").stream().findFirst();
    }

    private Clause seen() {
        Clause clause = new Clause();
        day.ifPresent(last -> clause.and(SEEN, last));
        return clause;
    }

    private List<Family> families(Clause clause, String order, Object... most) {
        return sql.list(
                "SELECT body FROM family WHERE " + clause.text() + order,
                row -> Shape.value(Family.class, row.getString(1)),
                clause.values(most));
    }

    @Override
    public Rank rank(Family family) {
        return new Rank(family.members().size(), family.origin());
    }
}
