package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that was not read, or not understood.
 *
 * @param kind unreadable, undated, unread, unsure, forgotten
 * @param article the input's name
 * @param words what is the matter
 */
public record Doubt(String kind, String article, String words) {
    /** All that was not read or not understood. */
    static List<Doubt> all(Sql sql) {
        List<Doubt> doubts = new ArrayList<>(sql.list(
                "SELECT 'unreadable', name, reason FROM unreadable UNION ALL"
                        + " SELECT 'forgotten', name, 'source removed on ' || day || coalesce('; its lines were '"
                        + " || (SELECT group_concat(line, ', ') FROM removed WHERE article = name), '') FROM forgotten UNION ALL"
                        + " SELECT 'unread', name, 'filed, not read yet: run rap read again' FROM article WHERE unread UNION ALL"
                        + " SELECT 'undated', name, 'no day of publication found' FROM article WHERE day IS NULL"
                        + " ORDER BY 1, 2",
                row -> new Doubt(row.getString(1), row.getString(2), row.getString(3))));
        sql.each(
                "SELECT name, unsure FROM reading JOIN article ON article.id = reading.article WHERE unsure <> '[]' ORDER BY name",
                row -> {
                    String name = row.getString(1);
                    Shape.list(String.class, row.getString(2))
                            .forEach(words -> doubts.add(new Doubt("unsure", name, words)));
                });
        return doubts;
    }
}
