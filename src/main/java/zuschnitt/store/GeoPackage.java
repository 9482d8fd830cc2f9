package zuschnitt.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zuschnitt.coverage.Bounds;
import zuschnitt.plan.Crs;

/** The tables by which other programs find their way in a GeoPackage (OGC 12-128r17, 1.3). */
final class GeoPackage {
    /** Coordinates of which nothing is known, but that they are metres in a plane. */
    private static final int UNDEFINED_CARTESIAN = -1;

    /** Numbers from here on are no authority's. */
    private static final int OWN_NUMBERS = 100_000;

    private static final Pattern AUTHORITY = Pattern.compile("(\\w+):(\\d{1,9})");

    private static final String WGS_84 =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
                    + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],"
                    + "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
                    + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],"
                    + "AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],"
                    + "AUTHORITY[\"EPSG\",\"4326\"]]";

    private final Database database;

    GeoPackage(Database database) {
        this.database = database;
    }

    /**
     * Makes the coordinate systems known that every GeoPackage has, and the project's.
     *
     * @return the number under which the project's is kept
     */
    int writeReferenceSystems(Crs crs) throws SQLException {
        write("Undefined cartesian SRS", UNDEFINED_CARTESIAN, "NONE", -1, "undefined");
        write("Undefined geographic SRS", 0, "NONE", 0, "undefined");
        write("WGS 84 geodetic", 4326, "EPSG", 4326, WGS_84);
        if (crs.wkt().isBlank()) return UNDEFINED_CARTESIAN;
        Matcher authority = AUTHORITY.matcher(crs.code());
        if (!authority.matches()) {
            write(crs.name(), OWN_NUMBERS, "NONE", OWN_NUMBERS, crs.wkt());
            return OWN_NUMBERS;
        }
        int code = Integer.parseInt(authority.group(2));
        int number = authority.group(1).equals("EPSG") ? code : OWN_NUMBERS + code;
        if (number != 4326) write(crs.name(), number, authority.group(1), code, crs.wkt());
        return number;
    }

    private void write(String name, int number, String organization, int code, String definition)
            throws SQLException {
        database.run(
                "INSERT INTO gpkg_spatial_ref_sys"
                        + " (srs_name, srs_id, organization, organization_coordsys_id, definition)"
                        + " VALUES (?, ?, ?, ?, ?)",
                name,
                number,
                organization,
                code,
                definition);
    }

    /** Makes a table or view known whose column {@code geom} has polygons. */
    void registerLayer(Layer layer, Bounds bounds, int srs) throws SQLException {
        registerLayer(layer, "MULTIPOLYGON", bounds, srs);
    }

    /**
     * Makes a table or view known.
     *
     * @param type of its column {@code geom}
     */
    void registerLayer(Layer layer, String type, Bounds bounds, int srs) throws SQLException {
        Optional<Bounds> around = Optional.of(bounds).filter(b -> !b.empty());
        database.run(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description,"
                        + " min_x, min_y, max_x, max_y, srs_id)"
                        + " VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?)",
                layer.table(),
                layer.identifier(),
                layer.description(),
                around.map(Bounds::minX),
                around.map(Bounds::minY),
                around.map(Bounds::maxX),
                around.map(Bounds::maxY),
                srs);
        database.run(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
                layer.table(),
                type,
                srs);
    }

    /** Forgets a table, and drops it with the index that others may have made for it. */
    void removeLayer(String table) throws SQLException {
        forget(table);
        database.run("DROP TABLE IF EXISTS \"rtree_" + table + "_geom\"");
        database.run("DROP TABLE IF EXISTS " + table);
    }

    /** Takes a table or view out of the lists of layers. */
    void forget(String table) throws SQLException {
        database.run("DELETE FROM gpkg_extensions WHERE table_name = ?", table);
        database.run("DELETE FROM gpkg_data_columns WHERE table_name = ?", table);
        database.run("DELETE FROM gpkg_geometry_columns WHERE table_name = ?", table);
        database.run("DELETE FROM gpkg_contents WHERE table_name = ?", table);
        database.run("DELETE FROM layer_styles WHERE f_table_name = ?", table);
    }

    /** A name for a layer, the given one or the nearest to it that is free. */
    String freeIdentifier(String wanted) throws SQLException {
        String identifier = wanted;
        for (int i = 2; taken(identifier); i++) identifier = wanted + " (" + i + ")";
        return identifier;
    }

    private boolean taken(String identifier) throws SQLException {
        return database.one(
                "SELECT count(*) FROM gpkg_contents WHERE identifier = ?",
                row -> row.flag(1),
                identifier);
    }

    /** Tells what a column was called where it comes from. */
    void describeColumn(String table, Column column) throws SQLException {
        database.run(
                "INSERT INTO gpkg_data_columns (table_name, column_name, title) VALUES (?, ?, ?)",
                table,
                column.name(),
                column.title());
    }

    /** Gives a layer a style that QGIS takes, in place of the one that it may have. */
    void writeStyle(String table, String qml) throws SQLException {
        writeStyle(table, qml, "");
    }

    /** Gives a layer a style as an SLD, in place of the one that it may have. */
    void writeSld(String table, String sld) throws SQLException {
        writeStyle(table, "", sld);
    }

    private void writeStyle(String table, String qml, String sld) throws SQLException {
        database.run("DELETE FROM layer_styles WHERE f_table_name = ?", table);
        database.run(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
                        + " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault,"
                        + " description, owner) VALUES ('', '', ?1, 'geom', ?1, ?2, ?3, 1, '', '')",
                table,
                qml,
                sld);
    }

    /** Makes a table known that has no geometry. */
    void registerTable(Layer table) throws SQLException {
        database.run(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, description)"
                        + " VALUES (?, 'attributes', ?, ?)",
                table.table(),
                table.identifier(),
                table.description());
    }
}
