package org.rapporteur.desk.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.desk.store.Standing.Proof;
import org.rapporteur.desk.store.Standing.Proofs;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;
import org.rapporteur.entry.When;
import org.rapporteur.record.Claim;

/** The tables that a claim stands in: writes one and takes one out. */
final class ClaimTables {
    /** Of a claim that nobody knows the day of. */
    static final String UNDATED = "~~";

    private final Sql sql;
    private final Standings standings;

    ClaimTables(Sql sql) {
        this.sql = sql;
        this.standings = new Standings(sql);
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
                first(claim),
                claim.headline(),
                claim.status(),
                wording(claim.entry()),
                flags(claim),
                claim.support().origins(),
                claim.support().articles(),
                born,
                changed,
                Gist.text(claim));
        proofs("assertion", n, List.of(), proofs.assertions());
        proofs("whole", n, List.of(), proofs.wholes());
        days(n, toldOn(claim));
        parties(n, claim);
        words(n, words(claim.headline(), claim.entry()));
    }

    /** Writes a claim in the row where it stood, as far as it is another. */
    void rewrite(Standing old, Claim claim, Proofs proofs, long changed) {
        columns(old, claim, changed);
        proofs("assertion", old.n(), old.proofs().assertions(), proofs.assertions());
        proofs("whole", old.n(), old.proofs().wholes(), proofs.wholes());
        Set<String> days = toldOn(claim);
        Set<String> before = new TreeSet<>(standings.toldOn(old));
        if (!days.containsAll(before)) {
            sql.run("DELETE FROM told_on WHERE claim = ?", old.n());
            before = Set.of();
        }
        days.removeAll(before);
        days(old.n(), days);
        sql.run("DELETE FROM party WHERE claim = ?", old.n());
        parties(old.n(), claim);
        String words = words(claim.headline(), claim.entry());
        if (!words.equals(
                words(old.headline(), Shape.value(Gist.class, old.body()).entry()))) {
            sql.run("DELETE FROM claim_words WHERE rowid = ?", old.n());
            words(old.n(), words);
        }
    }

    /** Columns that an index has are set only where they change. */
    private void columns(Standing old, Claim claim, long changed) {
        sql.run(
                "UPDATE claim SET headline = ?, wording = ?, flags = ?, origins = ?, articles = ?, body = ? WHERE n = ?",
                claim.headline(),
                wording(claim.entry()),
                flags(claim),
                claim.support().origins(),
                claim.support().articles(),
                Gist.text(claim),
                old.n());
        sql.run(
                "UPDATE claim SET sort = ?1, day = ?2, first = ?3, status = ?4 WHERE n = ?5"
                        + " AND (sort, day, first, status) <> (?1, ?2, ?3, ?4)",
                claim.sortKey(),
                day(claim),
                first(claim),
                claim.status(),
                old.n());
        if (changed != old.changed()) {
            sql.run("UPDATE claim SET changed = ? WHERE n = ?", changed, old.n());
        }
    }

    /** Writes what a claim stands on from where it is another. */
    private void proofs(String table, long claim, List<Proof> before, List<Proof> proofs) {
        int same = 0;
        while (same < Math.min(before.size(), proofs.size()) && before.get(same).equals(proofs.get(same))) {
            same++;
        }
        if (same < before.size()) {
            sql.run("DELETE FROM " + table + " WHERE claim = ? AND place >= ?", claim, same);
        }
        for (int place = same; place < proofs.size(); place++) {
            Proof proof = proofs.get(place);
            sql.run("INSERT INTO " + table + " VALUES (?, ?, ?, ?)", claim, place, proof.article(), proof.n());
        }
    }

    private void days(long n, Set<String> days) {
        days.forEach(day -> sql.run("INSERT INTO told_on VALUES (?, ?)", day, n));
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

    private void words(long n, String words) {
        sql.run("INSERT INTO claim_words (rowid, words) VALUES (?, ?)", n, words);
    }

    /** By which words a claim is found. */
    private static String words(String headline, Entry entry) {
        TreeSet<String> words = new TreeSet<>();
        entry.evidence().forEach(evidence -> words.add(evidence.words()));
        return headline + " " + String.join(" ", words);
    }

    /** The day of the first article that makes a claim, as it sorts. */
    private static String first(Claim claim) {
        return claim.first().report().published().map(Object::toString).orElse("~");
    }

    private static String flags(Claim claim) {
        return String.join(" ", claim.flags().stream().map(Enum::name).toList());
    }

    void drop(Standing claim) {
        for (String table : List.of("assertion", "whole", "party", "told_on")) {
            sql.run("DELETE FROM " + table + " WHERE claim = ?", claim.n());
        }
        sql.run("DELETE FROM claim_words WHERE rowid = ?", claim.n());
        sql.run("DELETE FROM claim WHERE n = ?", claim.n());
    }

    /** What a quoted statement's words are worth; nothing for all else. */
    private static String wording(Entry entry) {
        boolean quoted = entry instanceof Statement said && !said.quoted().isEmpty();
        return quoted ? ((Statement) entry).wording().name().toLowerCase(Locale.ROOT) : "";
    }
}
