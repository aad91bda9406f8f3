package org.rapporteur.desk.store;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Fingerprint;
import org.rapporteur.lineage.Kinship;

/**
 * Takes articles out of a store, and all that stood on them alone: none of their words are left in its file, in the indexes
 * or in free pages, for whoever asks for that may have the law behind him. That they were there, and the ids of their lines, are
 * kept.
 */
public final class Removal {
    private final Store store;
    private final Sql sql;

    public Removal(Store store) {
        this.store = store;
        this.sql = store.sql();
    }

    /** Forgets articles; returns how many lines went or changed. */
    public int remove(List<String> names) {
        long before = sql.number("SELECT count(*) FROM claim");
        sql.atomically(() -> takeOut(names));
        Tally tally = new Shift(store, 1, Progress.NONE).run(Stream::empty);
        scrub();
        long gone = before - sql.number("SELECT count(*) FROM claim");
        return tally.claims() + (int) Math.max(0, gone);
    }

    /** Those left of their families are taken up anew, for what held them together may be gone. */
    private void takeOut(List<String> names) {
        List<Fingerprint> gone =
                names.stream().map(name -> Pedigree.fingerprint(sql, name)).toList();
        TreeSet<String> left = new TreeSet<>();
        names.forEach(name -> left.addAll(family(name)));
        names.forEach(left::remove);
        names.forEach(this::unsettle);
        names.forEach(this::remove);
        left.forEach(this::detach);
        Bookshelf shelf = new Bookshelf(sql);
        List<Article> articles =
                left.stream().flatMap(name -> shelf.article(name).stream()).toList();
        new Pedigree(sql, shelf).closeRanks(gone, articles);
    }

    private List<String> family(String name) {
        return sql.list(
                "SELECT name FROM article WHERE origin = (SELECT origin FROM article WHERE name = ?)",
                row -> row.getString(1),
                name);
    }

    /** What is said of the words of those tied to the article, and to copies of it, may change. */
    private void unsettle(String name) {
        TreeSet<String> tied = new TreeSet<>();
        for (Kinship tie : kin(name)) {
            String other = tie.other(name);
            tied.add(other);
            if (tie.isCopy()) {
                kin(other).forEach(next -> tied.add(next.other(other)));
            }
        }
        tied.forEach(other -> sql.run("UPDATE article SET unread = 1 WHERE name = ?", other));
    }

    private List<Kinship> kin(String name) {
        return sql.list(
                "SELECT body FROM kinship WHERE a = ?1 UNION ALL SELECT body FROM kinship WHERE b = ?1",
                row -> Shape.value(Kinship.class, row.getString(1)),
                name);
    }

    private void remove(String name) {
        long id = sql.one("SELECT id FROM article WHERE name = ?", row -> row.getLong(1), name)
                .orElseThrow();
        sql.run(
                "INSERT OR IGNORE INTO removed SELECT c.id, ?1 FROM claim c WHERE n IN (SELECT claim FROM assertion WHERE"
                        + " article = ?2 UNION SELECT claim FROM whole WHERE article = ?2)",
                name,
                id);
        detach(name);
        ReadingRoom.forget(sql, id);
        sql.each(
                "SELECT id, words FROM paragraph WHERE article = ?",
                row -> sql.run(
                        "INSERT INTO paragraph_words (paragraph_words, rowid, words) VALUES ('delete', ?, ?)",
                        row.getLong(1),
                        row.getString(2)),
                id);
        for (String table : List.of("paragraph", "input")) {
            sql.run("DELETE FROM " + table + " WHERE article = ?", id);
        }
        sql.run("DELETE FROM article WHERE id = ?", id);
        sql.run(
                "INSERT OR REPLACE INTO forgotten VALUES (?, ?)",
                name,
                LocalDate.now().toString());
    }

    /** Takes an article out of the index, its pairs and its family. */
    private void detach(String name) {
        sql.run("DELETE FROM fingerprint WHERE article = (SELECT id FROM article WHERE name = ?)", name);
        sql.run("DELETE FROM kinship WHERE a = ?1 OR b = ?1", name);
        sql.run("UPDATE article SET unread = 1, origin = '' WHERE name = ?", name);
    }

    /** Writes the file anew without what was deleted; the log beside it goes as soon as nobody reads. */
    private void scrub() {
        sql.run("DELETE FROM moved WHERE list = 'actor' AND id NOT IN (SELECT id FROM actor)");
        for (String index : List.of("paragraph_words", "claim_words")) {
            sql.run("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')");
        }
        sql.script("VACUUM");
        sql.number("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
