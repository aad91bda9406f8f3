package org.rapporteur.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Report;

/** Fetches entries with the articles that tell them. The reports last used stay at hand. */
final class Told {
    private static final int AT_HAND = 2000;
    private final Sql sql;
    private final Map<Long, Report> reports = new HashMap<>();

    Told(Sql sql) {
        this.sql = sql;
    }

    /** An assertion and where its article's row is. */
    record Placed(long article, Assertion assertion) {}

    /** All that is told in a block. */
    List<Placed> inBlock(String block) {
        return placed("SELECT article, n, body, meant FROM entry WHERE block = ? ORDER BY article, n", block);
    }

    /** All that an article tells, in the order of its reading. */
    List<Placed> ofArticle(long article) {
        return placed("SELECT article, n, body, meant FROM entry WHERE article = ? ORDER BY n", article);
    }

    /** All that a claim is made of, earliest first. */
    List<Assertion> ofClaim(long claim) {
        return ofClaims("n = ?", claim).getOrDefault(claim, List.of());
    }

    /** All that the claims are made of that a condition of SQL holds for, by their rows; earliest first. */
    Map<Long, List<Assertion>> ofClaims(String condition, Object... values) {
        return assertions("assertion", condition, values);
    }

    /** The longer quotations that hold the words of a claim, cut to them. */
    List<Assertion> wholes(long claim, Entry entry) {
        return cut(wholes("n = ?", claim).getOrDefault(claim, List.of()), entry);
    }

    /** The longer quotations, whole, that hold the words of the claims that a condition of SQL holds for, by their rows. */
    Map<Long, List<Assertion>> wholes(String condition, Object... values) {
        return assertions("whole", condition, values);
    }

    /** Longer quotations, cut to the words of a shorter one. */
    static List<Assertion> cut(List<Assertion> wholes, Entry entry) {
        if (!(entry instanceof Statement shown) || shown.quoted().isEmpty()) {
            return List.of();
        }
        return wholes.stream()
                .flatMap(whole -> Claims.cut(whole, shown).stream())
                .toList();
    }

    private Map<Long, List<Assertion>> assertions(String table, String condition, Object... values) {
        String query = "SELECT e.article, e.n, e.body, e.meant, a.claim FROM " + table
                + " a JOIN entry e ON e.article = a.article AND e.n = a.n WHERE a.claim IN (SELECT n FROM claim WHERE "
                + condition + ") ORDER BY a.claim, a.place";
        Map<Long, List<Assertion>> byClaim = new HashMap<>();
        for (Row row : sql.list(query, line -> Row.of(line, line.getLong(5)), values)) {
            byClaim.computeIfAbsent(row.claim(), claim -> new ArrayList<>())
                    .add(placed(row).assertion());
        }
        return byClaim;
    }

    private List<Placed> placed(String query, Object value) {
        return sql.list(query, line -> Row.of(line, 0), value).stream()
                .map(this::placed)
                .toList();
    }

    /** An entry as it is kept, with the claim that it was asked for. */
    private record Row(long article, int n, String body, String meant, long claim) {
        static Row of(ResultSet line, long claim) throws SQLException {
            return new Row(line.getLong(1), line.getInt(2), line.getString(3), line.getString(4), claim);
        }
    }

    private Placed placed(Row row) {
        Entry entry = Shape.value(Entry.class, row.body());
        Assertion printed = Assertion.of(report(row.article()), row.n(), entry);
        return new Placed(row.article(), row.meant().isEmpty() ? printed : printed.meaning(row.meant()));
    }

    Report report(long article) {
        Report held = reports.get(article);
        if (held == null) {
            held = sql.one("SELECT report FROM reading WHERE article = ?", row -> row.getString(1), article)
                    .map(text -> Shape.value(Report.class, text))
                    .orElseThrow();
            if (reports.size() >= AT_HAND) {
                reports.clear();
            }
            reports.put(article, held);
        }
        return held;
    }
}
