package org.rapporteur.desk.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.rapporteur.desk.store.Told.Placed;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Statement;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradictions;

/** Brings the record up to date: makes the claims of the blocks again in which something was told or withdrawn. */
final class Ledger {
    private static final int BATCH = Shift.batch(100);
    private final Sql sql;
    private final Told told;
    private final long shift;
    private int changed;

    Ledger(Sql sql, long shift) {
        this.sql = sql;
        this.told = new Told(sql);
        this.shift = shift;
    }

    /** How many lines were made or changed. */
    int changed() {
        return changed;
    }

    long waiting() {
        return sql.number("SELECT count(*) FROM dirty_block");
    }

    void mergeAll(Crew crew, BooleanSupplier stopped, Runnable step) {
        while (!stopped.getAsBoolean()) {
            List<String> blocks =
                    sql.list("SELECT block FROM dirty_block ORDER BY block LIMIT " + BATCH, row -> row.getString(1));
            if (blocks.isEmpty()) {
                return;
            }
            sql.atomically(() -> {
                Crew.Lane<Block, Block> lane = crew.lane(Block::merged, this::keep);
                blocks.forEach(block -> lane.give(new Block(block, told.inBlock(block), List.of(), List.of())));
                lane.end();
            });
            blocks.forEach(block -> step.run());
        }
    }

    /** A block before and after it is merged. */
    private record Block(String key, List<Placed> placed, List<Claim> claims, List<Contradiction> conflicts) {
        Block merged() {
            List<Claim> made =
                    Claims.of(key, placed.stream().map(Placed::assertion).toList());
            return new Block(key, placed, made, Contradictions.of(made));
        }
    }

    /** A claim as it was before. */
    private record Before(long n, String id, String day, long born, String headline, String body, String status) {}

    private void keep(Block block) {
        Map<String, Before> before = new HashMap<>();
        sql.each(
                "SELECT n, id, day, born, headline, body, status FROM claim WHERE block = ?",
                row -> before.put(
                        row.getString(2),
                        new Before(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))),
                block.key());
        Map<String, Long> articles = new HashMap<>();
        block.placed().forEach(placed -> articles.put(placed.assertion().article(), placed.article()));
        for (Claim claim : block.claims()) {
            keep(claim, block.key(), before, articles);
        }
        before.values().forEach(this::drop);
        sql.run("DELETE FROM conflict WHERE block = ?", block.key());
        for (Contradiction conflict : block.conflicts()) {
            sql.run(
                    "INSERT OR REPLACE INTO conflict VALUES (?, ?, ?, ?, ?)",
                    conflict.id(),
                    block.key(),
                    conflict.kind().label(),
                    shift,
                    Shape.text(Contradiction.class, conflict));
        }
        sql.run("DELETE FROM dirty_block WHERE block = ?", block.key());
    }

    private void keep(Claim claim, String block, Map<String, Before> before, Map<String, Long> articles) {
        Before old = before.remove(claim.id());
        String body = Shape.text(Gist.class, Gist.of(claim));
        String day = claim.when().map(when -> when.sortKey()).orElse("~~");
        boolean same = old != null
                && old.body().equals(body)
                && old.headline().equals(claim.headline())
                && old.status().equals(claim.status());
        if (old != null) {
            drop(old);
        }
        long born = old == null ? shift : old.born();
        long n = sql.insert(
                "INSERT INTO claim (id, block, kind, sort, day, first, headline, status, wording, flags, origins, articles,"
                        + " born, changed, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claim.id(),
                block,
                claim.kind().label(),
                claim.sortKey(),
                day,
                claim.first().report().published().map(Object::toString).orElse("~"),
                claim.headline(),
                claim.status(),
                wording(claim.entry()),
                String.join(" ", claim.flags().stream().map(Enum::name).toList()),
                claim.support().origins(),
                claim.support().articles(),
                born,
                same ? born : shift,
                body);
        changed += same ? 0 : 1;
        children(n, claim, articles);
        sql.run("INSERT OR IGNORE INTO dirty_day VALUES (?)", day);
    }

    private void children(long n, Claim claim, Map<String, Long> articles) {
        int place = 0;
        for (Assertion assertion : claim.assertions()) {
            sql.run(
                    "INSERT INTO assertion VALUES (?, ?, ?, ?)",
                    n,
                    place++,
                    articles.get(assertion.article()),
                    assertion.index());
        }
        for (String day : days(claim)) {
            sql.run("INSERT INTO told_on VALUES (?, ?)", day, n);
            sql.run("INSERT OR IGNORE INTO dirty_day VALUES (?)", day);
        }
        Roles roles = Roles.of(claim);
        for (Roles.Part part : roles.parts()) {
            sql.run(
                    "INSERT OR IGNORE INTO party VALUES (?, ?, ?, ?, ?)",
                    part.actor(),
                    part.part(),
                    claim.kind().label(),
                    claim.sortKey(),
                    n);
        }
        TreeSet<String> words = new TreeSet<>();
        claim.entry().evidence().forEach(evidence -> words.add(evidence.words()));
        sql.run(
                "INSERT INTO claim_words (rowid, words) VALUES (?, ?)",
                n,
                claim.headline() + " " + String.join(" ", words));
    }

    /** The days on which articles make a claim. */
    private static Set<String> days(Claim claim) {
        return claim.assertions().stream()
                .flatMap(assertion -> assertion.report().published().stream())
                .map(LocalDate::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void drop(Before old) {
        sql.run("INSERT OR IGNORE INTO dirty_day SELECT day FROM told_on WHERE claim = ?", old.n());
        for (String table : List.of("assertion", "party", "told_on")) {
            sql.run("DELETE FROM " + table + " WHERE claim = ?", old.n());
        }
        sql.run("DELETE FROM claim_words WHERE rowid = ?", old.n());
        sql.run("DELETE FROM claim WHERE n = ?", old.n());
        sql.run("INSERT OR IGNORE INTO dirty_day VALUES (?)", old.day());
    }

    /** What a quoted statement's words are worth; nothing for all else. */
    private static String wording(Entry entry) {
        boolean quoted = entry instanceof Statement said && !said.quoted().isEmpty();
        return quoted ? ((Statement) entry).wording().name().toLowerCase(java.util.Locale.ROOT) : "";
    }
}
