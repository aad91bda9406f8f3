package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;

/** The paragraphs of all articles, to be searched. */
final class Paragraphs {
    private final Sql sql;

    Paragraphs(Sql sql) {
        this.sql = sql;
    }

    /** Paragraphs with these words, the best first; see {@link Query} for how to ask. */
    List<Found> search(String words, int from, int limit) {
        return sql.list(
                "SELECT a.name, coalesce(a.title, ''), coalesce(a.day, ''), a.origin, p.start, p.until,"
                        + " snippet(paragraph_words, 0, '[', ']', '…', 24)"
                        + " FROM paragraph_words JOIN paragraph p ON p.id = paragraph_words.rowid"
                        + " JOIN article a ON a.id = p.article WHERE paragraph_words MATCH ?"
                        + " ORDER BY rank, a.name, p.start LIMIT ? OFFSET ?",
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
}
