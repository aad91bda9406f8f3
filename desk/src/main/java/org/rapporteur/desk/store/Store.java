package org.rapporteur.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.rapporteur.desk.Refusal;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The record in one SQLite file. One process writes, in batches that are kept whole or not at all; any number read beside
 * it. {@code kill -9} loses at most the batch in hand.
 */
public final class Store implements AutoCloseable {
    /** "Rap1", in SQLite's header: whose file this is. */
    private static final int APPLICATION = 0x52617031;

    /** The layout of the tables; a store of another layout is not opened. */
    public static final int VERSION = 8;

    private final Path file;
    private final Sql sql;
    private final Optional<Pen> pen;

    private Store(Path file, Sql sql, Optional<Pen> pen) {
        this.file = file;
        this.sql = sql;
        this.pen = pen;
    }

    /** Opens a store to write to it, and makes it when it is not there. */
    public static Store writing(Path file) {
        makeRoom(file);
        Pen pen = Pen.take(file);
        try {
            return new Store(file, openedToWrite(file), Optional.of(pen));
        } catch (RuntimeException problem) {
            pen.close();
            throw problem;
        }
    }

    private static Sql openedToWrite(Path file) {
        Sql sql = connect(file, false);
        try {
            if (sql.number("SELECT count(*) FROM sqlite_master") == 0) {
                make(sql);
            }
            check(file, sql);
            return sql;
        } catch (RuntimeException problem) {
            sql.close();
            throw problem;
        }
    }

    /** Opens a store that is there, to read it. */
    public static Store reading(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    Refusal.Reason.NOT_THERE,
                    "no store at " + file + ". Run 'rap read FOLDER' first, or name another with --store FILE.");
        }
        Sql sql = connect(file, true);
        try {
            check(file, sql);
            return new Store(file, sql, Optional.empty());
        } catch (RuntimeException problem) {
            sql.close();
            throw problem;
        }
    }

    private static void makeRoom(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException problem) {
            throw new Refusal(
                    Refusal.Reason.WRONG_USE, "cannot make the folder " + folder + " for the store.", problem);
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(Refusal.Reason.WRONG_USE, "cannot make a store at " + file + ": that is a folder.");
        }
    }

    private static Sql connect(Path file, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5000);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false);
        config.setCacheSize(readOnly ? -16_000 : -96_000);
        if (readOnly) {
            config.setReadOnly(true);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + address(file.toAbsolutePath(), readOnly));
            return new Sql(connection);
        } catch (SQLException problem) {
            throw Sql.told(problem, "open " + file);
        }
    }

    /** Where nothing can be written, as on a disc of the archive, nobody else writes either: SQLite needs no log beside it. */
    private static String address(Path file, boolean readOnly) {
        Path folder = file.getParent();
        boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        boolean sealed = readOnly && folder != null && !Files.isWritable(folder) && !log;
        return sealed ? file.toUri() + "?immutable=1" : file.toString();
    }

    private static void make(Sql sql) {
        sql.script("PRAGMA page_size = 8192");
        sql.script("PRAGMA journal_mode = WAL");
        sql.atomically(() -> {
            sql.script(schema());
            sql.script("PRAGMA application_id = " + APPLICATION);
            sql.script("PRAGMA user_version = " + VERSION);
        });
    }

    private static String schema() {
        try (var in = Store.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void check(Path file, Sql sql) {
        if (sql.number("PRAGMA application_id") != APPLICATION) {
            throw new Refusal(
                    Refusal.Reason.BUSY, file + " is not a store of Rapporteur. Name another with --store FILE.");
        }
        long version = sql.number("PRAGMA user_version");
        if (version != VERSION) {
            throw new Refusal(
                    Refusal.Reason.BUSY,
                    file + " was made by another version (layout " + version + ", this one writes " + VERSION
                            + "). Read the articles again into a new store: rap read FOLDER --store NEW.rap");
        }
    }

    /** Notes that somebody looked at the brief, with all that came in up to a shift; lost when the store is busy. */
    public static void looked(Path file, long shift) {
        try (Store store = writing(file)) {
            store.sql.run(
                    "INSERT INTO look (at, shift) VALUES (?, ?)",
                    java.time.Instant.now().toString(),
                    shift);
        } catch (Refusal busy) {
            if (busy.reason() != Refusal.Reason.BUSY && busy.reason() != Refusal.Reason.FAILED) {
                throw busy;
            }
        }
    }

    /** What a store is called: its file's name without the ending. */
    public static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** How many bytes it takes on disk. */
    public long size() {
        return file.toFile().length()
                + file.resolveSibling(file.getFileName() + "-wal").toFile().length();
    }

    Sql sql() {
        return sql;
    }

    /** A setting that the store remembers, such as the atlas. */
    public Optional<String> setting(String name) {
        return sql.one("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
    }

    /** Remembers a setting. */
    public void remember(String name, String value) {
        sql.run(
                "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    @Override
    public void close() {
        sql.close();
        pen.ifPresent(Pen::close);
    }
}
