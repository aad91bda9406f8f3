package org.rapporteur.desk.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Kind;

/** The tables that a claim stands in: writes one and takes one out. */
final class ClaimTables {
    /** Of a claim that nobody knows the day of. */
    static final String UNDATED = "~~";

    private final Sql sql;

    ClaimTables(Sql sql) {
        this.sql = sql;
    }

    /** Where an assertion stands: the row of its article, and its place there. */
    record Proof(long article, int n) {}

    /** The assertions that a claim is made of, earliest first, and the longer quotations that hold its words. */
    record Proofs(List<Proof> assertions, List<Proof> wholes) {}

    /** A claim as it stands in its row {@code n}. */
    record Standing(
            long n,
            Kind kind,
            String day,
            String sort,
            long born,
            long changed,
            String headline,
            String body,
            String status) {
        /** Whether it reads as one does that was made now. */
        boolean reads(Claim claim) {
            return headline.equals(claim.headline()) && status.equals(claim.status()) && body.equals(text(claim));
        }
    }

    /** The claims of a block, by id. */
    Map<String, Standing> of(String block) {
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
                                row.getString(10))),
                block);
        return standing;
    }

    /** What a claim stands on. */
    Proofs proofs(Standing claim) {
        return new Proofs(proofs("assertion", claim), proofs("whole", claim));
    }

    private List<Proof> proofs(String table, Standing claim) {
        return sql.list(
                "SELECT article, n FROM " + table + " WHERE claim = ? ORDER BY place",
                row -> new Proof(row.getLong(1), row.getInt(2)),
                claim.n());
    }

    /**
     * Writes a claim.
     *
     * @param proofs what it stands on
     */
    void write(Claim claim, String block, Proofs proofs, long born, long changed) {
        long n = sql.insert(
                "INSERT INTO claim (id, block, kind, sort, day, first, headline, status, wording, flags, origins, articles,"
                        + " born, changed, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claim.id(),
                block,
                claim.kind().label(),
                claim.sortKey(),
                day(claim),
                claim.first().report().published().map(Object::toString).orElse("~"),
                claim.headline(),
                claim.status(),
                wording(claim.entry()),
                String.join(" ", claim.flags().stream().map(Enum::name).toList()),
                claim.support().origins(),
                claim.support().articles(),
                born,
                changed,
                text(claim));
        proofs("assertion", n, proofs.assertions());
        proofs("whole", n, proofs.wholes());
        days(n, claim);
        parties(n, claim);
        words(n, claim);
    }

    private void proofs(String table, long claim, List<Proof> proofs) {
        for (int place = 0; place < proofs.size(); place++) {
            Proof proof = proofs.get(place);
            sql.run("INSERT INTO " + table + " VALUES (?, ?, ?, ?)", claim, place, proof.article(), proof.n());
        }
    }

    private void days(long n, Claim claim) {
        toldOn(claim).forEach(day -> sql.run("INSERT INTO told_on VALUES (?, ?)", day, n));
    }

    /** The day that a claim is about, as it sorts. */
    static String day(Claim claim) {
        return claim.when().map(When::sortKey).orElse(UNDATED);
    }

    /** The days on which articles make a claim. */
    static TreeSet<String> toldOn(Claim claim) {
        TreeSet<String> days = new TreeSet<>();
        claim.assertions()
                .forEach(assertion -> assertion.report().published().ifPresent(day -> days.add(day.toString())));
        return days;
    }

    /** The days on which articles make a claim that stands. */
    List<String> toldOn(Standing claim) {
        return sql.list("SELECT day FROM told_on WHERE claim = ?", row -> row.getString(1), claim.n());
    }

    private void parties(long n, Claim claim) {
        for (Roles.Part part : Roles.of(claim).parts()) {
            sql.run(
                    "INSERT OR IGNORE INTO party VALUES (?, ?, ?, ?, ?)",
                    part.actor(),
                    part.part(),
                    claim.kind().label(),
                    claim.sortKey(),
                    n);
        }
    }

    private void words(long n, Claim claim) {
        TreeSet<String> words = new TreeSet<>();
        claim.entry().evidence().forEach(evidence -> words.add(evidence.words()));
        sql.run(
                "INSERT INTO claim_words (rowid, words) VALUES (?, ?)",
                n,
                claim.headline() + " " + String.join(" ", words));
    }

    void drop(Standing claim) {
        for (String table : List.of("assertion", "whole", "party", "told_on")) {
            sql.run("DELETE FROM " + table + " WHERE claim = ?", claim.n());
        }
        sql.run("DELETE FROM claim_words WHERE rowid = ?", claim.n());
        sql.run("DELETE FROM claim WHERE n = ?", claim.n());
    }

    private static String text(Claim claim) {
        return Shape.text(Gist.class, Gist.of(claim));
    }

    /** What a quoted statement's words are worth; nothing for all else. */
    private static String wording(Entry entry) {
        boolean quoted = entry instanceof Statement said && !said.quoted().isEmpty();
        return quoted ? ((Statement) entry).wording().name().toLowerCase(Locale.ROOT) : "";
    }
}
