package org.rapporteur.desk.store;

import java.util.List;

/**
 * A line that an article had a part in which was taken out.
 *
 * @param line its id; it may still stand on other articles
 * @param article the name of the article
 * @param day when it was taken out, {@code 2031-03-20}
 */
public record Removed(String line, String article, String day) {
    /** The articles that were taken out from under a line, of its id or of the beginning of one that names a single line. */
    static List<Removed> of(Sql sql, String line) {
        List<Removed> removed = sql.list(
                "SELECT line, article, day FROM removed JOIN forgotten ON name = article"
                        + " WHERE line >= ? AND line < ? ORDER BY line, article",
                row -> new Removed(row.getString(1), row.getString(2), row.getString(3)),
                line,
                line + "~");
        return removed.stream().map(Removed::line).distinct().count() == 1 ? removed : List.of();
    }

    /** What to say where the line stood: "source removed on 2031-03-20 (12-opinion.txt)". */
    public String words() {
        return "source removed on " + day + " (" + article + ")";
    }
}
