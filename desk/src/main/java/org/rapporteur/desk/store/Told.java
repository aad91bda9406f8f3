package org.rapporteur.desk.store;

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
        return assertions("assertion", claim);
    }

    /** The longer quotations that hold the words of a claim, cut to them. */
    List<Assertion> wholes(long claim, Entry entry) {
        if (!(entry instanceof Statement shown) || shown.quoted().isEmpty()) {
            return List.of();
        }
        return assertions("whole", claim).stream()
                .flatMap(whole -> Claims.cut(whole, shown).stream())
                .toList();
    }

    private List<Assertion> assertions(String table, long claim) {
        String query = "SELECT e.article, e.n, e.body, e.meant FROM " + table
                + " a JOIN entry e ON e.article = a.article AND e.n = a.n WHERE a.claim = ? ORDER BY a.place";
        return placed(query, claim).stream().map(Placed::assertion).toList();
    }

    private List<Placed> placed(String query, Object value) {
        record Row(long article, int n, String body, String meant) {}
        List<Placed> rows = new ArrayList<>();
        for (Row row : sql.list(
                query, row -> new Row(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)), value)) {
            Entry entry = Shape.value(Entry.class, row.body());
            Assertion printed = Assertion.of(report(row.article()), row.n(), entry);
            rows.add(new Placed(row.article(), row.meant().isEmpty() ? printed : printed.meaning(row.meant())));
        }
        return rows;
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
