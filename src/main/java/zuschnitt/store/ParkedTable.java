package zuschnitt.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import zuschnitt.edit.Parked;

/**
 * Places in the tree of steps that have names; rewritten at each change. The table comes with the
 * first of them. No later format is asked for: who doesn't know of it loses no step.
 */
final class ParkedTable {
    private static final String TABLE =
            """
            CREATE TABLE IF NOT EXISTS zuschnitt_parked (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                step TEXT REFERENCES zuschnitt_steps (id),
                time TEXT NOT NULL,
                author TEXT NOT NULL,
                checksum INTEGER NOT NULL
            )""";

    private final Database database;

    ParkedTable(Database database) {
        this.database = database;
    }

    /** All of them, the oldest first. */
    List<Parked> all() throws SQLException {
        boolean any =
                database.one(
                        "SELECT count(*) FROM sqlite_master WHERE name = 'zuschnitt_parked'",
                        row -> row.flag(1));
        if (!any) return List.of();
        return database.all(
                "SELECT id, name, step, time, author, checksum FROM zuschnitt_parked"
                        + " ORDER BY position",
                ParkedTable::parked);
    }

    private static Parked parked(Row row) throws SQLException {
        row.check(6, row.id(1), row.text(2), row.textIfAny(3), row.text(4), row.text(5));
        return new Parked(
                row.id(1), row.text(2), row.idIfAny(3), Instant.parse(row.text(4)), row.text(5));
    }

    /** Puts these in place of all that there are. */
    void write(List<Parked> all) throws SQLException {
        database.run(TABLE);
        database.run("DELETE FROM zuschnitt_parked");
        for (Parked one : all)
            database.run(
                    "INSERT INTO zuschnitt_parked VALUES (NULL, ?, ?, ?, ?, ?, ?)",
                    Checksum.seal(one.id(), one.name(), one.step(), one.time(), one.author()));
    }
}
