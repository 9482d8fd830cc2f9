package zuschnitt.io.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Folder;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A stranger's SQLite file, opened as a copy in a temporary folder, together with the journals that
 * lie beside it: so a journal is replayed without a change to the original, and nothing in the file
 * can make us write. Queries that take ten seconds for a row are stopped.
 */
final class PrivateCopy implements AutoCloseable {
    private static final int LONGEST_VALUE = 256 << 20;
    private static final long PATIENCE_NANOS = 10_000_000_000L;
    private static final int STEPS = 100_000;

    private final Path folder;
    private final Connection connection;
    private long deadline = System.nanoTime() + PATIENCE_NANOS;

    private PrivateCopy(Path folder, Path copy) throws SQLException {
        this.folder = folder;
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + copy.toUri());
        guard();
    }

    /**
     * Opens a copy of a file in a folder.
     *
     * @throws UserException if the file can't be copied, or is no sound database
     */
    static PrivateCopy of(Folder from, String entry) throws UserException {
        ByteSource source = from.open(entry);
        try {
            Path folder = Files.createTempDirectory("zuschnitt-");
            try {
                Path copy = folder.resolve("copy.gpkg");
                copy(source, copy);
                for (String journal : new String[] {"-wal", "-journal"}) {
                    boolean there = from.names().contains(entry + journal);
                    if (there) copy(from.open(entry + journal), Path.of(copy + journal));
                }
                return open(folder, copy, source.name());
            } catch (IOException | SQLException | UserException e) {
                deleteAll(folder);
                throw e;
            }
        } catch (SQLException e) {
            throw new DamagedFile(source.name(), "database");
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
    }

    private static void copy(ByteSource source, Path to) throws IOException {
        try (InputStream in = source.stream()) {
            Files.copy(in, to);
        }
    }

    private static PrivateCopy open(Path folder, Path copy, String name)
            throws SQLException, UserException {
        PrivateCopy opened = new PrivateCopy(folder, copy);
        if (!opened.sound()) {
            opened.close();
            throw new DamagedFile(name, "database");
        }
        return opened;
    }

    private void guard() throws SQLException {
        ProgressHandler.setHandler(
                connection,
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return System.nanoTime() > deadline ? 1 : 0;
                    }
                });
        ((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        try (Statement statement = connection.createStatement()) {
            for (String pragma :
                    new String[] {
                        "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"
                    }) {
                statement.execute("PRAGMA " + pragma);
            }
        }
    }

    private boolean sound() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return result.next() && result.getString(1).equals("ok");
        } catch (SQLException damaged) {
            return false;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Says that something came of it, so that patience begins anew. */
    void progressed() {
        deadline = System.nanoTime() + PATIENCE_NANOS;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing was written, so nothing can be lost; the copy goes either way.
            folder.toFile().deleteOnExit();
        }
        deleteAll(folder);
    }

    private static void deleteAll(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
