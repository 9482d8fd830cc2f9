package zuschnitt.io.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.reference.Reference;

/**
 * What a GeoPackage says of itself: which tables it has, where their geometry stands and in which
 * coordinate system. Tables only: a view can compute anything for any time, so views are ignored.
 */
final class Catalogue {
    private static final int NEWEST_VERSION = 10_499;
    private static final int APPLICATION_ID = 0x47504B47;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Tables of features, and tables of attributes but for the one in which styles are kept. */
    private static final String FEATURES =
            "SELECT c.table_name, g.column_name, g.srs_id, c.last_change"
                    + " FROM gpkg_contents c JOIN gpkg_geometry_columns g"
                    + " ON lower(g.table_name) = lower(c.table_name)"
                    + " JOIN sqlite_master m ON lower(m.name) = lower(c.table_name)"
                    + " WHERE lower(c.data_type) = 'features' AND m.type = 'table'"
                    + " ORDER BY c.rowid";

    private static final String ATTRIBUTES =
            "SELECT c.table_name FROM gpkg_contents c"
                    + " JOIN sqlite_master m ON lower(m.name) = lower(c.table_name)"
                    + " WHERE lower(c.data_type) IN ('attributes', 'aspatial')"
                    + " AND lower(c.table_name) <> 'layer_styles' AND m.type = 'table'"
                    + " ORDER BY c.rowid";

    private final Connection connection;
    private final Notes notes;
    private final List<Listed> features = new ArrayList<>();
    private final List<Listed> tables = new ArrayList<>();

    /**
     * A table that is listed.
     *
     * @param geometry none in a table of attributes
     */
    record Listed(String table, Optional<Geometry> geometry) {}

    /** A column of geometry, and the number under which its coordinate system is kept. */
    record Geometry(String column, int srs) {}

    private Catalogue(Connection connection, Notes notes) {
        this.connection = connection;
        this.notes = notes;
    }

    /**
     * Reads it, and notes what the format doesn't want.
     *
     * @param name of the file
     * @throws SQLException also if it is no GeoPackage
     */
    static Catalogue of(Connection connection, String name, Notes notes) throws SQLException {
        Catalogue catalogue = new Catalogue(connection, notes);
        catalogue.find();
        if (catalogue.pragma("application_id") != APPLICATION_ID
                || catalogue.pragma("user_version") > NEWEST_VERSION)
            notes.add(NoteKind.HEADER_WRONG, name);
        return catalogue;
    }

    /** Tables of features. */
    List<Listed> features() {
        return features;
    }

    /** Tables of attributes alone. */
    List<Listed> tables() {
        return tables;
    }

    private void find() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FEATURES);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                Geometry geometry = new Geometry(found.getString(2), found.getInt(3));
                features.add(new Listed(found.getString(1), Optional.of(geometry)));
                String changed = Optional.ofNullable(found.getString(4)).orElse("");
                if (!DAY.matcher(changed).lookingAt())
                    notes.add(NoteKind.HEADER_WRONG, "last_change");
            }
        }
        try (PreparedStatement query = connection.prepareStatement(ATTRIBUTES);
                ResultSet found = query.executeQuery()) {
            while (found.next()) tables.add(new Listed(found.getString(1), Optional.empty()));
        }
    }

    /** Notes which views are ignored: one of them may be what somebody is looking for. */
    void noteViews() throws SQLException {
        String sql = "SELECT name FROM sqlite_master WHERE type = 'view'";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            while (found.next()) notes.add(NoteKind.ENTRY_IGNORED, found.getString(1));
        }
    }

    private int pragma(String which) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("PRAGMA " + which);
                ResultSet result = query.executeQuery()) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /**
     * The system of a table's coordinates, by its code; none for a table of attributes. Noted if
     * the definition beside it is of another system, or if neither is known.
     */
    Optional<Reference> reference(Listed listed) throws SQLException {
        if (listed.geometry().isEmpty()) return Optional.empty();
        int srs = listed.geometry().get().srs();
        String sql =
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
                        + " WHERE srs_id = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, srs);
            try (ResultSet found = query.executeQuery()) {
                Optional<Reference> reference =
                        srs > 0 && found.next() ? reference(found) : Optional.empty();
                if (reference.isEmpty())
                    notes.add(NoteKind.REFERENCE_UNKNOWN, Integer.toString(srs));
                return reference;
            }
        }
    }

    private Optional<Reference> reference(ResultSet found) throws SQLException {
        boolean epsg = "EPSG".equalsIgnoreCase(found.getString(1));
        String definition = Optional.ofNullable(found.getString(3)).orElse("");
        Optional<Reference> defined = Reference.parse(definition);
        if (!epsg) return defined;
        Optional<Reference> coded = Reference.find(Integer.toString(found.getInt(2)));
        boolean contradicted =
                coded.isPresent()
                        && defined.isPresent()
                        && coded.get().degrees() != defined.get().degrees();
        if (contradicted) notes.add(NoteKind.REFERENCE_CONTRADICTED, coded.get().label());
        return coded.or(() -> defined);
    }
}
