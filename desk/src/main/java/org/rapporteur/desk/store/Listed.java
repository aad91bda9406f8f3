package org.rapporteur.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.entry.Entry;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Support;

/**
 * A line of the record as lists show it, without all the articles that tell it.
 *
 * @param n its row, for {@link Archive#proofs}; good until the store is written to
 * @param id {@code s-7k3fq2m9xd}
 * @param kind statement, position, exchange, meeting, figure, event
 * @param sort where it stands in a list by date
 * @param first day of the first article that tells it; empty when unknown
 * @param wording of a quoted statement: verbatim, altered, unchecked; else empty
 * @param born the shift that brought it in
 * @param changed the last shift that changed it
 */
public record Listed(
        long n,
        String id,
        String kind,
        String sort,
        String first,
        String headline,
        String status,
        String wording,
        long born,
        long changed,
        Entry entry,
        Support support,
        List<Claim.Flag> flags) {
    static final String COLUMNS = "n, id, kind, sort, first, headline, status, wording, born, changed, body";

    public Listed {
        flags = List.copyOf(flags);
    }

    /** This line with what another state of the record makes of it. */
    Listed as(Claim claim) {
        return new Listed(
                n,
                id,
                kind,
                sort,
                first,
                claim.headline(),
                claim.status(),
                wording,
                born,
                changed,
                claim.entry(),
                claim.support(),
                claim.flags());
    }

    /** This line under another headline. */
    Listed called(String better) {
        return new Listed(n, id, kind, sort, first, better, status, wording, born, changed, entry, support, flags);
    }

    /** Out of a row of {@link #COLUMNS}. */
    static Listed of(ResultSet row) throws SQLException {
        Gist gist = Shape.value(Gist.class, row.getString(11));
        String first = row.getString(5);
        return new Listed(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                first.equals("~") ? "" : first,
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getLong(10),
                gist.entry(),
                gist.support(),
                gist.flags());
    }
}
