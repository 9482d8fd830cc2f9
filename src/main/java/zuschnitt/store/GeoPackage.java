package zuschnitt.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Makes a table known that has no geometry. */
    void registerTable(String table) throws SQLException {
        database.run(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
                        + " VALUES (?1, 'attributes', ?1)",
                table);
    }
}
