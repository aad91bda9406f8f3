package org.rapporteur.desk.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Actor;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Line;

/**
 * The record, to be asked: "all that Orlin said since Monday". Every answer comes by index from the store, whatever its
 * size; nothing is loaded as a whole. All answers of one archive fit together, for it sees the store as it was when it
 * was opened. Not for two threads at once: open one each.
 */
public final class Archive implements AutoCloseable {
    private static final String LISTED =
            "SELECT n, id, kind, sort, first, headline, status, wording, born, changed, body" + " FROM claim WHERE ";

    private final Sql sql;
    private final Bookshelf shelf;
    private final ClaimRow claims;
    private final Paragraphs paragraphs;
    private final Told told;

    public Archive(Store store) {
        this.sql = store.sql();
        this.shelf = new Bookshelf(sql);
        this.claims = new ClaimRow(sql);
        this.paragraphs = new Paragraphs(sql);
        this.told = new Told(sql);
        sql.script("BEGIN");
    }

    /** What there is. */
    public Stocktaking stock() {
        Map<String, Long> byKind = new TreeMap<>();
        sql.each("SELECT kind, count(*) FROM claim GROUP BY kind", row -> byKind.put(row.getString(1), row.getLong(2)));
        return new Stocktaking(
                sql.number("SELECT count(*) FROM article"),
                sql.number("SELECT count(*) FROM family"),
                sql.number("SELECT count(*) FROM unreadable"),
                sql.number("SELECT count(*) FROM article WHERE unread"),
                sql.number("SELECT count(*) FROM actor"),
                sql.number("SELECT count(*) FROM entry"),
                byKind,
                sql.number("SELECT max(id) FROM shift"));
    }

    /** The lines that are wanted, in order. */
    public List<Listed> claims(Wanted wanted) {
        Clause clause = Clause.of(wanted);
        wanted.after().ifPresent(after -> clause.and(wanted.latest() ? "sort < ?" : "sort > ?", after));
        String order = wanted.latest() ? " ORDER BY sort DESC" : " ORDER BY sort";
        List<Listed> lines =
                sql.list(LISTED + clause.text() + order + " LIMIT " + wanted.limit(), Listed::of, clause.values());
        return wanted.at().isEmpty()
                ? lines
                : lines.stream().map(line -> asOf(line, wanted.at().get())).toList();
    }

    /** The line as the articles up to a day tell it: a reply that came later is still promised. */
    private Listed asOf(Listed line, String day) {
        List<Assertion> all = proofs(line);
        List<Assertion> then = all.stream()
                .filter(told -> told.report()
                        .published()
                        .filter(own -> own.toString().compareTo(day) <= 0)
                        .isPresent())
                .toList();
        if (then.isEmpty() || then.size() == all.size()) {
            return line;
        }
        Claim claim = Claims.of("", then).get(0);
        return line.as(claim);
    }

    /** How many lines are wanted, wherever the page begins and ends. */
    public long count(Wanted wanted) {
        Clause clause = Clause.of(wanted);
        return sql.number("SELECT count(*) FROM claim WHERE " + clause.text(), clause.values());
    }

    /** The line of this id, or of this beginning of an id when no other line has it. */
    public Optional<Listed> claim(String id) {
        List<Listed> found = sql.list(LISTED + "id >= ? AND id < ? LIMIT 2", Listed::of, id, id + "~");
        return found.size() == 1 || (!found.isEmpty() && found.get(0).id().equals(id))
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    /** The line that an entry of an export is part of. */
    public Optional<Listed> claimOf(String entry) {
        return sql.one(
                        "SELECT c.id FROM entry e JOIN assertion s ON s.article = e.article AND s.n = e.n"
                                + " JOIN claim c ON c.n = s.claim WHERE e.id >= ? AND e.id < ?",
                        row -> row.getString(1),
                        entry,
                        entry + "~")
                .flatMap(this::claim);
    }

    /** Ids that begin as this one does, to say "did you mean". */
    public List<String> idsLike(String id) {
        String start = id.substring(0, Math.min(3, id.length()));
        return sql.list(
                "SELECT id FROM claim WHERE id >= ? AND id < ? LIMIT 200", row -> row.getString(1), start, start + "~");
    }

    /** A line with all its articles. */
    public Optional<Claim> whole(String id) {
        return claim(id)
                .flatMap(line -> claims.where("n = ?", line.n()).stream().findFirst());
    }

    /** Whole lines for the newest: those that came in or changed after a shift, most origins first. */
    public List<Claim> news(long shift, int limit) {
        return claims.where("changed > ? ORDER BY origins DESC, sort DESC LIMIT ?", shift, limit);
    }

    /** Whole lines that an article of this day or a later one has a part in, most origins first. */
    public List<Claim> newsOf(String day, int limit) {
        return claims.where(
                "n IN (SELECT s.claim FROM article a JOIN assertion s ON s.article = a.id WHERE a.day >= ?)"
                        + " ORDER BY origins DESC, sort DESC LIMIT ?",
                day,
                limit);
    }

    /** Papers that are promised or awaited, and meetings that are planned or expected, whole. */
    public List<Claim> owed() {
        return claims.where(
                "kind IN ('exchange', 'meeting') AND status IN ('promised', 'awaited', 'planned', 'expected')"
                        + " ORDER BY sort");
    }

    /** The articles that tell a line, earliest first. */
    public List<Assertion> proofs(Listed line) {
        return told.ofClaim(line.n()).stream().map(Told.Placed::assertion).toList();
    }

    /** The ids of the lines that an article has a part in, by the entry's place in its reading. */
    public Map<Integer, String> linesOf(String article) {
        Map<Integer, String> lines = new TreeMap<>();
        sql.each(
                "SELECT s.n, c.id FROM assertion s JOIN claim c ON c.n = s.claim JOIN article a ON a.id = s.article"
                        + " WHERE a.name = ?",
                row -> lines.put(row.getInt(1), row.getString(2)),
                article);
        return lines;
    }

    /** What cannot both hold, in order of id, after one of them. */
    public List<Contradiction> conflicts(String after, int limit) {
        return sql.list(
                "SELECT body FROM conflict WHERE id > ? ORDER BY id LIMIT ?",
                row -> Shape.value(Contradiction.class, row.getString(1)),
                after,
                limit);
    }

    /** How many conflicts there are. */
    public long conflictCount() {
        return sql.number("SELECT count(*) FROM conflict");
    }

    /** The conflict of an id or of a beginning of one. */
    public Optional<Contradiction> conflict(String id) {
        return sql.one(
                "SELECT body FROM conflict WHERE id >= ? AND id < ? ORDER BY id",
                row -> Shape.value(Contradiction.class, row.getString(1)),
                id,
                id + "~");
    }

    /** A line of the timeline, and the day it was first reported; empty when unknown. */
    public record Dated(Line line, String reported) {}

    /** The timeline, under the filters of {@code wanted} that speak of its claims and its days. */
    public List<Dated> timeline(Wanted wanted) {
        Clause clause = Clause.of(wanted);
        return sql.list(
                "SELECT l.body, CASE first WHEN '~' THEN '' ELSE first END FROM line l JOIN claim ON claim.id = l.lead"
                        + " WHERE l.day >= ? AND l.lead IN (SELECT id FROM claim WHERE " + clause.text()
                        + ") ORDER BY l.day, l.place",
                row -> new Dated(Shape.value(Line.class, row.getString(1)), row.getString(2)),
                clause.after(wanted.from().orElse("")));
    }

    /** How many lines the timeline has. */
    public long timelineLength() {
        return sql.number("SELECT count(*) FROM line");
    }

    /** An actor, the name to print, and in how many articles. */
    public record Known(Actor actor, String name, long articles) {}

    /** Actors whose name or id has these words, or all; those in most articles first. */
    public List<Known> actors(String words, int from, int limit) {
        return sql.list(
                "SELECT body, name, articles FROM actor WHERE ?1 = '' OR id = ?1 OR id IN (SELECT actor FROM form WHERE form LIKE '%' || ?1 || '%')"
                        + " ORDER BY articles DESC, id LIMIT ?2 OFFSET ?3",
                row -> new Known(Shape.value(Actor.class, row.getString(1)), row.getString(2), row.getLong(3)),
                words,
                limit,
                from);
    }

    /** The actor of an id. */
    public Optional<Actor> actor(String id) {
        return sql.one("SELECT body FROM actor WHERE id = ?", row -> Shape.value(Actor.class, row.getString(1)), id);
    }

    /** The ids that a user may mean by a name: an id, else all who bear the name, else all whose names have it. */
    public List<String> whoIs(String name) {
        if (actor(name).isPresent()) {
            return List.of(name);
        }
        List<String> exact = sql.list(
                "SELECT DISTINCT actor FROM form WHERE form = ? ORDER BY actor", row -> row.getString(1), name);
        return exact.isEmpty()
                ? sql.list(
                        "SELECT DISTINCT actor FROM form WHERE ' ' || form || ' ' LIKE '% ' || ? || ' %' ORDER BY actor",
                        row -> row.getString(1), name)
                : exact;
    }

    /** Names that are known, most usual first, to say "did you mean". */
    public List<String> knownNames() {
        return sql.list("SELECT name FROM actor ORDER BY articles DESC LIMIT 5000", row -> row.getString(1));
    }

    /** How to print actors. */
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new TreeMap<>();
        for (String id : ids) {
            names.put(
                    id,
                    sql.one("SELECT name FROM actor WHERE id = ?", row -> row.getString(1), id)
                            .orElseGet(() -> Actors.bare(id)));
        }
        return names;
    }

    /** Articles in order of name, after one of them. */
    public List<Kept> articles(String after, int limit) {
        return sql.list(
                "SELECT name, title, outlet, day, origin, shift FROM article WHERE name > ? ORDER BY name LIMIT ?",
                Kept::of,
                after,
                limit);
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

    /** Families, the largest first. */
    public List<Family> families(int from, int limit) {
        return sql.list(
                "SELECT body FROM family ORDER BY articles DESC, origin LIMIT ? OFFSET ?",
                row -> Shape.value(Family.class, row.getString(1)),
                limit,
                from);
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

    /** Paragraphs with these words, the best first; see {@link Query} for how to ask. */
    public List<Found> search(String words, int from, int limit) {
        return paragraphs.search(words, from, limit);
    }

    /** How many paragraphs a search finds. */
    public long found(String words) {
        return paragraphs.found(words);
    }

    /** Of how many origins the paragraphs are that a search finds. */
    public long originsOf(String words) {
        return paragraphs.originsOf(words);
    }

    /** The paragraph that holds a place of an article. */
    public Optional<String> paragraph(String article, int place) {
        return paragraphs.at(article, place);
    }

    /** All that was not read or not understood. */
    public List<Doubt> doubts() {
        return Doubt.all(sql);
    }

    /** The last look at the brief: up to which shift it saw; none before the first. */
    public Optional<Look> lastLook() {
        return sql.one(
                "SELECT at, shift FROM look ORDER BY id DESC LIMIT 1",
                row -> new Look(row.getString(1), row.getLong(2)));
    }

    /** When somebody looked at the brief, and the last shift that was in it. */
    public record Look(String at, long shift) {}

    /** The last shift that began before an instant (ISO, UTC); 0 when there is none. */
    public long shiftBefore(String instant) {
        return sql.number("SELECT max(id) FROM shift WHERE began < ?", instant);
    }

    /** How many articles came in after a shift, and of how many families. */
    public long[] arrivals(long shift) {
        return sql.one(
                        "SELECT count(*), count(DISTINCT origin) FROM article WHERE shift > ?",
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        shift)
                .orElseThrow();
    }

    /** How many articles are of this day or later, and of how many families. */
    public long[] arrivalsOf(String day) {
        return sql.one(
                        "SELECT count(*), count(DISTINCT origin) FROM article WHERE day >= ?",
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        day)
                .orElseThrow();
    }

    /** Whether an article came in after a shift. */
    public boolean isNew(String article, long shift) {
        return sql.number("SELECT count(*) FROM article WHERE name = ? AND shift > ?", article, shift) > 0;
    }

    @Override
    public void close() {
        sql.script("COMMIT");
    }
}
