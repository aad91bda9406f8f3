package org.rapporteur.desk.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Refusal;
import org.sqlite.SQLiteException;

/** One connection and its prepared statements. Not for two threads at once. */
final class Sql implements AutoCloseable {
    /** How the store sorts text: by its bytes. */
    static final Comparator<String> ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** One line of an answer. */
    interface Line<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Work on the rows of an answer, one by one. */
    interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    /** Runs an insert, update or delete; returns how many rows it touched. */
    int run(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException problem) {
            throw told(problem, sql);
        }
    }

    /** Runs an insert and returns the new row's number. */
    long insert(String sql, @Nullable Object... values) {
        run(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    <T> List<T> list(String sql, Line<T> line, @Nullable Object... values) {
        List<T> lines = new ArrayList<>();
        each(sql, row -> lines.add(line.of(row)), values);
        return lines;
    }

    <T> Optional<T> one(String sql, Line<T> line, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(line.of(rows)) : Optional.empty();
        } catch (SQLException problem) {
            throw told(problem, sql);
        }
    }

    long number(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    void each(String sql, Visit visit, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                visit.row(rows);
            }
        } catch (SQLException problem) {
            throw told(problem, sql);
        }
    }

    /** Runs several statements without values, such as a schema. */
    void script(String statements) {
        try (var statement = connection.createStatement()) {
            for (String one : statements.split(";\\s*\\n")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        } catch (SQLException problem) {
            throw told(problem, statements);
        }
    }

    /** Does all of the work or nothing of it; the store has another revision then. */
    void atomically(Runnable work) {
        script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            run("INSERT INTO setting VALUES ('revision', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1");
            script("COMMIT");
            done = true;
        } finally {
            if (!done) {
                script("ROLLBACK");
            }
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Integer || value instanceof Long) {
            statement.setLong(place, ((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            statement.setInt(place, truth ? 1 : 0);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else if (value == null) {
            statement.setObject(place, null);
        } else {
            throw new IllegalArgumentException("cannot bind " + value.getClass());
        }
    }

    static RuntimeException told(SQLException problem, String sql) {
        String code =
                problem instanceof SQLiteException lite ? lite.getResultCode().name() : "";
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            String sentence = "the store is busy: another process writes to it. Try again when it has ended.";
            return new Refusal(Refusal.Reason.BUSY, sentence, problem);
        }
        if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT")) {
            String sentence =
                    "that file is not a store of Rapporteur, or it is damaged. Name another with --store FILE.";
            return new Refusal(Refusal.Reason.BUSY, sentence, problem);
        }
        boolean disk =
                List.of("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM").stream()
                        .anyMatch(code::startsWith);
        if (disk) {
            String sentence = "cannot write the store (" + code + "). Check the disk's space and the file's rights.";
            return new Refusal(Refusal.Reason.FAILED, sentence, problem);
        }
        return new IllegalStateException("the store refused: " + sql, problem);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw told(problem, "close");
        }
    }
}
