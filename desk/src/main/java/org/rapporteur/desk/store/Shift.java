package org.rapporteur.desk.store;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.rapporteur.article.Article;
import org.rapporteur.desk.store.Progress.Stage;
import org.rapporteur.ingest.Intake;
import org.rapporteur.reading.Atlas;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.text.Text;

/**
 * One run of {@code rap read}: files what comes in, reads what is unread, brings the record up to date. Each step keeps
 * its work in batches; whoever is killed goes on with the next run, and ends with the same record.
 */
public final class Shift {
    private static final long PATIENCE = 8_000_000_000L;

    private final Store store;
    private final Sql sql;
    private final String atlas;
    private final BiFunction<Article, Text, Reading> reader;
    private final int threads;
    private final Progress progress;
    private volatile boolean stopped;
    private volatile long stoppedAt;

    /**
     * @param threads how many read at once; the result is the same
     */
    public Shift(Store store, int threads, Progress progress) {
        this(
                store,
                threads,
                progress,
                new Reader(Atlas.world().with(atlas(store).lines().toList()))::read);
    }

    /** With another reader. */
    Shift(Store store, int threads, Progress progress, BiFunction<Article, Text, Reading> reader) {
        this.store = store;
        this.sql = store.sql();
        this.atlas = atlas(store);
        this.reader = reader;
        this.threads = threads;
        this.progress = progress;
    }

    private static String atlas(Store store) {
        return store.setting("atlas").orElse("");
    }

    /** How many things are kept at once; a test of interruptions sets {@code rap.batch} low. */
    static int batch(int usual) {
        return Integer.getInteger("rap.batch", usual);
    }

    /** Asks the run to end soon, with all that it has done kept. May be called from any thread. */
    public void stop() {
        stoppedAt = System.nanoTime();
        stopped = true;
    }

    /** Whoever stops a run waits this long for the lines of what was read. */
    private boolean isOutOfPatience() {
        return stopped && System.nanoTime() - stoppedAt > PATIENCE;
    }

    /** Reads all pages into the store. */
    public Tally run(Intake intake) {
        readAgainUnderAnotherAtlas();
        long shift = begun(Instant.now());
        BooleanSupplier halt = () -> stopped;
        Bookshelf shelf = new Bookshelf(sql);
        Pedigree pedigree = new Pedigree(sql, shelf);
        Inbox inbox = new Inbox(sql, shelf, pedigree, shift);
        ReadingRoom room = new ReadingRoom(sql, shelf, pedigree, reader, atlas);
        Ledger ledger = new Ledger(sql, shift);
        try (Crew crew = new Crew(threads)) {
            inbox.file(intake, crew, halt, () -> progress.at(Stage.FILING, inbox.inputs(), 0));
            room.readAll(crew, halt, counting(Stage.READING, room.waiting()));
            ledger.mergeAll(crew, this::isOutOfPatience, counting(Stage.MERGING, ledger.waiting()));
        }
        new Almanac(sql, shift).bringUpToDate(this::isOutOfPatience);
        new WhoIsWho(sql).bringUpToDate(this::isOutOfPatience);
        return new Tally(
                inbox.inputs(),
                inbox.filed(),
                inbox.inputs() - inbox.filed() - inbox.unreadable().size(),
                inbox.unreadable(),
                sql.number("SELECT count(*) FROM article"),
                sql.number("SELECT count(*) FROM family"),
                room.read(),
                room.faulty(),
                ledger.changed(),
                stopped);
    }

    private long begun(Instant now) {
        new Moves(sql).strike(now);
        return sql.insert(
                "INSERT INTO shift (began, revision) SELECT ?, value FROM setting WHERE name = 'revision'",
                now.toString());
    }

    private void readAgainUnderAnotherAtlas() {
        String now = Sha256.of(atlas);
        if (!store.setting("atlas.read").orElse(now).equals(now)) {
            sql.run("UPDATE article SET unread = 1");
        }
        store.remember("atlas.read", now);
    }

    private Runnable counting(Stage stage, long total) {
        long[] done = {0};
        return () -> progress.at(stage, ++done[0], total);
    }
}
