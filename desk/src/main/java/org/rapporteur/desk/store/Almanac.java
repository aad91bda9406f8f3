package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradictions;
import org.rapporteur.record.Line;
import org.rapporteur.record.Timeline;

/** Keeps the timeline and the disputes of each day: makes them again when a claim has changed that they hang on. */
final class Almanac {
    private static final List<String> TOLD = List.of("exchange", "meeting", "event", "statement", "position");

    private final Sql sql;
    private final long shift;
    private final ClaimRow claims;
    private final Disputes disputes;
    private final StaleDays stale;

    Almanac(Sql sql, long shift) {
        this.sql = sql;
        this.shift = shift;
        this.claims = new ClaimRow(sql);
        this.disputes = new Disputes(sql);
        this.stale = new StaleDays(sql);
    }

    /** The name that what is in dispute on a day stands under. */
    static String block(String day) {
        return "day|" + day;
    }

    /** What is settled on one day may make another stale. */
    void bringUpToDate(BooleanSupplier stopped) {
        Optional<String> next = next();
        while (next.isPresent() && !stopped.getAsBoolean()) {
            String stale = next.get();
            sql.atomically(() -> {
                sql.run("DELETE FROM dirty_day WHERE day = ?", stale);
                renew(stale);
            });
            next = next();
        }
    }

    private Optional<String> next() {
        return sql.one("SELECT day FROM dirty_day ORDER BY day LIMIT 1", row -> row.getString(1));
    }

    /** A day without a mark of what is stale comes from an earlier build: all is. */
    private void renew(String stale) {
        String day = stale.substring(stale.indexOf(' ') + 1);
        if (stale.startsWith(StaleDays.LINES)) {
            lines(day);
        } else if (stale.startsWith(StaleDays.TOLD)) {
            disputes(day);
        } else {
            lines(stale);
            disputes(stale);
        }
    }

    private void lines(String day) {
        List<Claim> claims = new ArrayList<>();
        for (String kind : day.equals(ClaimTables.UNDATED) ? List.of("exchange") : TOLD) {
            claims.addAll(this.claims.where("day = ? AND kind = ? ORDER BY sort", day, kind));
        }
        List<String> before =
                sql.list("SELECT body FROM line WHERE day = ? ORDER BY place", row -> row.getString(1), day);
        List<Line> lines = Timeline.of(claims);
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            String body = Shape.text(Line.class, line);
            if (place >= before.size() || !body.equals(before.get(place))) {
                sql.run(
                        "INSERT OR REPLACE INTO line VALUES (?, ?, ?, ?)",
                        day,
                        place,
                        line.claims().get(0),
                        body);
            }
        }
        sql.run("DELETE FROM line WHERE day = ? AND place >= ?", day, lines.size());
    }

    /** What two sides tell of one thing stands in two blocks, and is found here. */
    private void disputes(String day) {
        stale.settled(disputes.keep(block(day), Contradictions.ofDay(told(day)), shift));
    }

    /**
     * The statements, events, figures and papers that articles of a day tell. The sign before {@code kind} keeps SQLite from going through
     * all of them that there are (https://sqlite.org/optoverview.html, "Disqualifying WHERE Clause Terms").
     */
    private List<Claim> told(String day) {
        return claims.where(
                "n IN (SELECT claim FROM told_on WHERE day = ?) AND +kind IN ('statement', 'event', 'figure', 'exchange') ORDER BY sort",
                day);
    }
}
