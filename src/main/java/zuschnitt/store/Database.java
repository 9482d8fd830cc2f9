package zuschnitt.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to an SQLite file, as {@link Opening} set it up. Used by one thread at a time.
 *
 * <p>Arguments of statements are texts, numbers and blobs; what is absent is an empty {@link
 * Optional}; anything else is written as its {@link Object#toString}. A NaN becomes NULL.
 */
final class Database implements AutoCloseable {
    /** How many of SQLite's instructions may pass until it is asked whether it is to end. */
    private static final int INSTRUCTIONS = 100;

    private final Connection connection;

    Database(Connection connection) {
        this.connection = connection;
    }

    /** Sets something, {@code name = value}, or asks for it. */
    void pragma(String setting) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + setting);
        }
    }

    /** Runs statements that stand one after the other in a text. */
    void script(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /** Runs one statement; gives the number of rows that it changed. */
    int run(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** A statement to be run for many rows; closing it runs the last of them. */
    Batch batch(String sql) throws SQLException {
        return new Batch(connection.prepareStatement(sql));
    }

    /** Calls the reader for every row of the answer, in order. */
    void each(String query, RowReader reader, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) reader.read(row);
            }
        }
    }

    <T> List<T> all(String query, RowMapping<T> mapping, Object... arguments) throws SQLException {
        List<T> list = new ArrayList<>();
        each(query, row -> list.add(mapping.map(row)), arguments);
        return list;
    }

    /** The first row of the answer, if there is one. */
    <T> Optional<T> first(String query, RowMapping<T> mapping, Object... arguments)
            throws SQLException {
        return all(query, mapping, arguments).stream().findFirst();
    }

    /**
     * The only row of the answer.
     *
     * @throws SQLException also if there is none
     */
    <T> T one(String query, RowMapping<T> mapping, Object... arguments) throws SQLException {
        return first(query, mapping, arguments)
                .orElseThrow(() -> new SQLException("nothing found by " + query));
    }

    /** Does the work as a whole or not at all; nobody else writes meanwhile. */
    void write(Work work) throws SQLException {
        transaction(
                "BEGIN IMMEDIATE",
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Reads from one state of the file, whatever others write meanwhile. */
    <T> T read(Reading<T> reading) throws SQLException {
        return transaction("BEGIN", reading);
    }

    private <T> T transaction(String begin, Reading<T> work) throws SQLException {
        script(begin);
        boolean done = false;
        try {
            T answer = work.read();
            script("COMMIT");
            done = true;
            return answer;
        } finally {
            if (!done) rollBack();
        }
    }

    /** Some failures have rolled back already; then this one has nothing to say. */
    private void rollBack() {
        try {
            script("ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.DEBUG, "nothing left to roll back", e);
        }
    }

    /** Writes all that is committed to a new file. */
    void copyTo(Path file) throws SQLException {
        boolean reading = one("PRAGMA query_only", row -> row.flag(1));
        pragma("query_only = OFF"); // copying counts as writing, though elsewhere
        try {
            run("VACUUM INTO ?", file);
        } finally {
            if (reading) pragma("query_only = ON");
        }
    }

    /**
     * Looks whether the pages of the file hang together; reads all of it once.
     *
     * @throws SQLException if they don't
     */
    void quickCheck() throws SQLException {
        String verdict = one("PRAGMA quick_check(1)", row -> row.text(1));
        if (!verdict.equals("ok"))
            throw new SQLiteException(verdict, SQLiteErrorCode.SQLITE_CORRUPT);
    }

    /**
     * From now on every statement ends with an error soon after it is said to end.
     *
     * @param ends asked again and again, on the thread that the statement runs on
     */
    void interruptible(BooleanSupplier ends) throws SQLException {
        ProgressHandler.setHandler(
                connection,
                INSTRUCTIONS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return ends.getAsBoolean() ? 1 : 0;
                    }
                });
    }

    /** Closes the file and takes away the emptied journal. */
    void closeTidily() throws SQLException {
        try {
            pragma("journal_mode = DELETE");
        } finally {
            close();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i];
            if (value instanceof Optional<?> optional) {
                statement.setObject(i + 1, optional.map(Database::plain).orElse(null));
            } else {
                statement.setObject(i + 1, plain(value));
            }
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Boolean flag) return flag ? 1 : 0;
        return value instanceof Number || value instanceof byte[] ? value : value.toString();
    }

    /** Something to do that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Something to find out that may fail. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws SQLException;
    }

    /** Takes one row of an answer. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row) throws SQLException;
    }

    /** Takes the values of one row that is to be written. */
    @FunctionalInterface
    interface RowWriter {
        void add(Object... values) throws SQLException;
    }

    /** Makes a value of one row of an answer. */
    @FunctionalInterface
    interface RowMapping<T> {
        T map(Row row) throws SQLException;
    }

    /** One statement, run for many rows. */
    static final class Batch implements AutoCloseable {
        private static final int ROWS = 5000;

        private final PreparedStatement statement;
        private int waiting;

        private Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... arguments) throws SQLException {
            bind(statement, arguments);
            statement.addBatch();
            if (++waiting == ROWS) run();
        }

        private void run() throws SQLException {
            statement.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                if (waiting > 0) run();
            }
        }
    }
}
