package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;

/** The paragraphs of all articles, to be searched. */
final class Paragraphs {
    private final Sql sql;

    Paragraphs(Sql sql) {
        this.sql = sql;
    }

    /** Paragraphs with these words, the best first; see {@link Query} for how to ask. */
    List<Found> search(String words, int from, int limit) {
        return sql.list(
                "SELECT a.name, coalesce(a.title, ''), coalesce(" + Retrospect.DAY
                        + ", ''), a.origin, p.start, p.until,"
                        + " snippet(paragraph_words, 0, char(2), char(3), '…', 24)"
                        + " FROM (SELECT rowid AS id, rank AS worth FROM paragraph_words WHERE paragraph_words MATCH ?1"
                        + " ORDER BY rank, rowid LIMIT ?2 OFFSET ?3) best"
                        + " CROSS JOIN paragraph_words ON paragraph_words.rowid = best.id"
                        + " JOIN paragraph p ON p.id = best.id JOIN article a ON a.id = p.article"
                        + " WHERE paragraph_words MATCH ?1 ORDER BY worth, a.name, p.start",
                row -> new Found(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7)),
                Query.of(words),
                limit,
                from);
    }

    /** How many paragraphs a search finds. */
    long found(String words) {
        return sql.number("SELECT count(*) FROM paragraph_words WHERE paragraph_words MATCH ?", Query.of(words));
    }

    /** Of how many origins the paragraphs are that a search finds. */
    long originsOf(String words) {
        return sql.number(
                "SELECT count(DISTINCT a.origin) FROM paragraph_words JOIN paragraph p ON p.id = paragraph_words.rowid"
                        + " JOIN article a ON a.id = p.article WHERE paragraph_words MATCH ?",
                Query.of(words));
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
