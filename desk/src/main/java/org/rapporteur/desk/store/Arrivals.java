package org.rapporteur.desk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Contradiction;
import org.rapporteur.record.News;
import org.rapporteur.record.Report;

/** What came in since when: the news of "since 10 March", out of the newest articles and the lines they have a part in. */
public final class Arrivals {
    /** So many articles are looked at, the newest. */
    private static final int ARTICLES = 300;
    /** So many lines of each kind are, the most told. */
    private static final int OF_A_KIND = 60;

    private static final int CONFLICTS = 200;
    private static final int OWED = 60;

    private final Sql sql;
    private final ClaimRow claims;
    private final Naming naming;
    private final Map<String, Boolean> news = new HashMap<>();

    Arrivals(Sql sql, ClaimRow claims, Naming naming) {
        this.sql = sql;
        this.claims = claims;
        this.naming = naming;
    }

    /** When somebody looked at the brief, and the last shift that was in it. */
    public record Look(String at, long shift) {}

    /** The last look at the brief: up to which shift it saw; none before the first. */
    public Optional<Look> lastLook() {
        return sql.one(
                "SELECT at, shift FROM look ORDER BY id DESC LIMIT 1",
                row -> new Look(row.getString(1), row.getLong(2)));
    }

    /** The last shift that began before an instant (ISO, UTC); 0 when there is none. */
    public long shiftBefore(String instant) {
        return sql.number("SELECT max(id) FROM shift WHERE began < ?", instant);
    }

    /**
     * How many articles came in, and of how many families.
     *
     * @param copies those of them whose family was here before
     */
    public record Count(long articles, long origins, long copies) {
        /** "3 articles = 2 origins", or what a flood of copies comes to: "1,000 reprints, 0 new". */
        public String tally() {
            return articles > 0 && copies == articles
                    ? String.format(Locale.ENGLISH, "%,d reprint%s, 0 new", articles, articles == 1 ? "" : "s")
                    : String.format(
                            Locale.ENGLISH,
                            "%,d article%s = %,d origin%s",
                            articles,
                            articles == 1 ? "" : "s",
                            origins,
                            origins == 1 ? "" : "s");
        }

        /** What came in though nothing is new: "14 articles came in, all copies of what was here." */
        public String inVain() {
            if (articles == 0) {
                return "No article came in.";
            }
            String came = String.format(Locale.ENGLISH, "%,d article%s came in", articles, articles == 1 ? "" : "s");
            String all = articles == 1 ? ", a copy of what was here." : ", all copies of what was here.";
            String some = copies == 0 ? "" : String.format(Locale.ENGLISH, ", %,d of them copies", copies);
            String told = articles == 1 ? "; what it says was here before." : "; what they say was here before.";
            return came + (copies == articles ? all : some + told);
        }
    }

    /** How much came in, up to a day if one is given. */
    public Count count(Start since, Optional<String> at) {
        return sql.one(
                        "SELECT count(*), count(DISTINCT origin), coalesce(sum(origin IN (SELECT origin FROM article"
                                + " WHERE shift <= ?1 OR coalesce(day, '') < ?2)), 0)"
                                + " FROM article WHERE shift > ?1 AND coalesce(day, '') BETWEEN ?2 AND ?3",
                        row -> new Count(row.getLong(1), row.getLong(2), row.getLong(3)),
                        since.shift(),
                        since.day().orElse(""),
                        at.orElse("~"))
                .orElseThrow();
    }

    /** The news since then, in the record as of a day if one is given. */
    public News news(Start since, Optional<String> at) {
        List<Claim> touched = new ArrayList<>(touched(since, at));
        Set<String> there = new LinkedHashSet<>();
        touched.forEach(claim -> there.add(claim.id()));
        owed().stream().filter(claim -> there.add(claim.id())).forEach(touched::add);
        List<Claim> then = touched.stream()
                .flatMap(claim ->
                        at.map(day -> Hindsight.of(claim, day).stream()).orElseGet(() -> Stream.of(claim)))
                .map(naming::of)
                .toList();
        return News.of(then, conflicts(), known(since));
    }

    /** Whole lines that the newest of the articles since then have a part in. */
    private List<Claim> touched(Start since, Optional<String> at) {
        return claims.where(
                "n IN (SELECT n FROM (SELECT n, row_number() OVER (PARTITION BY kind"
                        + " ORDER BY min(origins, 4) DESC, first < '~' DESC, first DESC, id) AS place"
                        + " FROM claim WHERE n IN (SELECT claim FROM assertion WHERE article IN ("
                        + "SELECT id FROM article WHERE shift > ? AND coalesce(day, '') >= ? AND coalesce(day, '') <= ?"
                        + " ORDER BY day DESC, name LIMIT ?))) WHERE place <= ?)",
                since.shift(),
                since.day().orElse(""),
                at.orElse("~"),
                ARTICLES,
                OF_A_KIND);
    }

    /** Papers that are promised or awaited, and meetings that are planned or expected, whole; those told last. */
    private List<Claim> owed() {
        return claims.where(
                "n IN (SELECT n FROM claim INDEXED BY claim_owed WHERE kind IN ('exchange', 'meeting')"
                        + " AND status IN ('promised', 'awaited', 'planned', 'expected') ORDER BY first DESC LIMIT ?)",
                OWED);
    }

    private List<Contradiction> conflicts() {
        return sql.list(
                "SELECT body FROM conflict ORDER BY born DESC, id LIMIT ?",
                row -> Shape.value(Contradiction.class, row.getString(1)),
                CONFLICTS);
    }

    /** Whether an article is no news. */
    private Predicate<Report> known(Start since) {
        if (since.day().isPresent()) {
            String day = since.day().get();
            return report -> report.published()
                    .map(own -> own.toString().compareTo(day) < 0)
                    .orElse(true);
        }
        return report ->
                since.shift() > 0 && !news.computeIfAbsent(report.article(), name -> isNew(name, since.shift()));
    }

    private boolean isNew(String article, long shift) {
        return sql.number("SELECT count(*) FROM article WHERE name = ? AND shift > ?", article, shift) > 0;
    }
}
