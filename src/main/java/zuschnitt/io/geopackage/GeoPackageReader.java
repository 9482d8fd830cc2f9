package zuschnitt.io.geopackage;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Folder;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.ColumnBuilder;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.layer.RingReader;
import zuschnitt.io.layer.RowTable;
import zuschnitt.io.layer.ShapeReader;
import zuschnitt.io.layer.ShapeRows;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.Wanted;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads the feature tables of a GeoPackage. Tables only: a view can compute anything for any time,
 * so views are ignored with a note.
 */
public final class GeoPackageReader implements AutoCloseable {
    private static final int NEWEST_VERSION = 10_499;
    private static final int APPLICATION_ID = 0x47504B47;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final PrivateCopy copy;
    private final Path file;
    private final String name;
    private final Notes notes;
    private final List<Feature> layers = new ArrayList<>();

    /** A feature table. */
    private record Feature(String table, String geometry, int srs) {}

    private GeoPackageReader(PrivateCopy copy, Path file, String name, Notes notes) {
        this.copy = copy;
        this.file = file;
        this.name = name;
        this.notes = notes;
    }

    /**
     * Opens a GeoPackage, to be closed.
     *
     * @param file itself, or the archive that it lies in, for the layers to remember
     * @param folder where it lies, with any journal of it
     * @param entry its name there
     * @throws UserException if it is none, is damaged, or has no layer of features
     */
    public static GeoPackageReader open(Path file, Folder folder, String entry, Notes notes)
            throws UserException {
        GeoPackageReader reader =
                new GeoPackageReader(
                        PrivateCopy.of(folder, entry), file, folder.open(entry).name(), notes);
        try {
            reader.findLayers();
        } catch (SQLException e) {
            reader.close();
            throw new UserException(Message.of("io.gpkg.none", reader.name), e);
        }
        if (reader.layers.isEmpty()) {
            reader.close();
            throw new UserException(Message.of("io.gpkg.no-layer", reader.name));
        }
        return reader;
    }

    public List<String> names() {
        return layers.stream().map(Feature::table).toList();
    }

    @Override
    public void close() {
        copy.close();
    }

    private void findLayers() throws SQLException {
        String sql =
                "SELECT c.table_name, g.column_name, g.srs_id, c.last_change"
                        + " FROM gpkg_contents c JOIN gpkg_geometry_columns g"
                        + " ON lower(g.table_name) = lower(c.table_name)"
                        + " JOIN sqlite_master m ON lower(m.name) = lower(c.table_name)"
                        + " WHERE lower(c.data_type) = 'features' AND m.type = 'table'"
                        + " ORDER BY c.rowid";
        try (PreparedStatement query = copy.connection().prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                layers.add(new Feature(found.getString(1), found.getString(2), found.getInt(3)));
                String changed = Optional.ofNullable(found.getString(4)).orElse("");
                if (!DAY.matcher(changed).lookingAt())
                    notes.add(NoteKind.HEADER_WRONG, "last_change");
            }
        }
        noteViews();
        if (pragma("application_id") != APPLICATION_ID || pragma("user_version") > NEWEST_VERSION) {
            notes.add(NoteKind.HEADER_WRONG, name);
        }
    }

    private void noteViews() throws SQLException {
        String sql = "SELECT name FROM sqlite_master WHERE type = 'view'";
        try (PreparedStatement query = copy.connection().prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            while (found.next()) notes.add(NoteKind.ENTRY_IGNORED, found.getString(1));
        }
    }

    private int pragma(String which) throws SQLException {
        try (PreparedStatement query = copy.connection().prepareStatement("PRAGMA " + which);
                ResultSet result = query.executeQuery()) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /**
     * Reads one of the {@link #names}.
     *
     * @throws UserException if the table is not as the GeoPackage says, or damaged
     */
    public Layer read(String layer) throws UserException {
        return read(layer, Wanted.AREAS);
    }

    /**
     * The same, but points are rows as well, without an area; two columns more say where they lie
     * ({@link PointRows}).
     */
    public Layer readPlaces(String layer) throws UserException {
        return read(layer, Wanted.PLACES);
    }

    /** The same, but lines and points are rows as well, as they are. */
    public Layer readShapes(String layer) throws UserException {
        return read(layer, Wanted.SHAPES);
    }

    private Layer read(String layer, Wanted wanted) throws UserException {
        Feature feature = layers.get(names().indexOf(layer));
        try {
            List<String> columns = columns(feature);
            Rows rows = new Rows(wanted);
            rows.read(feature, columns);
            Optional<Reference> reference = reference(feature.srs());
            return new Layer(
                            layer,
                            file,
                            rows.table.build(),
                            rows.areas,
                            reference,
                            TextEncoding.PRESCRIBED,
                            notes.toList())
                    .with(rows.shapes.toList(rows.areas.size()));
        } catch (SQLException e) {
            throw new DamagedFile(name, "database");
        }
    }

    /** The names of the columns besides the geometry, those that are computed left out. */
    private List<String> columns(Feature feature) throws SQLException, UserException {
        List<String> columns = new ArrayList<>();
        boolean keyed = false;
        boolean geometry = false;
        try (PreparedStatement query =
                        copy.connection()
                                .prepareStatement(
                                        "PRAGMA table_xinfo(" + quoted(feature.table()) + ")");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                String column = found.getString("name");
                keyed |= found.getInt("pk") > 0;
                boolean isGeometry = column.equalsIgnoreCase(feature.geometry());
                geometry |= isGeometry;
                if (found.getInt("hidden") > 1) {
                    notes.add(NoteKind.FIELD_SKIPPED, column);
                } else if (!isGeometry) {
                    columns.add(column);
                }
            }
        }
        if (!geometry)
            throw new UserException(
                    Message.of(
                            "io.no-field", name, feature.geometry(), String.join(", ", columns)));
        if (columns.size() > Limits.FIELDS) {
            throw new UserException(Message.of("io.too-many-fields", name, Limits.FIELDS));
        }
        if (!keyed) notes.add(NoteKind.HEADER_WRONG, feature.table());
        return columns;
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /**
     * By the code; noted if the definition beside it is of another system, or if neither is known.
     */
    private Optional<Reference> reference(int srs) throws SQLException {
        String sql =
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
                        + " WHERE srs_id = ?";
        try (PreparedStatement query = copy.connection().prepareStatement(sql)) {
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

    /** The rows of one table. */
    private final class Rows {
        private final Wanted wanted;
        private final RowTable table = new RowTable(notes);
        private final List<Rings> areas = new ArrayList<>();
        private final Budget budget = new Budget(name);
        private final RingReader rings = new RingReader(notes);
        private final ShapeReader shape = new ShapeReader(notes);
        private final ShapeRows shapes = new ShapeRows();
        private final WkbReader wkb;

        Rows(Wanted wanted) {
            this.wanted = wanted;
            Optional<ShapeReader> others =
                    Optional.of(shape).filter(reader -> wanted == Wanted.SHAPES);
            this.wkb = new WkbReader(name, notes, budget, rings, others);
        }

        void read(Feature feature, List<String> columns) throws SQLException, UserException {
            String selected =
                    columns.stream()
                            .map(column -> ", " + quoted(column))
                            .collect(Collectors.joining());
            String sql =
                    "SELECT "
                            + quoted(feature.geometry())
                            + selected
                            + " FROM "
                            + quoted(feature.table());
            int skipped = 0;
            try (PreparedStatement query = copy.connection().prepareStatement(sql);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    copy.progressed();
                    budget.takeFeature();
                    if (!add(row, columns, areas.size() + skipped + 1)) skipped++;
                }
            }
            if (areas.isEmpty() && skipped > 0) {
                throw new UserException(
                        Message.of("io.no-areas", name, Message.of("io.shape.others")));
            }
            if (areas.isEmpty()) notes.add(NoteKind.LAYER_EMPTY, feature.table());
        }

        /** Adds a row; one of points or lines is left out, which is noted. */
        private boolean add(ResultSet row, List<String> columns, int number)
                throws SQLException, UserException {
            rings.start(number);
            shape.start(number);
            Object geometry = row.getObject(1);
            boolean other = false;
            if (geometry != null) {
                if (!(geometry instanceof byte[] blob))
                    throw new DamagedFile(name, "geometry", number);
                boolean area = wkb.read(blob, number);
                other = !area && (addPoint() || addShape());
                if (!area && !other) {
                    notes.add(NoteKind.GEOMETRY_SKIPPED, number);
                    return false;
                }
            }
            areas.add(other ? Rings.NONE : rings.finish());
            for (int i = 0; i < columns.size(); i++) {
                add(table.at(columns.get(i)), columns.get(i), row.getObject(i + 2));
            }
            table.finishRow();
            return true;
        }

        /** Says where a point lies; false if it is none, or none is wanted. */
        private boolean addPoint() {
            Optional<double[]> point = wkb.point().filter(xy -> wanted == Wanted.PLACES);
            if (point.isEmpty()) return false;
            table.at(PointRows.X).add(point.get()[0]);
            table.at(PointRows.Y).add(point.get()[1]);
            return true;
        }

        /** Keeps the row's lines or points; false if there are none, or none are wanted. */
        private boolean addShape() {
            Shape read = shape.finish();
            if (read.empty()) return false;
            shapes.put(areas.size(), read);
            return true;
        }

        private void add(ColumnBuilder column, String columnName, @Nullable Object value) {
            if (value == null) {
                column.addMissing();
            } else if (value instanceof Integer || value instanceof Long) {
                column.add(((Number) value).longValue());
            } else if (value instanceof Double number && Double.isFinite(number)) {
                column.add(number.doubleValue());
            } else if (value instanceof String text) {
                column.add(CellDecoder.withoutControls(text, notes, columnName));
            } else {
                notes.add(NoteKind.VALUE_UNREADABLE, columnName);
                column.addMissing();
            }
        }
    }
}
