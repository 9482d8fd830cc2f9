package zuschnitt.map.tiles;

import java.lang.System.Logger;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * The SQLite database that an MBTiles file is, opened as a stranger's: taken as it lies there, no
 * value longer than a tile may be, and a query that takes seconds is stopped, since what is called
 * {@code tiles} may be a view over anything. Several threads may ask at once; they are answered one
 * after the other.
 */
final class TileDatabase implements AutoCloseable {
    private static final Logger LOG = System.getLogger(TileDatabase.class.getName());
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final int STEPS = 10_000;
    private static final List<String> SETTINGS =
            List.of("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON");

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private long deadline = System.nanoTime() + PATIENCE;

    private TileDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        ProgressHandler.setHandler(
                connection,
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return System.nanoTime() > deadline ? 1 : 0;
                    }
                });
        ((SQLiteConnection) connection)
                .setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, TileDecoder.MOST_BYTES);
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) statement.execute("PRAGMA " + setting);
        }
    }

    static TileDatabase open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection(address(file.toUri()));
        try {
            return new TileDatabase(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Immutable: nobody writes map packages, and so SQLite needs no file beside it. */
    private static String address(URI file) {
        String share = file.getRawAuthority();
        String place = share == null ? file.toString() : "file:////" + share + file.getRawPath();
        return "jdbc:sqlite:" + place + "?immutable=1";
    }

    /** An entry of the metadata; empty if there is none. */
    String metadata(String name) throws SQLException {
        boolean described = has("SELECT 1 FROM sqlite_schema WHERE name = 'metadata'");
        if (!described) return "";
        return ask("SELECT value FROM metadata WHERE name = ?", row -> row.getString(1), name)
                .orElse("");
    }

    /** The first bytes of any tile; none if there is no tile. */
    byte[] firstBytes() throws SQLException {
        return ask("SELECT substr(tile_data, 1, 64) FROM tiles LIMIT 1", row -> row.getBytes(1))
                .orElse(new byte[0]);
    }

    /** Whether there is a tile of the zoom. */
    boolean has(int zoom) throws SQLException {
        return has("SELECT 1 FROM tiles WHERE zoom_level = ? LIMIT 1", zoom);
    }

    private boolean has(String query, Object... values) throws SQLException {
        return ask(query, row -> row.getInt(1), values).isPresent();
    }

    /**
     * The bytes of a tile; empty if there is none, or nothing in it. MBTiles counts from the south.
     */
    Optional<byte[]> tile(Tile tile) throws SQLException {
        lock.lock();
        try {
            deadline = System.nanoTime() + PATIENCE;
            return ask(
                    "SELECT tile_data FROM tiles"
                            + " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?",
                    row -> row.getBytes(1),
                    tile.zoom(),
                    tile.column(),
                    tile.rowFromSouth());
        } finally {
            lock.unlock();
        }
    }

    /** What stands in the first row of the answer; empty if there is no row, or NULL in it. */
    private <T> Optional<T> ask(String query, Cell<T> cell, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(cell.of(rows)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.log(Logger.Level.WARNING, "a base map was closed with an error", failure);
        } finally {
            lock.unlock();
        }
    }

    /** What is taken out of a row. */
    @FunctionalInterface
    private interface Cell<T> {
        @Nullable T of(ResultSet row) throws SQLException;
    }
}
