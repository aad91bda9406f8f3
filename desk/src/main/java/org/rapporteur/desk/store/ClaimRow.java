package org.rapporteur.desk.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;

/** Makes claims whole again out of their rows. */
final class ClaimRow {
    private final Sql sql;
    private final Told told;

    ClaimRow(Sql sql) {
        this.sql = sql;
        this.told = new Told(sql);
    }

    private record Kept(long n, String id, String headline, String status, String body) {}

    /** Those that a condition of SQL holds for. */
    List<Claim> where(String condition, Object... values) {
        Map<Long, List<Assertion>> assertions = told.ofClaims(condition, values);
        Map<Long, List<Assertion>> wholes = told.wholes(condition, values);
        return rows(condition, values).stream()
                .map(row -> claim(
                        row, assertions.getOrDefault(row.n(), List.of()), wholes.getOrDefault(row.n(), List.of())))
                .toList();
    }

    /** Those that a condition of SQL holds for, one by one: only their rows are held at once. */
    void each(String condition, Consumer<Claim> taker) {
        for (long n : sql.list("SELECT n FROM claim WHERE " + condition, row -> row.getLong(1))) {
            where("n = ?", n).forEach(taker);
        }
    }

    private List<Kept> rows(String condition, Object... values) {
        return sql.list(
                "SELECT n, id, headline, status, body FROM claim WHERE " + condition,
                row -> new Kept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                values);
    }

    private static Claim claim(Kept row, List<Assertion> assertions, List<Assertion> wholes) {
        Gist gist = Shape.value(Gist.class, row.body());
        return new Claim(
                row.id(),
                gist.entry(),
                row.headline(),
                assertions,
                Told.cut(wholes, gist.entry()),
                gist.support(),
                row.status(),
                gist.flags());
    }
}
