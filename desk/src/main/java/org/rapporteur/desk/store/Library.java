package org.rapporteur.desk.store;

import java.util.List;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Evidence;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.record.Assertion;

/** The articles of a store: each with its text, its family, what it says, and where words stand in it. */
public final class Library {
    /** Of which an article had appeared by a day. */
    private static final String SEEN =
            "EXISTS (SELECT 1 FROM article a WHERE a.origin = family.origin AND " + Retrospect.DAY + " <= ?)";

    private static final Ranking.Table<Family> FAMILIES = new Ranking.Table<>(
            "family",
            "origin",
            "body",
            row -> Shape.value(Family.class, row.getString(1)),
            family -> new Rank(family.members().size(), family.origin()));

    private final Sql sql;
    private final Bookshelf shelf;
    private final Paragraphs paragraphs;
    private final Told told;

    Library(Sql sql, Told told) {
        this.sql = sql;
        this.shelf = new Bookshelf(sql);
        this.paragraphs = new Paragraphs(sql);
        this.told = told;
    }

    /** Articles in order of name, after one of them; of a day those that had appeared by then. */
    public List<Kept> articles(Optional<String> day, String after, int limit) {
        Clause clause = new Clause();
        clause.and("name > ?", after);
        day.ifPresent(last -> clause.and(Retrospect.DAY + " <= ?", last));
        return sql.list(
                "SELECT name, title, outlet, day, origin, shift FROM article a WHERE " + clause.text()
                        + " ORDER BY name LIMIT ?",
                Kept::of,
                clause.values(limit));
    }

    /** What lists know of one article. */
    public Optional<Kept> kept(String name) {
        return sql.one("SELECT name, title, outlet, day, origin, shift FROM article WHERE name = ?", Kept::of, name);
    }

    /** The names of articles that begin so, or end so; a user need not type all of it. */
    public List<String> articlesLike(String part) {
        return sql.list(
                "SELECT name FROM article WHERE name = ?1 OR name LIKE ?1 || '%' OR name LIKE '%' || ?1 || '%'"
                        + " ORDER BY name <> ?1, name LIMIT 50",
                row -> row.getString(1), part);
    }

    /** The article with its text, made again from its bytes. */
    public Optional<Article> article(String name) {
        return shelf.article(name);
    }

    /** What lineage says of an article's words. */
    public Optional<Condition> condition(String name) {
        return sql.one(
                "SELECT body FROM condition JOIN article ON article.id = condition.article WHERE name = ?",
                row -> Shape.value(Condition.class, row.getString(1)),
                name);
    }

    /** What an article says, in the order of its reading. */
    public List<Assertion> told(String name) {
        return sql.one("SELECT id FROM article WHERE name = ?", row -> row.getLong(1), name)
                .map(id ->
                        told.ofArticle(id).stream().map(Told.Placed::assertion).toList())
                .orElse(List.of());
    }

    /** Families, the largest first; of a day those of which an article had appeared by then. */
    public List<Ranked<Family>> families(Optional<String> day, Optional<Bookmark> from, int limit) {
        return new Steady<>(sql, "family", families(day)).rows(from, limit);
    }

    private Ranking<Family> families(Optional<String> day) {
        return new Ranking<>(sql, FAMILIES, () -> {
            Clause seen = new Clause();
            day.ifPresent(last -> seen.and(SEEN, last));
            return seen;
        });
    }

    /** The largest families. */
    public List<Family> largest(int limit) {
        return families(Optional.empty()).after(Optional.empty(), limit);
    }

    /** The family of an origin. */
    public Optional<Family> family(String origin) {
        return sql.one(
                "SELECT body FROM family WHERE origin = ?", row -> Shape.value(Family.class, row.getString(1)), origin);
    }

    /** How an article stands to others, without the aligned spans. */
    public List<Kinship> kin(String name) {
        return sql.list(
                "SELECT body FROM kinship WHERE a = ?1 OR b = ?1 ORDER BY a, b",
                row -> Shape.value(Kinship.class, row.getString(1)),
                name);
    }

    /** The pair in full, with its spans. */
    public Optional<Kinship> kinship(String a, String b) {
        return new Lineage(shelf).kinship(a, b);
    }

    /** Paragraphs that are sought, the newest articles first. */
    public List<Ranked<Found>> search(Sought sought, Optional<Bookmark> from, int limit) {
        return paragraphs.search(sought, from, limit);
    }

    /** How many paragraphs a search finds. */
    public long found(Sought sought) {
        return paragraphs.found(sought);
    }

    /** Of how many origins the paragraphs are that a search finds. */
    public long originsOf(Sought sought) {
        return paragraphs.originsOf(sought);
    }

    /** Words in the sentence that they stand in. */
    public Optional<Passage> around(Evidence evidence) {
        return paragraphs.around(evidence);
    }

    /** The paragraph that holds a place of an article. */
    public Optional<String> paragraph(String article, int place) {
        return paragraphs.at(article, place);
    }
}
