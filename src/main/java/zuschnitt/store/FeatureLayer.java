package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;

/**
 * The features of an embedded layer: a layer of the GeoPackage like any other, so that other
 * programs see it. Attributes are texts; what their fields were called stands in the titles of the
 * columns.
 */
final class FeatureLayer {
    private final Database database;
    private final int srs;
    private final String table;

    FeatureLayer(Database database, int srs, String table) {
        this.database = database;
        this.srs = srs;
        this.table = table;
    }

    void write(ReferenceLayer layer, Features features) throws SQLException {
        List<Column> columns = columns(features);
        String type = type(features);
        database.run(
                "CREATE TABLE %s (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom %s%s)"
                        .formatted(
                                table,
                                type,
                                columns.isEmpty()
                                        ? ""
                                        : ", " + Column.list(columns, Column::definition)));
        String insert =
                "INSERT INTO " + table + " VALUES (NULL, ?" + ", ?".repeat(columns.size()) + ")";
        try (Database.Batch batch = database.batch(insert)) {
            for (Feature feature : features.all()) batch.add(row(feature));
        }
        GeoPackage geoPackage = new GeoPackage(database);
        String identifier = geoPackage.freeIdentifier(layer.name());
        geoPackage.registerLayer(new Layer(table, identifier, ""), type, features.bounds(), srs);
        for (Column column : columns) geoPackage.describeColumn(table, column);
    }

    private static List<Column> columns(Features features) {
        ColumnNames names = new ColumnNames();
        names.next("fid");
        names.next("geom");
        List<Column> columns = new ArrayList<>();
        for (String field : features.fields()) columns.add(Column.text(names.next(field), field));
        return columns;
    }

    private static String type(Features features) {
        return features.kind()
                .map(
                        kind ->
                                switch (kind) {
                                    case POINT -> "MULTIPOINT";
                                    case LINE -> "MULTILINESTRING";
                                    case AREA -> "MULTIPOLYGON";
                                })
                .orElse("GEOMETRY");
    }

    private Object[] row(Feature feature) {
        List<Object> row = new ArrayList<>();
        row.add(GeometryBlob.of(Geometries.of(feature.shape()), srs));
        row.addAll(feature.values());
        return row.toArray();
    }

    Features read() throws SQLException {
        List<String> fields =
                database.all(
                        "SELECT d.title FROM pragma_table_info(?1) c JOIN gpkg_data_columns d"
                                + " ON d.table_name = ?1 AND d.column_name = c.name ORDER BY c.cid",
                        row -> row.text(1),
                        table);
        List<Feature> features = new ArrayList<>();
        database.each(
                "SELECT * FROM " + table + " ORDER BY fid",
                row -> features.add(feature(row, fields.size())));
        return Features.of(fields, features);
    }

    /** What other programs may have left empty is an empty text. */
    private static Feature feature(Row row, int fields) throws SQLException {
        List<String> values = new ArrayList<>(fields);
        for (int i = 0; i < fields; i++) values.add(row.textIfAny(3 + i).orElse(""));
        return new Feature(Geometries.shape(GeometryBlob.read(row.blob(2))), values);
    }
}
