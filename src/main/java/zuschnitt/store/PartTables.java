package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Origin;
import zuschnitt.plan.Parting;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitTable;

/** Units that were cut from others, and how: every parting once, every part once. */
final class PartTables {
    private final Database database;

    PartTables(Database database) {
        this.database = database;
    }

    /** Writes a unit that is a part, and how it became one, unless they are written already. */
    void write(Unit unit) throws SQLException {
        if (unit.origin().isEmpty() || known("zuschnitt_parts", unit.id())) return;
        Origin origin = unit.origin().get();
        write(origin.parent());
        if (!known("zuschnitt_partings", origin.parting().id())) write(origin.parting());
        database.run(
                "INSERT INTO zuschnitt_parts VALUES (NULL, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        unit.id(),
                        unit.key(),
                        origin.parent().id(),
                        origin.parting().id(),
                        origin.part()));
    }

    private boolean known(String table, UUID id) throws SQLException {
        return database.one(
                "SELECT count(*) FROM " + table + " WHERE id = ?", row -> row.flag(1), id);
    }

    private void write(Parting parting) throws SQLException {
        database.run(
                "INSERT INTO zuschnitt_partings VALUES (NULL, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        parting.id(),
                        pack(parting.line()),
                        parting.basis(),
                        parting.source(),
                        Json.list(parting.weights().stream().map(Json::of).toList())));
    }

    private static byte[] pack(Polyline line) {
        PackedWriter to = new PackedWriter();
        for (int vertex = 0; vertex < line.size(); vertex++) {
            to.real(line.x(vertex));
            to.real(line.y(vertex));
        }
        return to.toBytes();
    }

    private static Polyline unpack(byte[] blob) throws SQLException {
        PackedReader from = new PackedReader(blob);
        double[] xy = new double[blob.length / Double.BYTES];
        for (int i = 0; i < xy.length; i++) xy[i] = from.real();
        if (!from.atEnd()) throw new SQLException("a line with half a vertex");
        return Polyline.of(xy);
    }

    /** All units that there are or ever were by their identities, imported ones and parts. */
    Map<UUID, Unit> read(UnitTable imported) throws SQLException {
        Map<UUID, Unit> units = new HashMap<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        IntStream.rangeClosed(1, imported.count())
                .forEach(
                        number -> {
                            units.put(imported.unit(number).id(), imported.unit(number));
                            numbers.put(imported.unit(number).id(), number);
                        });
        Map<UUID, Parting> partings = partings();
        database.each(
                "SELECT id, key, parent, parting, part, checksum FROM zuschnitt_parts"
                        + " ORDER BY position",
                row -> {
                    row.check(6, row.id(1), row.text(2), row.id(3), row.id(4), row.number(5));
                    Unit parent = units.get(row.id(3));
                    Parting parting = partings.get(row.id(4));
                    if (parent == null || parting == null)
                        throw new SQLException("nothing that " + row.id(1) + " is a part of");
                    int number = numbers.getOrDefault(row.id(3), 0);
                    Unit part = parent.part(row.id(1), row.text(2), number, parting, row.number(5));
                    units.put(part.id(), part);
                });
        return units;
    }

    private Map<UUID, Parting> partings() throws SQLException {
        Map<UUID, Parting> partings = new HashMap<>();
        database.each(
                "SELECT id, line, basis, source, weights, checksum FROM zuschnitt_partings",
                row -> {
                    byte[] line = row.blob(2);
                    row.check(6, row.id(1), line, row.text(3), row.text(4), row.text(5));
                    Parting parting =
                            new Parting(
                                    row.id(1),
                                    unpack(line),
                                    Parting.Basis.valueOf(row.text(3)),
                                    row.text(4),
                                    weights(row.text(5)));
                    partings.put(parting.id(), parting);
                });
        return partings;
    }

    private static List<Double> weights(String json) throws SQLException {
        List<Double> weights = new ArrayList<>();
        for (Json weight : Json.parse(json).items()) weights.add(weight.real());
        return weights;
    }
}
