package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;

/**
 * Counts what a store holds, for the head of each page. It sees what an {@link Archive} of the same store sees.
 */
public final class Headcount {
    private final Sql sql;

    public Headcount(Store store) {
        this.sql = store.sql();
    }

    /**
     * What there is.
     *
     * @param last the day of the newest article, {@code 2031-03-18}
     */
    public record Holdings(
            int articles, int origins, int unreadable, int undated, int forgotten, Optional<String> last) {}

    /** Another one after each change of the store. */
    public long revision() {
        return sql.number("SELECT value FROM setting WHERE name = 'revision'");
    }

    /** What was held by the end of a day; an empty day asks for all. */
    public Holdings holdings(String day) {
        String until = day.isEmpty() ? "~" : day;
        return new Holdings(
                (int)
                        (day.isEmpty()
                                ? sql.number("SELECT count(*) FROM article")
                                : sql.number(
                                        "SELECT count(*) FROM article a WHERE " + Retrospect.DAY + " <= ?", until)),
                (int)
                        (day.isEmpty()
                                ? sql.number("SELECT count(*) FROM family")
                                : sql.number(
                                        "SELECT count(DISTINCT origin) FROM article a WHERE " + Retrospect.DAY
                                                + " <= ?",
                                        until)),
                (int) sql.number("SELECT count(*) FROM unreadable"),
                (int) sql.number("SELECT count(*) FROM article WHERE day IS NULL"),
                (int) sql.number("SELECT count(*) FROM forgotten"),
                sql.one(
                                "SELECT max(day) FROM article WHERE day <= ?",
                                row -> Optional.ofNullable(row.getString(1)),
                                until)
                        .flatMap(newest -> newest));
    }

    public long conflicts() {
        return sql.number("SELECT count(*) FROM conflict");
    }

    /** In how many articles an actor is, under whatever spelling. */
    public int appearances(String actor) {
        return (int) sql.number(
                "SELECT coalesce(sum(articles), 0) FROM actor WHERE id = ?1 OR id IN (SELECT actor FROM namesake"
                        + " WHERE principal = (SELECT principal FROM namesake WHERE actor = ?1))",
                actor);
    }

    /** What was seen in an article and not understood. */
    public List<String> unsure(String article) {
        return sql.one(
                        "SELECT unsure FROM reading JOIN article ON article.id = reading.article WHERE name = ?",
                        row -> Shape.list(String.class, row.getString(1)),
                        article)
                .orElse(List.of());
    }
}
