package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Unit;

/**
 * Grounds that cuts made, as they are kept: what differs from the ground before. The tables come
 * with the first cut, so that a project without any is one that earlier programs know.
 */
final class CutTables {
    private static final String TABLES =
            """
            CREATE TABLE IF NOT EXISTS zuschnitt_partings (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                line BLOB NOT NULL,
                basis TEXT NOT NULL,
                source TEXT NOT NULL,
                weights TEXT NOT NULL,
                checksum INTEGER NOT NULL
            );
            CREATE TABLE IF NOT EXISTS zuschnitt_parts (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                key TEXT NOT NULL,
                parent TEXT NOT NULL,
                parting TEXT NOT NULL REFERENCES zuschnitt_partings (id),
                part INTEGER NOT NULL,
                checksum INTEGER NOT NULL
            );
            CREATE TABLE IF NOT EXISTS zuschnitt_cuts (
                ground INTEGER PRIMARY KEY REFERENCES zuschnitt_grounds (id),
                id TEXT NOT NULL UNIQUE,
                base INTEGER NOT NULL REFERENCES zuschnitt_grounds (id),
                patch BLOB NOT NULL,
                gone TEXT NOT NULL,
                fresh TEXT NOT NULL,
                checksum INTEGER NOT NULL
            );
            """;

    private final Database database;

    CutTables(Database database) {
        this.database = database;
    }

    /**
     * Writes a ground that a cut made.
     *
     * @param whole the imported ground that it goes back to
     */
    void write(CutGround made, Ground whole) throws SQLException {
        database.script(TABLES);
        Format.require(database, Format.WITH_CUTS);
        new GroundTables(database).write(made, whole);
        PartTables parts = new PartTables(database);
        for (Unit unit : made.delta().fresh().values()) parts.write(unit);
        database.run(
                "INSERT INTO zuschnitt_cuts VALUES (?, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        made.number(),
                        made.id(),
                        made.base(),
                        PatchBlob.pack(made.delta().patch()),
                        ids(made.delta().gone()),
                        ids(made.delta().fresh())));
    }

    private static Json ids(SortedMap<Integer, Unit> units) {
        List<Json> list = new ArrayList<>();
        units.forEach(
                (number, unit) ->
                        list.add(
                                Json.list(
                                        List.of(Json.of(number), Json.of(unit.id().toString())))));
        return Json.list(list);
    }

    /** All grounds of the project. */
    Grounds read(int importedNumber, Ground imported) throws SQLException {
        if (!exist()) return Grounds.of(importedNumber, imported, List.of());
        Map<UUID, Unit> parts = new PartTables(database).read(imported.units());
        List<CutGround> cuts =
                database.all(
                        "SELECT ground, id, base, patch, gone, fresh, checksum FROM zuschnitt_cuts"
                                + " ORDER BY ground",
                        row -> ground(row, parts));
        return Grounds.of(importedNumber, imported, cuts);
    }

    private boolean exist() throws SQLException {
        return database.one(
                "SELECT count(*) FROM sqlite_master WHERE name = 'zuschnitt_cuts'",
                row -> row.flag(1));
    }

    private static CutGround ground(Row row, Map<UUID, Unit> known) throws SQLException {
        byte[] patch = row.blob(4);
        row.check(7, row.number(1), row.id(2), row.number(3), patch, row.text(5), row.text(6));
        GroundDelta delta =
                new GroundDelta(
                        PatchBlob.unpack(patch),
                        units(row.text(5), known),
                        units(row.text(6), known));
        return new CutGround(row.number(1), row.id(2), row.number(3), delta);
    }

    private static SortedMap<Integer, Unit> units(String json, Map<UUID, Unit> known)
            throws SQLException {
        SortedMap<Integer, Unit> units = new TreeMap<>();
        for (Json item : Json.parse(json).items()) {
            UUID id = UUID.fromString(item.items().get(1).text());
            Unit unit = known.get(id);
            if (unit == null) throw new SQLException("no unit " + id);
            units.put(item.items().get(0).whole(), unit);
        }
        return units;
    }
}
