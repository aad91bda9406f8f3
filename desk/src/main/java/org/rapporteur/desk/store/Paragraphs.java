package org.rapporteur.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.text.Span;

/** The paragraphs of all articles, to be searched. */
final class Paragraphs {
    /** So many paragraphs at most has an article: the row of one is the row of its article and its place there. */
    private static final int PLACES = 1 << 20;

    private static final String JOINED =
            " FROM paragraph_words JOIN article a ON a.id = paragraph_words.rowid / " + PLACES + " WHERE ";

    /** How what was found is marked: row by row; or, for a beginning, which means looking up many words, all in one go. */
    private static final String EACH_OF_THE_BEST = "best CROSS JOIN paragraph_words";

    private static final String ALL_OF_THE_BEST = "paragraph_words CROSS JOIN best";

    private final Sql sql;

    Paragraphs(Sql sql) {
        this.sql = sql;
    }

    /**
     * Paragraphs that are sought, the newest articles first, those without a day last. Their order hangs on the articles alone,
     * so that a list goes on where it was whatever is read in.
     */
    List<Ranked<Found>> search(Sought sought, Optional<Bookmark> from, int limit) {
        Clause clause = sought.clause();
        from.map(mark -> Spot.of(mark.key())).ifPresent(spot -> spot.after(clause));
        String query = Query.of(sought.words());
        return sql.list(
                "WITH best AS MATERIALIZED (SELECT paragraph_words.rowid AS id, " + Spot.DAY + " AS day" + JOINED
                        + clause.text()
                        + " ORDER BY day DESC, a.name, id LIMIT ?) SELECT a.name, coalesce(a.title, ''), coalesce("
                        + Retrospect.DAY
                        + ", ''), a.origin, p.start, p.until,"
                        + " snippet(paragraph_words, 0, char(2), char(3), '…', 24), best.day, best.id"
                        + " FROM " + (query.endsWith("*") || query.contains("* ") ? ALL_OF_THE_BEST : EACH_OF_THE_BEST)
                        + " ON paragraph_words.rowid = best.id"
                        + " JOIN paragraph p ON p.id = best.id JOIN article a ON a.id = p.article"
                        + " WHERE paragraph_words MATCH ? ORDER BY best.day DESC, a.name, best.id",
                Paragraphs::found,
                clause.values(limit, query));
    }

    private static Ranked<Found> found(ResultSet row) throws SQLException {
        Found found = new Found(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7));
        return new Ranked<>(found, new Spot(row.getString(8), row.getLong(9) % PLACES, found.article()).key());
    }

    /** Where a paragraph stands in a list. */
    private record Spot(String day, long place, String article) {
        static final String DAY = "coalesce(a.day, '')";

        /** Out of a key; behind one that is none nothing stands. */
        static Spot of(String key) {
            String[] parts = key.split(" ", 3);
            boolean whole = parts.length == 3 && parts[1].matches("[0-9]{1,9}");
            return whole ? new Spot(parts[0], Long.parseLong(parts[1]), parts[2]) : new Spot("", 0, "\uffff");
        }

        String key() {
            return day + " " + place + " " + article;
        }

        void after(Clause clause) {
            clause.and(
                    DAY + " <= ? AND (" + DAY + " < ? OR a.name > ? OR (a.name = ? AND paragraph_words.rowid % "
                            + PLACES + " > ?))",
                    day,
                    day,
                    article,
                    article,
                    place);
        }
    }

    /** Keeps a paragraph. */
    void keep(long article, int place, Span origin, String words) {
        long id = article * PLACES + place;
        sql.run(
                "INSERT INTO paragraph (id, article, start, until, words) VALUES (?, ?, ?, ?, ?)",
                id,
                article,
                origin.start(),
                origin.end(),
                words);
        sql.run("INSERT INTO paragraph_words (rowid, words) VALUES (?, ?)", id, words);
    }

    /** How many paragraphs a search finds. */
    long found(Sought sought) {
        boolean anywhere = sought.equals(Sought.anywhere(sought.words()));
        return anywhere
                ? sql.number(
                        "SELECT count(*) FROM paragraph_words WHERE paragraph_words MATCH ?", Query.of(sought.words()))
                : counted("*", sought);
    }

    /** Of how many origins the paragraphs are that a search finds. */
    long originsOf(Sought sought) {
        return counted("DISTINCT a.origin", sought);
    }

    private long counted(String what, Sought sought) {
        Clause clause = sought.clause();
        return sql.number("SELECT count(" + what + ")" + JOINED + clause.text(), clause.values());
    }

    /** The paragraph that holds a place of an article. */
    Optional<String> at(String article, int place) {
        return sql.one(
                "SELECT words FROM paragraph p JOIN article a ON a.id = p.article"
                        + " WHERE a.name = ? AND p.start <= ? AND p.until > ?",
                row -> row.getString(1),
                article,
                place,
                place);
    }

    /** Words in their sentence. */
    Optional<Passage> around(Evidence evidence) {
        record Paragraph(int start, String words) {}
        int place = evidence.span().start();
        return sql.one(
                        "SELECT start, words FROM paragraph WHERE article = (SELECT id FROM article WHERE name = ?)"
                                + " AND start <= ? AND until > ? ORDER BY start DESC",
                        row -> new Paragraph(row.getInt(1), row.getString(2)),
                        evidence.article(),
                        place,
                        place)
                .flatMap(found -> Passage.of(found.words(), place - found.start(), evidence.words()));
    }
}
