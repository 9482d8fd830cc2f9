package zuschnitt.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The ways to open an SQLite file, all of them such that what is committed survives a power cut;
 * the reasons stand in the package.
 */
final class Opening {
    private static final List<String> SETTINGS =
            List.of(
                    "busy_timeout = 5000",
                    "trusted_schema = OFF",
                    "cell_size_check = ON",
                    "mmap_size = 0",
                    "foreign_keys = ON",
                    "synchronous = FULL",
                    "cache_size = -16000");

    private Opening() {}

    /** A file that does not exist yet. */
    static Database create(Path file) throws SQLException {
        return connect(file, "mode=rwc", "journal_mode = TRUNCATE");
    }

    /**
     * A file that is to be written. One that another program left in WAL mode comes back from it.
     */
    static Database toWrite(Path file) throws SQLException {
        Database database = connect(file, "mode=rw", "journal_mode = TRUNCATE");
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
        try {
            return connect(file, mode, "query_only = ON", "schema_version");
        } catch (SQLException e) {
            if (Files.isWritable(file.toAbsolutePath().getParent())
                    || Files.exists(beside(file, "-journal"))) throw e;
            return connect(file, "immutable=1", "query_only = ON", "schema_version");
        }
    }

    /**
     * A file that may be anybody's: taken as it lies there, without its journals, so that nothing
     * is rolled back or cleared away.
     */
    static Database toGlance(Path file) throws SQLException {
        return connect(file, "immutable=1", "query_only = ON");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
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

    private static Database connect(Path file, String options, String... more) throws SQLException {
        String address = url(file.toUri()) + "?" + options;
        Connection connection = DriverManager.getConnection(address);
        Database database = new Database(connection);
        try {
            SpatialFunctions.addTo(connection);
            for (String setting : SETTINGS) database.pragma(setting);
            for (String setting : more) database.pragma(setting);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }
}
