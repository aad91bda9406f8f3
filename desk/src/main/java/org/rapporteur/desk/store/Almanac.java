package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Line;
import org.rapporteur.record.Timeline;

/** Keeps the timeline: makes the lines of a day again when a claim of that day has changed. */
final class Almanac {
    private final Sql sql;
    private final ClaimRow claims;

    Almanac(Sql sql) {
        this.sql = sql;
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
        for (String kind : List.of("exchange", "meeting", "event", "statement")) {
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
        sql.run("DELETE FROM dirty_day WHERE day = ?", day);
    }
}
