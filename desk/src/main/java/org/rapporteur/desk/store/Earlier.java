package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Matters;
import org.rapporteur.entry.Position;
import org.rapporteur.record.Shift;

/** What somebody thought of an issue before he thought otherwise: "agrees" on 7 March, "refuses" until then. */
final class Earlier {
    /** Positions of one holder that are looked through, latest first. */
    private static final int REACH = 300;

    private static final String BEFORE = "SELECT " + Listed.COLUMNS + " FROM claim WHERE n IN (SELECT claim FROM party"
            + " WHERE actor = ? AND part = 'by' AND kind = 'position' AND sort < ? ORDER BY sort DESC LIMIT " + REACH
            + ") AND block LIKE ? ORDER BY sort DESC";

    private final Sql sql;

    Earlier(Sql sql) {
        this.sql = sql;
    }

    /** The same for the line of this id. */
    Optional<Listed> before(String id) {
        return sql.one("SELECT " + Listed.COLUMNS + " FROM claim WHERE id = ?", Listed::of, id)
                .flatMap(this::before);
    }

    /** The last earlier position of a holder on the same issue, if its stance is another. */
    Optional<Listed> before(Listed line) {
        Position held = (Position) line.entry();
        return held.holder().stream()
                .flatMap(holder -> earlier(line, held, holder).stream())
                .findFirst();
    }

    private Optional<Listed> earlier(Listed line, Position held, String holder) {
        String noun = held.issue().substring(held.issue().lastIndexOf('_') + 1);
        List<Listed> known = sql.list(BEFORE, Listed::of, holder, line.sort(), "p|%" + noun + "|%");
        Matters matters =
                new Matters(known.stream().map(each -> issue(each)).distinct().toList());
        String issue = matters.of(held.issue());
        return known.stream()
                .filter(each -> matters.of(issue(each)).equals(issue))
                .findFirst()
                .filter(each -> !Shift.isNone(held.stance(), ((Position) each.entry()).stance()));
    }

    private static String issue(Listed line) {
        return ((Position) line.entry()).issue();
    }
}
