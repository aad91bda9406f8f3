package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.Line;

/**
 * The record, to be asked: "all that Orlin said since Monday". Every answer comes by index from the store, whatever its
 * size; nothing is loaded as a whole. All answers of one archive fit together, for it sees the store as it was when it
 * was opened. Not for two threads at once: open one each.
 */
public final class Archive implements AutoCloseable {
    private static final String LINES_OF = "SELECT s.n, c.id FROM article a JOIN %s s ON s.article = a.id"
            + " JOIN claim c ON c.n = s.claim WHERE a.name = ?1";
    private static final String LISTED =
            "SELECT n, id, kind, sort, first, headline, status, wording, born, changed, body" + " FROM claim WHERE ";

    private final Sql sql;
    private final ClaimRow claims;
    private final Told told;
    private final Library library;
    private final People people;
    private final Naming naming;
    private final Arrivals arrivals;

    public Archive(Store store) {
        this.sql = store.sql();
        this.claims = new ClaimRow(sql);
        this.told = new Told(sql);
        this.library = new Library(sql, told);
        this.people = new People(sql);
        this.naming = new Naming(sql, people);
        this.arrivals = new Arrivals(sql, claims, naming);
        sql.script("BEGIN");
    }

    /** The articles, their families and their words. */
    public Library library() {
        return library;
    }

    /** Who is who. */
    public People people() {
        return people;
    }

    /** What came in since when. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /** The archive as the articles up to a day show it. */
    public Retrospect retrospect(String day) {
        return new Retrospect(sql, day);
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
        return listed(clause, order + " LIMIT ?", wanted, wanted.limit());
    }

    private List<Listed> listed(Clause clause, String order, Wanted wanted, Object... most) {
        return sql.list(LISTED + clause.text() + order, Listed::of, clause.values(most)).stream()
                .map(line -> wanted.at().map(day -> asOf(line, day)).orElse(line))
                .map(naming::of)
                .toList();
    }

    /** The lines that are wanted, what was dated last first, the undated last; from a place of the list on. */
    public List<Ranked<Listed>> lines(Wanted wanted, Optional<Bookmark> from, int limit) {
        return new Steady<>(sql, "claim", new Lines(this::claims, id -> among(wanted, id), wanted)).rows(from, limit);
    }

    private Optional<Listed> among(Wanted wanted, String id) {
        Clause clause = Clause.of(wanted);
        clause.and("id = ?", id);
        return listed(clause, "", wanted).stream().findFirst();
    }

    private Listed asOf(Listed line, String day) {
        return claims.where("n = ?", line.n()).stream()
                .findFirst()
                .flatMap(whole -> Hindsight.of(whole, day).filter(then -> then != whole))
                .map(line::as)
                .orElse(line);
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
                ? Optional.of(naming.of(found.get(0)))
                : Optional.empty();
    }

    /** The line as the articles up to a day tell it, if a day is given and they do. */
    public Optional<Listed> claim(String id, Optional<String> at) {
        Optional<Listed> line = claim(id);
        return at.isEmpty()
                ? line
                : line.filter(known -> !proofs(known, at.get()).isEmpty()).map(known -> asOf(known, at.get()));
    }

    /** The line that an entry of an export is part of, if the id or its beginning names one only. */
    public Optional<Listed> claimOf(String entry) {
        List<String> ids = sql.list(
                "SELECT DISTINCT c.id FROM entry e JOIN assertion s ON s.article = e.article AND s.n = e.n"
                        + " JOIN claim c ON c.n = s.claim WHERE e.id >= ? AND e.id < ? LIMIT 2",
                row -> row.getString(1),
                entry,
                entry + "~");
        return ids.size() == 1 ? claim(ids.get(0)) : Optional.empty();
    }

    /** The articles that were taken out from under a line, be it still there or not. */
    public List<Removed> removed(String id) {
        return Removed.of(sql, id);
    }

    /** Ids that begin as this one does, to say "did you mean". */
    public List<String> idsLike(String id) {
        String start = id.substring(0, Math.min(3, id.length()));
        return sql.list(
                "SELECT id FROM claim WHERE id >= ? AND id < ? LIMIT 200", row -> row.getString(1), start, start + "~");
    }

    /** What a holder thought of an issue before this position, where he thought otherwise. */
    public Optional<Listed> before(Listed position) {
        return new Earlier(sql).before(position);
    }

    /** A line with all its articles. */
    public Optional<Claim> whole(String id) {
        return claim(id)
                .flatMap(line -> claims.where("n = ?", line.n()).stream().findFirst());
    }

    /** The articles that tell a line, earliest first; then those that print its words within a longer quotation. */
    public List<Assertion> proofs(Listed line) {
        List<Assertion> proofs = new ArrayList<>(told.ofClaim(line.n()));
        proofs.addAll(told.wholes(line.n(), line.entry()));
        return proofs;
    }

    /** The articles up to a day that tell a line. */
    public List<Assertion> proofs(Listed line, String day) {
        return Hindsight.told(proofs(line), day);
    }

    /**
     * The ids of the lines that an article has a part in, by the entry's place in its reading; more than one where a long
     * quotation holds a short one that others print alone.
     */
    public Map<Integer, List<String>> linesOf(String article) {
        Map<Integer, List<String>> lines = new TreeMap<>();
        sql.each(
                LINES_OF.formatted("assertion") + " UNION ALL " + LINES_OF.formatted("whole") + " ORDER BY 1, 2",
                row -> lines.computeIfAbsent(row.getInt(1), entry -> new ArrayList<>())
                        .add(row.getString(2)),
                article);
        return lines;
    }

    /** Whether lists can go on that were begun at a revision. */
    public boolean reaches(long revision) {
        return new Moves(sql).reach(revision);
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

    /** All that was not read or not understood. */
    public List<Doubt> doubts() {
        return Doubt.all(sql);
    }

    @Override
    public void close() {
        sql.script("COMMIT");
    }
}
