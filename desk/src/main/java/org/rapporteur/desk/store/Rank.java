package org.rapporteur.desk.store;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list of what most articles have first: in so many articles, then by id. */
record Rank(long articles, String id) implements Comparable<Rank> {
    private static final Pattern KEY = Pattern.compile("([0-9]{1,12}) (.*)", Pattern.DOTALL);
    private static final Comparator<Rank> ORDER =
            Comparator.comparing(Rank::articles).reversed().thenComparing(Rank::id, Sql.ORDER);

    /** Out of a key; behind one that is none nothing stands. */
    static Rank of(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches() ? new Rank(Long.parseLong(parts.group(1)), parts.group(2)) : new Rank(-1, "");
    }

    String key() {
        return articles + " " + id;
    }

    /** Asks for what stands behind this. */
    void after(Clause clause, String column) {
        clause.and("articles <= ? AND (articles < ? OR " + column + " > ?)", articles, articles, id);
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
