package org.rapporteur.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Span;

/**
 * One line of an export before it has a form: columns and their values, in order. Values are strings, numbers, truth
 * values, lists, and rows again.
 */
public record Row(Map<String, Object> cells) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The same under other ids, each once in a list: "Sergei_Beli" and "Sergey_Belly" are one person. */
    public Row renamed(Map<String, String> ids) {
        Map<String, Object> out = new LinkedHashMap<>();
        cells.forEach((column, value) -> out.put(column, renamed(value, ids)));
        return new Row(out);
    }

    private static Object renamed(Object value, Map<String, String> ids) {
        if (value instanceof String id) {
            return ids.getOrDefault(id, id);
        }
        if (value instanceof Row row) {
            return row.renamed(ids);
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> renamed(each, ids)).distinct().toList()
                : value;
    }

    static Filling of(String column, Object value) {
        return new Filling().and(column, value);
    }

    /** A span as the export writes it. */
    static Row of(Span span) {
        return of("start", span.start()).and("end", span.end()).row();
    }

    /** Evidence with its article, for lines that stand on several. */
    static Row of(Evidence evidence) {
        return of("article", evidence.article())
                .and("start", evidence.span().start())
                .and("end", evidence.span().end())
                .and("quote_wording", evidence.wording().map(Statement.Wording::label))
                .row();
    }

    /** A row that is being filled; an empty optional leaves its column out. */
    static final class Filling {
        private final Map<String, Object> cells = new LinkedHashMap<>();

        Filling and(String column, Object value) {
            if (!(value instanceof Optional<?> some)) {
                cells.put(column, value);
            } else if (some.isPresent()) {
                cells.put(column, some.get());
            }
            return this;
        }

        Row row() {
            return new Row(cells);
        }
    }
}
