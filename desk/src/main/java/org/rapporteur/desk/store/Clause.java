package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The conditions of SQL that a {@link Wanted} comes to, and their values. */
final class Clause {
    private final StringBuilder text = new StringBuilder("1");
    private final List<Object> values = new ArrayList<>();

    /** All conditions of {@code wanted} but its place in the list. */
    static Clause of(Wanted wanted) {
        Clause clause = new Clause();
        clause.in("kind", wanted.kinds());
        clause.party("by", wanted.by());
        clause.party("to", wanted.to());
        wanted.about()
                .map(Query::of)
                .ifPresent(
                        words -> clause.and("n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)", words));
        clause.and("sort >= ?", wanted.from());
        wanted.until().ifPresent(day -> clause.and("sort < ?", day + "~"));
        clause.and("first <= ?", wanted.at());
        wanted.told().ifPresent(day -> clause.and("first >= ? AND first < '~'", day));
        if (wanted.shift() > 0) {
            clause.and("changed > ?", wanted.shift());
        }
        if (wanted.minOrigins() > 1) {
            clause.and("origins >= ?", wanted.minOrigins());
        }
        if (wanted.quotable()) {
            clause.and("wording = ?", "verbatim");
        }
        return clause;
    }

    void and(String condition, Object... more) {
        text.append(" AND ").append(condition);
        values.addAll(List.of(more));
    }

    private void and(String condition, Optional<String> value) {
        value.ifPresent(given -> and(condition, given));
    }

    private void in(String column, List<String> anyOf) {
        if (!anyOf.isEmpty()) {
            text.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(marks(anyOf))
                    .append(')');
            values.addAll(anyOf);
        }
    }

    private void party(String part, List<String> actors) {
        if (!actors.isEmpty()) {
            text.append(" AND n IN (SELECT claim FROM party WHERE actor IN (")
                    .append(marks(actors))
                    .append(") AND part = ?)");
            values.addAll(actors);
            values.add(part);
        }
    }

    private static String marks(List<String> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }

    String text() {
        return text.toString();
    }

    /** The values, after another that stands before the clause. */
    Object[] after(Object first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(values);
        return all.toArray();
    }

    /** The values, before others that stand after the clause. */
    Object[] values(Object... last) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(last));
        return all.toArray();
    }
}
