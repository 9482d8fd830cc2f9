package zuschnitt.map.online;

import java.io.IOException;
import java.lang.System.Logger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Tiles of the last weeks on the disk, by their address. What can't be read or written is as if it
 * weren't there: a cache is never worth an error. Used by many threads, and by several windows at
 * once.
 */
final class TileCache implements AutoCloseable {
    private static final Logger LOG = System.getLogger(TileCache.class.getName());

    /** The form of the file stands in its name: another form is another file. */
    private static final String FILE = "tiles-1.sqlite";

    private static final List<String> SETTINGS =
            List.of(
                    "PRAGMA busy_timeout = 2000",
                    "PRAGMA journal_mode = WAL",
                    "PRAGMA synchronous = NORMAL",
                    "CREATE TABLE IF NOT EXISTS tile (address TEXT PRIMARY KEY, body BLOB NOT NULL,"
                            + " until INTEGER NOT NULL, strict INTEGER NOT NULL, tag TEXT NOT NULL,"
                            + " modified TEXT NOT NULL, used INTEGER NOT NULL)",
                    "CREATE INDEX IF NOT EXISTS tile_used ON tile (used)");

    /** When a tile was used last is known to a day; so looking at a map writes next to nothing. */
    private static final Duration USED = Duration.ofDays(1);

    /** When the cache is full the oldest tenth goes. */
    private static final double KEPT = 0.9;

    private static final Set<SQLiteErrorCode> DAMAGES =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

    private final Path file;
    private final Optional<Connection> connection;
    private final long most;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    private TileCache(Path file, Optional<Connection> connection, long most, Clock clock) {
        this.file = file;
        this.connection = connection;
        this.most = most;
        this.clock = clock;
    }

    /**
     * The cache in a folder of the user's own, which is made if need be. A damaged one is begun
     * anew; where there can be none, nothing is kept.
     *
     * @param most bytes that it takes on the disk, about
     */
    static TileCache in(Path folder, long most, Clock clock) {
        Path file = folder.resolve(FILE);
        Optional<Connection> opened = connect(file);
        if (opened.isEmpty() && Files.exists(file)) {
            delete(file);
            opened = connect(file);
        }
        return new TileCache(file, opened, most, clock);
    }

    private static Optional<Connection> connect(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
            try (Statement statement = connection.createStatement()) {
                for (String setting : SETTINGS) statement.execute(setting);
                return Optional.of(connection);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            LOG.log(Logger.Level.WARNING, "no cache of tiles: {0}", failure.getClass());
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            for (String part : new String[] {"", "-wal", "-shm"})
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        } catch (IOException inUse) {
            LOG.log(Logger.Level.WARNING, "a damaged cache of tiles stays: {0}", inUse.getClass());
        }
    }

    /** What is kept of an address. */
    Optional<Kept> find(URI address) {
        return attempt(it -> find(it, address)).flatMap(found -> found);
    }

    private Optional<Kept> find(Connection database, URI address) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement(
                        "SELECT body, until, strict, tag, modified, used FROM tile WHERE address = ?")) {
            query.setString(1, address.toString());
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                Freshness freshness =
                        new Freshness(
                                Instant.ofEpochSecond(rows.getLong(2)),
                                rows.getBoolean(3),
                                rows.getString(4),
                                rows.getString(5));
                Kept kept = new Kept(rows.getBytes(1), freshness);
                boolean today = rows.getLong(6) > now() - USED.toSeconds();
                if (!today) noteUse(database, address);
                return Optional.of(kept);
            }
        }
    }

    private void noteUse(Connection database, URI address) throws SQLException {
        try (PreparedStatement update =
                database.prepareStatement("UPDATE tile SET used = ? WHERE address = ?")) {
            update.setLong(1, now());
            update.setString(2, address.toString());
            update.executeUpdate();
        }
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    /** Keeps what came from an address, in place of what came before. */
    void keep(URI address, byte[] body, Freshness freshness) {
        attempt(
                database -> {
                    try (PreparedStatement insert =
                            database.prepareStatement(
                                    "INSERT OR REPLACE INTO tile VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                        insert.setString(1, address.toString());
                        insert.setBytes(2, body);
                        insert.setLong(3, freshness.until().getEpochSecond());
                        insert.setBoolean(4, freshness.strict());
                        insert.setString(5, freshness.tag());
                        insert.setString(6, freshness.modified());
                        insert.setLong(7, now());
                        insert.executeUpdate();
                    }
                    makeRoom(database);
                    return true;
                });
    }

    /** Notes what the server says now about an answer that hasn't changed. */
    void renew(URI address, Freshness freshness) {
        attempt(
                database -> {
                    try (PreparedStatement update =
                            database.prepareStatement(
                                    "UPDATE tile SET until = ?, strict = ?, tag = ?, modified = ?"
                                            + " WHERE address = ?")) {
                        update.setLong(1, freshness.until().getEpochSecond());
                        update.setBoolean(2, freshness.strict());
                        update.setString(3, freshness.tag());
                        update.setString(4, freshness.modified());
                        update.setString(5, address.toString());
                        return update.executeUpdate() > 0;
                    }
                });
    }

    /** Forgets what was kept of an address. */
    void drop(URI address) {
        attempt(
                database -> {
                    try (PreparedStatement delete =
                            database.prepareStatement("DELETE FROM tile WHERE address = ?")) {
                        delete.setString(1, address.toString());
                        return delete.executeUpdate() > 0;
                    }
                });
    }

    private void makeRoom(Connection database) throws SQLException {
        long page = number(database, "PRAGMA page_size");
        long full = most / page;
        long used =
                number(database, "PRAGMA page_count") - number(database, "PRAGMA freelist_count");
        if (used <= full) return;
        long tiles = number(database, "SELECT count(*) FROM tile");
        long surplus = Math.max(1, Math.round(tiles * (1 - KEPT * full / used)));
        try (PreparedStatement delete =
                database.prepareStatement(
                        "DELETE FROM tile WHERE address IN"
                                + " (SELECT address FROM tile ORDER BY used, until LIMIT ?)")) {
            delete.setLong(1, surplus);
            delete.executeUpdate();
        }
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /**
     * Does something with the database, one thread at a time; nothing comes of it if that fails.
     */
    private <T> Optional<T> attempt(Deed<T> deed) {
        if (connection.isEmpty()) return Optional.empty();
        lock.lock();
        try {
            return Optional.of(deed.on(connection.get()));
        } catch (SQLException failure) {
            LOG.log(Logger.Level.DEBUG, "the cache of tiles failed", failure);
            if (damaged(failure)) beginAnewNextTime(connection.get());
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private static boolean damaged(SQLException failure) {
        return failure instanceof SQLiteException known && DAMAGES.contains(known.getResultCode());
    }

    private void beginAnewNextTime(Connection database) {
        try {
            database.close();
        } catch (SQLException failure) {
            LOG.log(Logger.Level.DEBUG, "a damaged cache of tiles doesn't close", failure);
        }
        delete(file);
    }

    @Override
    public void close() {
        attempt(
                database -> {
                    database.close();
                    return true;
                });
    }

    /** What is done with the database. */
    @FunctionalInterface
    private interface Deed<T> {
        T on(Connection database) throws SQLException;
    }
}
