package org.rapporteur.desk.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.rapporteur.desk.store.Standing.Proof;
import org.rapporteur.desk.store.Standing.Proofs;
import org.rapporteur.desk.store.Told.Placed;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradictions;

/**
 * Brings the record up to date: makes the claims of the blocks again in which something was told or withdrawn. Of those, the
 * claims that stand on the same words as before stay where they are.
 */
final class Ledger {
    private static final int BATCH = Shift.batch(1000);
    private final Sql sql;
    private final Told told;
    private final Standings standings;
    private final ClaimTables tables;
    private final StaleDays days;
    private final Disputes disputes;
    private final Moves moves;
    private final long shift;
    /** Articles that say something else than when all blocks were last up to date. */
    private final Set<Long> restated = new HashSet<>();

    private int changed;

    Ledger(Sql sql, long shift) {
        this.sql = sql;
        this.told = new Told(sql);
        this.standings = new Standings(sql);
        this.tables = new ClaimTables(sql);
        this.days = new StaleDays(sql);
        this.disputes = new Disputes(sql);
        this.moves = new Moves(sql);
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
        sql.each("SELECT article FROM restated", row -> restated.add(row.getLong(1)));
        while (!stopped.getAsBoolean()) {
            List<String> blocks =
                    sql.list("SELECT block FROM dirty_block ORDER BY block LIMIT " + BATCH, row -> row.getString(1));
            if (blocks.isEmpty()) {
                sql.run("DELETE FROM restated");
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

    private void keep(Block block) {
        Map<String, Standing> before = standings.of(block.key());
        Map<String, Long> articles = new HashMap<>();
        block.placed().forEach(placed -> articles.put(placed.assertion().article(), placed.article()));
        for (Claim claim : block.claims()) {
            Proofs proofs = new Proofs(proofs(claim.assertions(), articles), proofs(claim.wholes(), articles));
            Standing old = before.remove(claim.id());
            if (old == null) {
                write(claim, block.key(), proofs);
            } else if (!stands(old, proofs)) {
                rewrite(old, claim, proofs);
            }
        }
        before.values().forEach(this::drop);
        days.settled(disputes.keep(block.key(), block.conflicts(), shift));
        sql.run("DELETE FROM dirty_block WHERE block = ?", block.key());
    }

    private void write(Claim claim, String block, Proofs proofs) {
        boolean fresh = proofs.assertions().stream().allMatch(proof -> restated.contains(proof.article()));
        days.born(claim, fresh);
        tables.write(claim, block, proofs, shift, shift);
        changed++;
    }

    private void drop(Standing old) {
        days.gone(old);
        tables.drop(old);
    }

    private static List<Proof> proofs(List<Assertion> assertions, Map<String, Long> articles) {
        return assertions.stream()
                .map(told -> new Proof(Objects.requireNonNull(articles.get(told.article())), told.index()))
                .toList();
    }

    /** Whether a claim stands there as it should: it is made of the same entries, none told anew. */
    private boolean stands(Standing old, Proofs proofs) {
        return old.proofs().equals(proofs) && !isRestated(proofs.assertions()) && !isRestated(proofs.wholes());
    }

    private boolean isRestated(List<Proof> proofs) {
        return proofs.stream().anyMatch(proof -> restated.contains(proof.article()));
    }

    private void rewrite(Standing old, Claim claim, Proofs proofs) {
        boolean same = old.reads(claim);
        if (!old.sort().equals(claim.sortKey())) {
            moves.note("claim", claim.id(), old.sort());
        }
        Retold retold = new Retold(old.proofs().assertions(), proofs.assertions(), restated);
        days.changed(old, claim, retold.is(old, claim));
        tables.rewrite(old, claim, proofs, same ? old.changed() : shift);
        changed += same ? 0 : 1;
    }
}
