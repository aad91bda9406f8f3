package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Contradictions;
import org.rapporteur.record.Line;
import org.rapporteur.record.Timeline;

/** Keeps the timeline: makes the lines of a day again when a claim of that day has changed. */
final class Almanac {
    private static final String UNDATED = "~~";
    private static final List<String> TOLD = List.of("exchange", "meeting", "event", "statement", "position");

    private final Sql sql;
    private final long shift;
    private final ClaimRow claims;

    Almanac(Sql sql, long shift) {
        this.sql = sql;
        this.shift = shift;
        this.claims = new ClaimRow(sql);
    }

    void bringUpToDate(BooleanSupplier stopped) {
        for (String day : sql.list("SELECT day FROM dirty_day ORDER BY day", row -> row.getString(1))) {
            if (!stopped.getAsBoolean()) {
                sql.atomically(() -> day(day));
            }
        }
    }

    private void day(String day) {
        sql.run("DELETE FROM line WHERE day = ?", day);
        List<Claim> claims = new ArrayList<>();
        for (String kind : day.equals(UNDATED) ? List.of("exchange") : TOLD) {
            claims.addAll(this.claims.where("day = ? AND kind = ? ORDER BY sort", day, kind));
        }
        int place = 0;
        for (Line line : Timeline.of(claims)) {
            sql.run(
                    "INSERT INTO line VALUES (?, ?, ?, ?)",
                    day,
                    place++,
                    line.claims().get(0),
                    Shape.text(Line.class, line));
        }
        conflicts("day|" + day, told(day));
        sql.run("DELETE FROM dirty_day WHERE day = ?", day);
    }

    /**
     * The statements, events and figures that articles of a day tell. The sign before {@code kind} keeps SQLite from going through
     * all of them that there are (https://sqlite.org/optoverview.html, "Disqualifying WHERE Clause Terms").
     */
    private List<Claim> told(String day) {
        return claims.where(
                "n IN (SELECT claim FROM told_on WHERE day = ?) AND +kind IN ('statement', 'event', 'figure') ORDER BY sort",
                day);
    }

    /** What two sides tell of one thing stands in two blocks, and is found here. */
    private void conflicts(String block, List<Claim> claims) {
        sql.run("DELETE FROM conflict WHERE block = ?", block);
        for (Contradiction conflict : Contradictions.ofDay(claims)) {
            sql.run(
                    "INSERT OR REPLACE INTO conflict VALUES (?, ?, ?, ?, ?)",
                    conflict.id(),
                    block,
                    conflict.kind().label(),
                    shift,
                    Shape.text(Contradiction.class, conflict));
        }
    }
}
