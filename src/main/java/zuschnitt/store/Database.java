package zuschnitt.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to an SQLite file, set up so that what was committed survives a power cut. Used by
 * one thread at a time.
 *
 * <p>Arguments of statements are texts, numbers and blobs; what is absent is an empty {@link
 * Optional}; anything else is written as its {@link Object#toString}. A NaN becomes NULL.
 */
final class Database implements AutoCloseable {
    /** What is set whether the file may be written or not; the reasons stand in the package. */
    private static final List<String> SETTINGS =
            List.of(
                    "busy_timeout = 5000",
                    "trusted_schema = OFF",
                    "cell_size_check = ON",
                    "mmap_size = 0",
                    "foreign_keys = ON",
                    "synchronous = FULL",
                    "cache_size = -16000");

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** A file that does not exist yet. */
    static Database create(Path file) throws SQLException {
        return connect(file, "mode=rwc").withSettings("journal_mode = TRUNCATE");
    }

    /**
     * A file that is to be written. One that another program left in WAL mode comes back from it.
     */
    static Database toWrite(Path file) throws SQLException {
        Database database = connect(file, "mode=rw").withSettings("journal_mode = TRUNCATE");
        String mode = database.one("PRAGMA journal_mode", row -> row.text(1));
        if (mode.equals("truncate")) return database;
        database.close();
        throw new SQLiteException("still in mode " + mode, SQLiteErrorCode.SQLITE_BUSY);
    }

    /**
     * A file that is only looked at. SQLite is let in for writing, since only so it rolls back what
     * a crash left half done, and clears away its own files; but no statement writes. Where another
     * program has left changes in a WAL beside the file, they are read and stay there. Where the
     * folder can't be written, nobody else can write either, and SQLite is told so.
     */
    static Database toRead(Path file) throws SQLException {
        String mode = Files.exists(beside(file, "-wal")) ? "mode=ro" : "mode=rw";
        Database database = connect(file, mode).withSettings("query_only = ON");
        try {
            database.pragma("schema_version");
            return database;
        } catch (SQLException e) {
            database.close();
            boolean locked = !Files.isWritable(file.toAbsolutePath().getParent());
            if (!locked || Files.exists(beside(file, "-journal"))) throw e;
            return connect(file, "immutable=1").withSettings("query_only = ON");
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Database connect(Path file, String options) throws SQLException {
        return new Database(DriverManager.getConnection(url(file.toUri()) + "?" + options));
    }

    /**
     * The address of a file for the driver. A question mark in the file's name is escaped, or its
     * rest would be taken for options; the server of a Windows share goes into the path, since
     * SQLite knows no other hosts.
     */
    static String url(URI file) {
        String server = file.getRawAuthority();
        return server == null
                ? "jdbc:sqlite:" + file
                : "jdbc:sqlite:file:////" + server + file.getRawPath();
    }

    private Database withSettings(String last) throws SQLException {
        try {
            for (String setting : SETTINGS) pragma(setting);
            pragma(last);
            return this;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private void pragma(String setting) throws SQLException {
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
