package org.rapporteur.desk.store;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.lineage.Family;
import org.rapporteur.lineage.Fingerprint;
import org.rapporteur.lineage.Growth;
import org.rapporteur.lineage.Kinship;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.lineage.Register;

/** Lineage, kept: opened from the store's fingerprints and pairs when first needed, and every growth of it written back. */
final class Pedigree {
    private static final String FINGERPRINT =
            "SELECT name, keys, body FROM fingerprint JOIN article ON article.id = fingerprint.article";

    private final Sql sql;
    private final Bookshelf shelf;
    private @Nullable Lineage opened;
    /** Articles whose family is not written yet. */
    private final TreeSet<String> grown = new TreeSet<>();
    /** By article, the origin that it had to itself when it left it. */
    private final Map<String, String> alone = new HashMap<>();

    Pedigree(Sql sql, Bookshelf shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    /** The families as they were kept; a run that finds nothing new never asks. */
    Lineage lineage() {
        if (opened == null) {
            opened = Lineage.reopened(shelf, fingerprints(), register());
        }
        return opened;
    }

    /** Takes up an article that was just filed. */
    void add(long id, Article article) {
        keep(id, lineage().add(article));
    }

    /** Closes the ranks after articles were taken out; {@code left} are the others of their families. */
    void closeRanks(List<Fingerprint> gone, List<Article> left) {
        for (Growth growth : lineage().closeRanks(gone, left)) {
            long id = sql.number(
                    "SELECT id FROM article WHERE name = ?",
                    growth.fingerprint().article());
            keep(id, growth);
        }
        keepGrown();
        tidy();
    }

    private void keep(long id, Growth growth) {
        Fingerprint fingerprint = growth.fingerprint();
        sql.run(
                "INSERT OR REPLACE INTO fingerprint VALUES (?, ?, ?)",
                id,
                bytes(fingerprint.keys()),
                fingerprint.body());
        for (Kinship kinship : growth.kinships()) {
            sql.run(
                    "INSERT OR REPLACE INTO kinship VALUES (?, ?, ?)",
                    kinship.a(),
                    kinship.b(),
                    Shape.text(Kinship.class, kinship.light()));
            sql.run("UPDATE article SET unread = 1 WHERE name IN (?, ?) AND day IS NULL", kinship.a(), kinship.b());
        }
        growth.struck()
                .forEach(kinship -> sql.run("DELETE FROM kinship WHERE a = ? AND b = ?", kinship.a(), kinship.b()));
        growth.families().forEach(family -> grown.add(family.members().get(0)));
        growth.dirty().forEach(name -> sql.run("UPDATE article SET unread = 1 WHERE name = ?", name));
    }

    /** Writes the families that grew. */
    void keepGrown() {
        TreeSet<String> written = new TreeSet<>();
        TreeSet<String> left = new TreeSet<>();
        for (String name : grown) {
            Family family = lineage().family(name).orElseThrow();
            if (written.add(family.origin())) {
                keep(family, left);
            }
        }
        left.forEach(this::dissolve);
        grown.clear();
    }

    /** @param left takes the origins that members were under before */
    private void keep(Family family, Collection<String> left) {
        for (String member : family.members()) {
            sql.one(
                            "SELECT origin FROM article WHERE name = ? AND origin <> ?",
                            row -> row.getString(1),
                            member,
                            family.origin())
                    .ifPresent(before -> {
                        left.add(before);
                        noteLeaving(member, before);
                        sql.run("UPDATE article SET origin = ? WHERE name = ?", family.origin(), member);
                    });
        }
        sql.run(
                "INSERT INTO family VALUES (?, ?, ?) ON CONFLICT (origin) DO UPDATE SET articles = excluded.articles,"
                        + " body = excluded.body",
                family.origin(),
                family.members().size(),
                Shape.text(Family.class, family));
    }

    private void noteLeaving(String member, String origin) {
        if (sql.number("SELECT count(*) FROM article WHERE origin = ?", origin) == 1) {
            alone.put(member, origin);
        } else {
            alone.remove(member);
        }
    }

    /**
     * Whether an article left this origin in this run, nobody else had it, and of the family that it joined no other was read:
     * then nothing that was told before is told by more or fewer origins.
     */
    boolean movedAlone(String article, String origin) {
        return origin.equals(alone.get(article))
                && sql.number(
                                "SELECT count(*) FROM article a JOIN article m ON m.origin = a.origin AND m.id <> a.id"
                                        + " JOIN reading ON reading.article = m.id WHERE a.name = ?",
                                article)
                        == 0;
    }

    /** Drops a family that nobody belongs to any more, because it grew together with another. */
    private void dissolve(String origin) {
        sql.run(
                "DELETE FROM family WHERE origin = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE origin = ?1)",
                origin);
    }

    /** Drops all families that nobody belongs to any more. */
    private void tidy() {
        sql.run("DELETE FROM family WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.origin = family.origin)");
    }

    Optional<Family> family(String article) {
        return lineage().family(article);
    }

    private List<Fingerprint> fingerprints() {
        return sql.list(FINGERPRINT + " ORDER BY id", Pedigree::fingerprint);
    }

    /** The fingerprint that was kept of an article. */
    static Fingerprint fingerprint(Sql sql, String article) {
        return sql.one(FINGERPRINT + " WHERE name = ?", Pedigree::fingerprint, article)
                .orElseThrow();
    }

    private static Fingerprint fingerprint(ResultSet row) throws SQLException {
        return new Fingerprint(row.getString(1), keys(row.getBytes(2)), row.getLong(3));
    }

    private Register register() {
        return new Register() {
            @Override
            public List<Kinship> kin(String article) {
                return sql.list(
                        "SELECT body FROM kinship WHERE a = ?1 UNION ALL SELECT body FROM kinship WHERE b = ?1",
                        row -> Shape.value(Kinship.class, row.getString(1)),
                        article);
            }

            @Override
            public List<String> family(String article) {
                return sql.list(
                        "SELECT m.name FROM article a JOIN article m ON m.origin = a.origin"
                                + " WHERE a.name = ? AND a.origin <> ''",
                        row -> row.getString(1),
                        article);
            }
        };
    }

    private static byte[] bytes(long[] keys) {
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
        bytes.asLongBuffer().put(keys);
        return bytes.array();
    }

    private static long[] keys(byte[] bytes) {
        LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
        long[] keys = new long[longs.remaining()];
        longs.get(keys);
        return keys;
    }
}
