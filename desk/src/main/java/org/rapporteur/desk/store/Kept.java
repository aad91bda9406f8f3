package org.rapporteur.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An article as lists show it.
 *
 * @param name as the record calls it
 * @param day of publication
 * @param origin of its family
 * @param shift that brought it in
 */
public record Kept(
        String name, Optional<String> title, Optional<String> outlet, Optional<String> day, String origin, long shift) {
    /** Out of a row of name, title, outlet, day, origin, shift. */
    static Kept of(ResultSet row) throws SQLException {
        return new Kept(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                row.getLong(6));
    }
}
