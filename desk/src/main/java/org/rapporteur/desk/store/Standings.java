package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.desk.store.Standing.Proof;
import org.rapporteur.desk.store.Standing.Proofs;
import org.rapporteur.record.Kind;

/** Looks up how claims stand before they are made again. */
final class Standings {
    private final Sql sql;

    Standings(Sql sql) {
        this.sql = sql;
    }

    /** The days on which articles make a claim. */
    List<String> toldOn(Standing claim) {
        return sql.list("SELECT day FROM told_on WHERE claim = ?", row -> row.getString(1), claim.n());
    }

    /** The claims of a block, by id. */
    Map<String, Standing> of(String block) {
        Map<Long, List<Proof>> assertions = proofs("assertion", block);
        Map<Long, List<Proof>> wholes = proofs("whole", block);
        Map<String, Standing> standing = new HashMap<>();
        sql.each(
                "SELECT id, n, kind, day, sort, born, changed, headline, body, status FROM claim WHERE block = ?",
                row -> standing.put(
                        row.getString(1),
                        new Standing(
                                row.getLong(2),
                                Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                row.getString(4),
                                row.getString(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getString(8),
                                row.getString(9),
                                row.getString(10),
                                new Proofs(
                                        assertions.getOrDefault(row.getLong(2), List.of()),
                                        wholes.getOrDefault(row.getLong(2), List.of())))),
                block);
        return standing;
    }

    /** What the claims of a block stand on, by their rows. */
    private Map<Long, List<Proof>> proofs(String table, String block) {
        Map<Long, List<Proof>> proofs = new HashMap<>();
        sql.each(
                "SELECT claim, article, n FROM " + table
                        + " WHERE claim IN (SELECT n FROM claim WHERE block = ?) ORDER BY claim, place",
                row -> proofs.computeIfAbsent(row.getLong(1), claim -> new ArrayList<>())
                        .add(new Proof(row.getLong(2), row.getInt(3))),
                block);
        return proofs;
    }
}
