package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Style;

/**
 * The reference layers of a project: a table that lists them, rewritten at each change, and a layer
 * of its own for the features of each that is embedded ({@link FeatureLayer}). The list comes with
 * the first layer. No later format is asked for: who doesn't know of layers loses nothing that a
 * plan rests on, and leaves them as they are.
 */
final class LayerTables {
    private static final String TABLE =
            """
            CREATE TABLE IF NOT EXISTS zuschnitt_layers (
                position INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL UNIQUE,
                source TEXT NOT NULL,
                features TEXT NOT NULL,
                visible INTEGER NOT NULL,
                style TEXT NOT NULL,
                checksum INTEGER NOT NULL
            )""";

    private final Database database;
    private final int srs;

    LayerTables(Database database, int srs) {
        this.database = database;
        this.srs = srs;
    }

    /** The layers, the topmost first. */
    List<ReferenceLayer> all() throws SQLException {
        if (!exist()) return List.of();
        return database.all(
                "SELECT id, name, source, features, visible, style, checksum FROM zuschnitt_layers"
                        + " ORDER BY position",
                LayerTables::layer);
    }

    private boolean exist() throws SQLException {
        return database.one(
                "SELECT count(*) FROM sqlite_master WHERE name = 'zuschnitt_layers'",
                row -> row.flag(1));
    }

    private static ReferenceLayer layer(Row row) throws SQLException {
        row.check(7, row.id(1), row.text(2), row.text(3), row.text(4), row.number(5), row.text(6));
        return new ReferenceLayer(
                row.id(1),
                row.text(2),
                LayerJson.source(Json.parse(row.text(3))),
                row.flag(5),
                LayerJson.style(Json.parse(row.text(6))));
    }

    /**
     * What lies in an embedded layer.
     *
     * @throws SQLException if the file has no such layer
     */
    Features features(UUID layer) throws SQLException {
        String table = Optional.ofNullable(tables().get(layer)).orElse("");
        if (table.isEmpty()) throw new SQLException("no features of " + layer);
        return new FeatureLayer(database, srs, table).read();
    }

    /** layer → the table of its features; none for those that are linked */
    Map<UUID, String> tables() throws SQLException {
        Map<UUID, String> tables = new HashMap<>();
        if (!exist()) return tables;
        database.each(
                "SELECT id, features FROM zuschnitt_layers WHERE features <> ''",
                row -> tables.put(row.id(1), row.text(2)));
        return tables;
    }

    /**
     * Puts layers in place of all that there are.
     *
     * @param fresh the features of those that are to be embedded from now on
     */
    void write(List<ReferenceLayer> layers, Map<UUID, Features> fresh) throws SQLException {
        Map<UUID, String> before = tables();
        Map<UUID, String> after = new HashMap<>();
        database.run(TABLE);
        for (ReferenceLayer layer : layers) {
            String known = before.getOrDefault(layer.id(), "");
            if (fresh.containsKey(layer.id())) {
                String table = freeTable();
                new FeatureLayer(database, srs, table).write(layer, fresh.get(layer.id()));
                after.put(layer.id(), table);
            } else if (!known.isEmpty() && LayerJson.embedded(layer)) {
                after.put(layer.id(), known);
            }
        }
        for (String table : before.values())
            if (!after.containsValue(table)) new GeoPackage(database).removeLayer(table);
        writeList(layers, after);
    }

    private String freeTable() throws SQLException {
        List<String> taken =
                database.all(
                        "SELECT name FROM sqlite_master WHERE name LIKE 'layer#_%' ESCAPE '#'",
                        row -> row.text(1));
        int number = 1;
        while (taken.contains("layer_" + number)) number++;
        return "layer_" + number;
    }

    private void writeList(List<ReferenceLayer> layers, Map<UUID, String> tables)
            throws SQLException {
        database.run("DELETE FROM zuschnitt_layers");
        for (ReferenceLayer layer : layers) {
            String table = tables.getOrDefault(layer.id(), "");
            List<Object> values = new ArrayList<>();
            values.add(layer.id());
            values.add(layer.name());
            values.add(LayerJson.of(layer.source()));
            values.add(table);
            values.add(layer.visible() ? 1 : 0);
            values.add(LayerJson.of(layer.style()));
            database.run(
                    "INSERT INTO zuschnitt_layers VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
                    Checksum.seal(values.toArray()));
            boolean described = layer.style() instanceof Style.Sld && !table.isEmpty();
            if (described)
                new GeoPackage(database).writeSld(table, ((Style.Sld) layer.style()).sld());
        }
    }
}
