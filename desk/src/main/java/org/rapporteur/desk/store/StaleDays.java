package org.rapporteur.desk.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Kind;

/**
 * Marks what a change of a claim makes stale: the timeline of the day that it is about, and what is in dispute on the days on
 * which articles make it. What was only told once more, in articles read now, leaves most of these days alone.
 */
final class StaleDays {
    /** Begins the mark of a day whose timeline is stale. */
    static final String LINES = "lines ";
    /** Begins the mark of a day on which disputes are stale. */
    static final String TOLD = "told ";

    private static final Set<Kind> DISPUTED = Set.of(Kind.STATEMENT, Kind.EVENT, Kind.FIGURE, Kind.EXCHANGE);
    /** What one more telling may bring into dispute on a day on which it was told before. */
    private static final Set<Kind> WHENEVER = Set.of(Kind.STATEMENT, Kind.EXCHANGE);

    private final Sql sql;
    private final Standings standings;
    private final Disputes disputes;
    /** By day, the claims that are in dispute there. */
    private final Map<String, Set<String>> inDispute = new HashMap<>();

    StaleDays(Sql sql) {
        this.sql = sql;
        this.standings = new Standings(sql);
        this.disputes = new Disputes(sql);
    }

    /**
     * A claim that was not there.
     *
     * @param fresh whether it stands in articles alone that were read now
     */
    void born(Claim claim, boolean fresh) {
        lines(claim.kind(), ClaimTables.day(claim), fresh);
        told(claim.kind(), ClaimTables.toldOn(claim));
    }

    /** A claim that is there no more. */
    void gone(Standing old) {
        lines(old.kind(), old.day(), false);
        told(old.kind(), standings.toldOn(old));
    }

    /**
     * A claim that was made anew.
     *
     * @param retold whether it is only told once more, see {@link Retold}
     */
    void changed(Standing old, Claim claim, boolean retold) {
        lines(claim.kind(), old.day(), retold);
        lines(claim.kind(), ClaimTables.day(claim), retold);
        TreeSet<String> before = new TreeSet<>(standings.toldOn(old));
        TreeSet<String> now = ClaimTables.toldOn(claim);
        if (retold && !WHENEVER.contains(claim.kind()) && !isInDispute(claim.id(), before)) {
            now.removeAll(before);
        } else {
            now.addAll(before);
        }
        told(claim.kind(), now);
    }

    /** What is found no more among some claims may be in dispute still on a day on which all that it is between are told. */
    void settled(List<Contradiction> gone) {
        for (Contradiction conflict : gone) {
            List<String> ids = conflict.claims();
            TreeSet<String> days = new TreeSet<>(ids.size() > 1 ? toldOn(ids.get(0)) : List.of());
            ids.forEach(id -> days.retainAll(toldOn(id)));
            days.forEach(day -> mark(TOLD + day));
        }
    }

    private List<String> toldOn(String claim) {
        return sql.list(
                "SELECT day FROM told_on WHERE claim = (SELECT n FROM claim WHERE id = ?)",
                row -> row.getString(1),
                claim);
    }

    /**
     * A figure has no line, and of what has no day only papers have. A position lends its words to deeds told in the same
     * articles; if those were read now, the deeds mark their day themselves.
     */
    private void lines(Kind kind, String day, boolean quiet) {
        boolean placed = !day.equals(ClaimTables.UNDATED) || kind == Kind.EXCHANGE;
        if (placed && kind != Kind.FIGURE && !(kind == Kind.POSITION && quiet)) {
            mark(LINES + day);
        }
    }

    private void told(Kind kind, Collection<String> days) {
        if (DISPUTED.contains(kind)) {
            days.forEach(day -> mark(TOLD + day));
        }
    }

    private boolean isInDispute(String claim, Collection<String> days) {
        return days.stream()
                .anyMatch(
                        day -> inDispute.computeIfAbsent(day, this::disputedOn).contains(claim));
    }

    private Set<String> disputedOn(String day) {
        Set<String> claims = new TreeSet<>();
        disputes.of(Almanac.block(day)).forEach(conflict -> claims.addAll(conflict.claims()));
        return claims;
    }

    private void mark(String stale) {
        sql.run("INSERT OR IGNORE INTO dirty_day VALUES (?)", stale);
    }
}
