package org.rapporteur.desk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Actor;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Mention;
import org.rapporteur.lineage.Condition;
import org.rapporteur.lineage.Family;
import org.rapporteur.reading.Reading;
import org.rapporteur.record.Assertion;
import org.rapporteur.record.Blocks;
import org.rapporteur.record.Cast;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Filing;
import org.rapporteur.record.Origin;
import org.rapporteur.record.Report;
import org.rapporteur.record.StoryDay;
import org.rapporteur.text.Text;

/** Reads the articles that are new, and again those whose family, day or repairs changed; marks what that makes stale. */
final class ReadingRoom {
    private static final int BATCH = Shift.batch(100);
    /** Begins the note of an article that nothing was read from. */
    private static final String FAULT = "not read: ";

    private final Sql sql;
    private final Bookshelf shelf;
    private final Pedigree pedigree;
    private final BiFunction<Article, Text, Reading> reader;
    private final String atlas;
    private final Days days;
    private final List<Read> batch = new ArrayList<>();
    private final List<String> faulty = new ArrayList<>();
    private int read;

    ReadingRoom(Sql sql, Bookshelf shelf, Pedigree pedigree, BiFunction<Article, Text, Reading> reader, String atlas) {
        this.sql = sql;
        this.shelf = shelf;
        this.pedigree = pedigree;
        this.reader = reader;
        this.atlas = atlas;
        this.days = new Days(sql);
    }

    /**
     * An article to read, with all that its reading depends on.
     *
     * @param against a hash of that; the same as before means the same reading
     */
    private record Task(
            long id,
            Article article,
            Condition condition,
            Origin origin,
            Optional<LocalDate> day,
            String against,
            boolean same) {}

    /** What came of a task. */
    private record Read(Task task, Filing filing, Reading reading) {}

    int read() {
        return read;
    }

    /** The articles that nothing was read from, by a fault of ours. */
    List<String> faulty() {
        return faulty;
    }

    /** How many articles wait to be read. */
    long waiting() {
        return sql.number("SELECT count(*) FROM article WHERE unread");
    }

    void readAll(Crew crew, BooleanSupplier stopped, Runnable step) {
        Crew.Lane<Task, Read> lane = crew.lane(this::read, done -> {
            take(done);
            step.run();
        });
        for (long id : sql.list("SELECT id FROM article WHERE unread ORDER BY id", row -> row.getLong(1))) {
            if (!stopped.getAsBoolean()) {
                lane.give(task(id));
            }
        }
        lane.end();
        keep();
    }

    private Task task(long id) {
        String name = sql.one("SELECT name FROM article WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
        Article article = shelf.article(name).orElseThrow(() -> new IllegalStateException("no bytes of " + name));
        Optional<Family> family = pedigree.family(name);
        Condition condition = pedigree.lineage().condition(name);
        Optional<LocalDate> day = days.first(article, family);
        Origin origin = family.map(of -> new Origin(of.origin(), of.newsroom()))
                .orElseGet(() -> new Origin("origin:" + name, Optional.empty()));
        String against = Sha256.of(Shape.text(Condition.class, condition) + day + atlas);
        boolean same = sql.one("SELECT against FROM reading WHERE article = ?", row -> row.getString(1), id)
                .filter(against::equals)
                .isPresent();
        return new Task(id, article, condition, origin, day, against, same);
    }

    private Read read(Task task) {
        Reading reading = task.same ? kept(task) : fresh(task);
        Report report = new Report(task.article.name(), task.day, task.origin, Cast.of(reading.actors()));
        return new Read(task, Filing.of(report, task.article, task.condition, reading.entries()), reading);
    }

    private Reading kept(Task task) {
        return new Reading(task.article.name(), List.of(), List.of(), List.of(), List.of());
    }

    /** A fault of ours in one article must not end a run over ten thousand: it is noted in 'rap check'. */
    private Reading fresh(Task task) {
        try {
            Article dated = StoryDay.dated(task.article, task.day);
            return reader.apply(dated, task.condition.reading(task.article));
        } catch (RuntimeException | StackOverflowError fault) {
            String note = FAULT + "a fault of Rapporteur's, please report it: " + fault;
            return new Reading(task.article.name(), List.of(), List.of(), List.of(), List.of(note));
        }
    }

    private void take(Read done) {
        batch.add(done);
        if (batch.size() >= BATCH) {
            keep();
        }
    }

    private void keep() {
        if (!batch.isEmpty()) {
            sql.atomically(() -> batch.forEach(this::keep));
            batch.clear();
        }
    }

    private void keep(Read done) {
        long id = done.task.id;
        if (done.task.same) {
            again(done);
        } else {
            forget(sql, id);
            write(id, done);
            read++;
            if (done.reading.unsure().stream().anyMatch(note -> note.startsWith(FAULT))) {
                faulty.add(done.task.article.name());
            }
        }
        sql.run("UPDATE article SET unread = 0 WHERE id = ?", id);
    }

    private void write(long id, Read done) {
        Reading reading = done.reading;
        sql.run(
                "INSERT INTO reading VALUES (?, ?, ?, ?, ?)",
                id,
                done.task.against,
                Shape.text(Report.class, done.filing.report()),
                Shape.text(Shape.listOf(Mention.class), reading.mentions()),
                Shape.text(Shape.listOf(String.class), reading.unsure()));
        sql.run("INSERT INTO condition VALUES (?, ?)", id, Shape.text(Condition.class, done.task.condition));
        restated(id);
        done.filing.assertions().forEach(told -> enter(id, told, meant(done.filing, told.index())));
        reading.actors().forEach(actor -> appear(id, actor));
    }

    private void enter(long article, Assertion told, String meant) {
        String block = Blocks.key(told.entry(), told.report());
        sql.run(
                "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)",
                article,
                told.index(),
                told.id(),
                block,
                Shape.text(Entry.class, told.entry()),
                meant);
        stale(block);
    }

    private void appear(long article, Actor actor) {
        String body = Shape.text(Actor.class, actor);
        sql.run("INSERT OR REPLACE INTO appearance VALUES (?, ?, ?)", actor.id(), article, body);
        sql.run("INSERT OR IGNORE INTO fresh_appearance VALUES (?, ?)", actor.id(), article);
    }

    private static String meant(Filing filing, int index) {
        return filing.meant().isEmpty() ? "" : filing.meant().get(index);
    }

    /** The same reading under another origin: its entries may belong to other blocks, and count otherwise. */
    private void again(Read done) {
        long id = done.task.id;
        Report old = Shape.value(
                Report.class,
                sql.one("SELECT report FROM reading WHERE article = ?", row -> row.getString(1), id)
                        .orElseThrow());
        Report report = new Report(
                old.article(),
                done.filing.report().published(),
                done.filing.report().origin(),
                old.cast());
        if (report.equals(old)) {
            return;
        }
        sql.run("UPDATE reading SET report = ? WHERE article = ?", Shape.text(Report.class, report), id);
        if (isMerelyMoved(old, report)) {
            voices(id).forEach(this::stale);
        } else {
            restated(id);
            sql.list("SELECT DISTINCT block FROM entry WHERE article = ?", row -> row.getString(1), id)
                    .forEach(this::stale);
        }
    }

    /** Whether only its origin has another name. */
    private boolean isMerelyMoved(Report old, Report report) {
        return old.origin().newsroom().equals(report.origin().newsroom())
                && old.published().equals(report.published())
                && pedigree.movedAlone(report.article(), old.origin().id());
    }

    /** The blocks of what an article has from voices that are nobody's but its origin's. */
    private List<String> voices(long id) {
        List<String> blocks = new ArrayList<>();
        sql.each(
                "SELECT block, body FROM entry WHERE article = ?",
                row -> {
                    if (Claims.hangsOnOrigin(Shape.value(Entry.class, row.getString(2)))) {
                        blocks.add(row.getString(1));
                    }
                },
                id);
        return blocks;
    }

    private void restated(long id) {
        sql.run("INSERT OR IGNORE INTO restated VALUES (?)", id);
    }

    private void stale(String block) {
        sql.run("INSERT OR IGNORE INTO dirty_block VALUES (?)", block);
    }

    /** Takes an article's reading out, and marks what stood on it. */
    static void forget(Sql sql, long id) {
        sql.run("INSERT OR IGNORE INTO dirty_block SELECT DISTINCT block FROM entry WHERE article = ?", id);
        sql.run("INSERT OR IGNORE INTO dirty_actor SELECT actor FROM appearance WHERE article = ?", id);
        for (String table : List.of("entry", "appearance", "reading", "condition")) {
            sql.run("DELETE FROM " + table + " WHERE article = ?", id);
        }
    }
}
