package zuschnitt.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The format of project files: which one this program writes, and what to do with others.
 * GeoPackage owns the two version numbers in the file's head, so ours stand in a table.
 */
final class Format {
    /** What this program writes and reads. */
    static final int VERSION = 3;

    /** From this one on there are cut units, barriers and bridges. */
    static final int WITH_CUTS = 2;

    /** From this one on there are units of other years. */
    static final int WITH_VINTAGES = 3;

    /** What a project needs that has none of these. */
    private static final int FIRST = 1;

    private static final int GEOPACKAGE = 0x47504B47;

    private Format() {}

    /** Says that programs which know only earlier formats can't read the project from now on. */
    static void require(Database database, int version) throws SQLException {
        database.run(
                "UPDATE zuschnitt_format SET min_reader = max(min_reader, ?1),"
                        + " min_writer = max(min_writer, ?1)",
                version);
    }

    /** Makes the tables of a new project. */
    static void create(Database database) throws SQLException {
        database.script(schema());
        database.run(
                "INSERT INTO zuschnitt_format VALUES (?, ?, ?)", FIRST, FIRST, programVersion());
    }

    private static String schema() {
        try (InputStream schema = Format.class.getResourceAsStream("schema.sql")) {
            return new String(
                    Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("schema.sql is missing from the program", e);
        }
    }

    private static String programVersion() {
        String version = Format.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }

    /** Whether a file has the table that every project has. */
    static boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) return false;
        try (Database database = Opening.toGlance(file)) {
            return count(database, "WHERE name = 'zuschnitt_format'") > 0;
        } catch (SQLException notADatabase) {
            return false;
        }
    }

    /**
     * Looks whether a file is a project.
     *
     * @return why it can only be read, if so
     * @throws UserException if it is not a project, or a later program's
     */
    static Optional<Message> check(Path file, Database database)
            throws SQLException, UserException {
        if (count(database, "") == 0) throw refusal("store.empty", file);
        if (count(database, "WHERE name = 'zuschnitt_format'") == 0) {
            int kind = database.one("PRAGMA application_id", row -> row.number(1));
            boolean layers = count(database, "WHERE name = 'gpkg_contents'") > 0;
            boolean geoPackage = kind == GEOPACKAGE || layers;
            throw refusal(geoPackage ? "store.foreignGeoPackage" : "store.foreignDatabase", file);
        }
        int reader = bound(database, "min_reader");
        int writer = bound(database, "min_writer");
        String by = database.one("SELECT last_writer FROM zuschnitt_format", row -> row.text(1));
        if (reader > VERSION) {
            throw new UserException(Message.of("store.tooNew", Failure.name(file), by));
        }
        return writer > VERSION
                ? Optional.of(Message.of("store.newer", Failure.name(file), by))
                : Optional.empty();
    }

    private static int bound(Database database, String column) throws SQLException {
        return database.one("SELECT " + column + " FROM zuschnitt_format", row -> row.number(1));
    }

    private static int count(Database database, String where) throws SQLException {
        return database.one("SELECT count(*) FROM sqlite_master " + where, row -> row.number(1));
    }

    private static UserException refusal(String key, Path file) {
        return new UserException(Failure.sentence(key, file));
    }
}
