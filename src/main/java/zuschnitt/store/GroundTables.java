package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Patch;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitTable;

/** The ground as it is kept: arcs and faces exactly, units one row each. */
final class GroundTables {
    private final Database database;

    GroundTables(Database database) {
        this.database = database;
    }

    /** Writes a ground; gives the number under which it is kept. */
    int write(Ground ground) throws SQLException {
        int id =
                database.one(
                        "SELECT coalesce(max(id), 0) + 1 FROM zuschnitt_grounds",
                        row -> row.number(1));
        Coverage coverage = ground.coverage();
        write(id, coverage.unitCount(), coverage.arcCount(), ground, unitOfFace(coverage));
        writeArcs(id, ground.coverage());
        writeUnits(id, ground.units());
        return id;
    }

    /**
     * Writes the row of a ground that is kept as a difference.
     *
     * @param whole the ground that it was made of in the end
     */
    void write(CutGround cut, Ground whole) throws SQLException {
        Patch.Extract after = cut.delta().patch().after();
        write(cut.number(), after.unitCount(), after.arcCount(), whole, new byte[0]);
    }

    private void write(int id, int units, int arcs, Ground like, byte[] unitOfFace)
            throws SQLException {
        database.run(
                "INSERT INTO zuschnitt_grounds VALUES (?, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        id,
                        units,
                        arcs,
                        like.gapWidth(),
                        Json.texts(like.units().levels()),
                        unitOfFace));
    }

    private static byte[] unitOfFace(Coverage coverage) {
        PackedWriter to = new PackedWriter();
        for (int face = 0; face <= coverage.faceCount(); face++) to.count(coverage.unit(face));
        return to.toBytes();
    }

    private void writeArcs(int id, Coverage coverage) throws SQLException {
        for (int first = 0; first < coverage.arcCount(); first += ArcBlobs.BATCH) {
            byte[] arcs = ArcBlobs.pack(coverage, first);
            database.run(
                    "INSERT INTO zuschnitt_arcs VALUES (?, ?, ?, ?)",
                    Checksum.seal(id, first, arcs));
        }
    }

    private void writeUnits(int id, UnitTable units) throws SQLException {
        String insert = "INSERT INTO zuschnitt_units VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (Database.Batch batch = database.batch(insert)) {
            for (int i = 1; i <= units.count(); i++) {
                Unit unit = units.unit(i);
                Json groups = Json.texts(unit.groups());
                batch.add(Checksum.seal(id, i, unit.id(), unit.key(), unit.name(), groups));
            }
        }
    }

    /**
     * The ground that was written under the number, equal to what it was.
     *
     * @param identity what it is from now on
     * @throws SQLException also if what is kept is not a ground any more
     */
    Ground read(int id, UUID identity) throws SQLException {
        return database.one(
                "SELECT unit_count, arc_count, gap_width, levels, unit_of_face, checksum"
                        + " FROM zuschnitt_grounds WHERE id = ?",
                row -> read(id, identity, row),
                id);
    }

    private Ground read(int id, UUID identity, Row row) throws SQLException {
        byte[] faces = row.blob(5);
        row.check(6, id, row.number(1), row.number(2), row.real(3), row.text(4), faces);
        int[] unitOfFace = unitOfFace(faces, row.number(1));
        List<Arc> arcs = readArcs(id, row.number(2), unitOfFace.length);
        List<Unit> units = readUnits(id);
        if (units.size() != row.number(1))
            throw new SQLException(units.size() + " units, not " + row.number(1));
        List<String> levels = Json.parse(row.text(4)).texts();
        Coverage coverage = Coverage.of(arcs, unitOfFace, units.size());
        return Ground.of(identity, coverage, UnitTable.of(levels, units), row.real(3));
    }

    private static int[] unitOfFace(byte[] blob, int unitCount) throws SQLException {
        PackedReader from = new PackedReader(blob);
        int[] units = new int[blob.length];
        int faces = 0;
        while (!from.atEnd()) units[faces++] = from.index(unitCount + 1);
        return Arrays.copyOf(units, faces);
    }

    private List<Arc> readArcs(int id, int count, int faces) throws SQLException {
        List<byte[]> batches = new ArrayList<>();
        database.each(
                "SELECT arcs, checksum FROM zuschnitt_arcs WHERE ground = ? ORDER BY first",
                row -> {
                    byte[] batch = row.blob(1);
                    row.check(2, id, batches.size() * ArcBlobs.BATCH, batch);
                    batches.add(batch);
                },
                id);
        List<Arc> arcs =
                Unpacking.all(batches, batch -> ArcBlobs.unpack(batch, faces)).stream()
                        .flatMap(List::stream)
                        .toList();
        if (arcs.size() != count) throw new SQLException(arcs.size() + " arcs, not " + count);
        return arcs;
    }

    private List<Unit> readUnits(int id) throws SQLException {
        Map<String, List<String>> known = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        database.each(
                "SELECT id, key, name, groups, checksum FROM zuschnitt_units WHERE ground = ?"
                        + " ORDER BY unit",
                row -> {
                    String key = row.text(2);
                    String name = row.text(3);
                    String groups = row.text(4);
                    UUID unit = row.id(1);
                    row.check(5, id, units.size() + 1, unit, key, name, groups);
                    if (!known.containsKey(groups)) known.put(groups, Json.parse(groups).texts());
                    units.add(new Unit(unit, key, name, known.getOrDefault(groups, List.of())));
                },
                id);
        return units;
    }
}
