package zuschnitt.io.geopackage;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.DamagedFile;
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

/** The rows of one table, read once: a row each, what it counts and where it lies. */
final class TableRows {
    private final PrivateCopy copy;
    private final String name;
    private final Notes notes;
    private final Wanted wanted;
    private final RowTable table;
    private final List<Rings> areas = new ArrayList<>();
    private final Budget budget;
    private final RingReader rings;
    private final ShapeReader shape;
    private final ShapeRows shapes = new ShapeRows();
    private final WkbReader wkb;

    /**
     * @param name of the file
     * @param wanted which rows are to be kept
     */
    TableRows(PrivateCopy copy, String name, Notes notes, Wanted wanted) {
        this.copy = copy;
        this.name = name;
        this.notes = notes;
        this.wanted = wanted;
        this.table = new RowTable(notes);
        this.budget = new Budget(name);
        this.rings = new RingReader(notes);
        this.shape = new ShapeReader(notes);
        Optional<ShapeReader> others = Optional.of(shape).filter(any -> wanted == Wanted.SHAPES);
        this.wkb = new WkbReader(name, notes, budget, rings, others);
    }

    /**
     * The rows as a layer.
     *
     * @param file for the layer to remember
     * @throws UserException if the table is not as the GeoPackage says
     */
    Layer read(Catalogue.Listed listed, Path file, Optional<Reference> reference)
            throws SQLException, UserException {
        readRows(listed, columns(listed));
        return new Layer(
                        listed.table(),
                        file,
                        table.build(),
                        areas,
                        reference,
                        TextEncoding.PRESCRIBED,
                        notes.toList())
                .with(shapes.toList(areas.size()));
    }

    /** The names of the columns besides the geometry, those that are computed left out. */
    private List<String> columns(Catalogue.Listed listed) throws SQLException, UserException {
        Optional<String> geometry = listed.geometry().map(Catalogue.Geometry::column);
        List<String> columns = new ArrayList<>();
        boolean keyed = false;
        boolean placed = geometry.isEmpty();
        String sql = "PRAGMA table_xinfo(" + quoted(listed.table()) + ")";
        try (PreparedStatement query = copy.connection().prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                String column = found.getString("name");
                keyed |= found.getInt("pk") > 0;
                boolean isGeometry = geometry.filter(column::equalsIgnoreCase).isPresent();
                placed |= isGeometry;
                if (found.getInt("hidden") > 1) {
                    notes.add(NoteKind.FIELD_SKIPPED, column);
                } else if (!isGeometry) {
                    columns.add(column);
                }
            }
        }
        String among = String.join(", ", columns);
        if (!placed)
            throw new UserException(Message.of("io.no-field", name, geometry.orElseThrow(), among));
        if (columns.size() > Limits.FIELDS)
            throw new UserException(Message.of("io.too-many-fields", name, Limits.FIELDS));
        if (!keyed) notes.add(NoteKind.HEADER_WRONG, listed.table());
        return columns;
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private void readRows(Catalogue.Listed listed, List<String> columns)
            throws SQLException, UserException {
        String geometry = listed.geometry().map(place -> quoted(place.column())).orElse("NULL");
        String others =
                columns.stream().map(column -> ", " + quoted(column)).collect(Collectors.joining());
        String sql = "SELECT " + geometry + others + " FROM " + quoted(listed.table());
        int skipped = 0;
        try (PreparedStatement query = copy.connection().prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                copy.progressed();
                budget.takeFeature();
                int number = areas.size() + skipped + 1;
                if (listed.geometry().isEmpty()) add(row, columns);
                else if (!add(row, columns, number)) skipped++;
            }
        }
        if (areas.isEmpty() && skipped > 0)
            throw new UserException(Message.of("io.no-areas", name, Message.of("io.shape.others")));
        if (areas.isEmpty()) notes.add(NoteKind.LAYER_EMPTY, listed.table());
    }

    /** Adds a row; one of points or lines is left out, which is noted. */
    private boolean add(ResultSet row, List<String> columns, int number)
            throws SQLException, UserException {
        rings.start(number);
        shape.start(number);
        Object geometry = row.getObject(1);
        boolean other = false;
        if (geometry != null) {
            if (!(geometry instanceof byte[] blob)) throw new DamagedFile(name, "geometry", number);
            boolean area = wkb.read(blob, number);
            other = !area && (addPoint() || addShape());
            if (!area && !other) {
                notes.add(NoteKind.GEOMETRY_SKIPPED, number);
                return false;
            }
        }
        areas.add(other ? Rings.NONE : rings.finish());
        addValues(row, columns);
        return true;
    }

    /** Adds a row of a table that has no geometry, which none of them misses. */
    private void add(ResultSet row, List<String> columns) throws SQLException {
        areas.add(Rings.NONE);
        addValues(row, columns);
    }

    private void addValues(ResultSet row, List<String> columns) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            add(table.at(columns.get(i)), columns.get(i), row.getObject(i + 2));
        }
        table.finishRow();
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
