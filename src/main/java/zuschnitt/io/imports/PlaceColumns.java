package zuschnitt.io.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The columns of a table that say where its rows lie: the middles of the cells of the census
 * ({@code x_mp_100m} and {@code y_mp_100m}, in EPSG:3035), longitude and latitude, or a pair of
 * coordinates in any system.
 *
 * @param layer what the rows are of
 * @param size of a cell in metres; 0 for points
 * @param reference if the names of the columns say it
 */
record PlaceColumns(Layer layer, Column x, Column y, double size, Optional<Reference> reference) {
    /** A point counts as a square of so many metres around it, which can be cut like any area. */
    static final double POINT = 0.02;

    private static final Pattern CELL = Pattern.compile("X_?MP_?(\\d+)(K?)M");
    private static final List<String> POINTS_X = List.of(PointRows.X.toUpperCase(Locale.ROOT));
    private static final List<String> POINTS_Y = List.of(PointRows.Y.toUpperCase(Locale.ROOT));
    private static final List<String> LONGITUDES =
            List.of("LON", "LONG", "LONGITUDE", "LAENGE", "LÄNGE");
    private static final List<String> LATITUDES = List.of("LAT", "LATITUDE", "BREITE");
    private static final List<String> EASTINGS =
            List.of("X", "OSTWERT", "RECHTSWERT", "EASTING", "EAST", "E", "X_KOORD", "XKOORD");
    private static final List<String> NORTHINGS =
            List.of("Y", "NORDWERT", "HOCHWERT", "NORTHING", "NORTH", "N", "Y_KOORD", "YKOORD");

    /**
     * The columns of a table.
     *
     * @throws UserException if it has none
     */
    static PlaceColumns of(Layer layer) throws UserException {
        return in(layer)
                .orElseThrow(
                        () -> new UserException(Message.of("io.weights.noPlaces", layer.name())));
    }

    /** The columns of a table; empty if it has none. */
    static Optional<PlaceColumns> in(Layer layer) throws UserException {
        for (Column x : layer.table().columns()) {
            Matcher name = CELL.matcher(x.name().toUpperCase(Locale.ROOT));
            if (!name.matches()) continue;
            Column y = Fields.column(layer, "y" + x.name().substring(1));
            double size = Integer.parseInt(name.group(1)) * (name.group(2).isEmpty() ? 1 : 1000);
            return Optional.of(
                    new PlaceColumns(layer, x, y, size, Optional.of(Reference.of("EPSG:3035"))));
        }
        return pair(layer, POINTS_X, POINTS_Y, layer.reference())
                .or(() -> pair(layer, LONGITUDES, LATITUDES, Optional.of(Reference.WGS84)))
                .or(() -> pair(layer, EASTINGS, NORTHINGS, Optional.empty()));
    }

    private static Optional<PlaceColumns> pair(
            Layer layer, List<String> xs, List<String> ys, Optional<Reference> reference) {
        Optional<Column> x = called(layer, xs);
        Optional<Column> y = called(layer, ys);
        return x.isPresent() && y.isPresent()
                ? Optional.of(new PlaceColumns(layer, x.get(), y.get(), 0, reference))
                : Optional.empty();
    }

    private static Optional<Column> called(Layer layer, List<String> names) {
        return layer.table().columns().stream()
                .filter(column -> names.contains(column.name().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The coordinate system: as the columns say, otherwise as declared, otherwise the project's
     * where that puts the places into the project.
     *
     * @throws OpenQuestion if it is not known
     */
    Reference reference(Optional<Reference> declared, Reference project, Bounds around)
            throws OpenQuestion {
        Optional<Reference> known = reference.or(() -> declared);
        if (known.isPresent()) return known.get();
        for (int row = 0; row < layer.size(); row++) if (within(row, around)) return project;
        Message sentence = Message.of("io.which-reference", layer.name(), "EPSG:25832");
        throw new OpenQuestion(Subject.REFERENCE, sentence, List.of(), Optional.empty());
    }

    /** Whether the place of a row is in the rectangle. */
    boolean within(int row, Bounds bounds) {
        return bounds.contains(x.number(row), y.number(row));
    }

    /** The cell of a row, carried into another system; none if rows are points. */
    Rings cell(int row, Mapping mapping) {
        return size > 0
                ? square(x.number(row), y.number(row), size / 2).mapped(mapping)
                : Rings.NONE;
    }

    /** The place of a row, carried into another system. */
    Bounds point(int row, Mapping mapping) {
        double[] xy = {x.number(row), y.number(row)};
        mapping.map(xy);
        return new Bounds(xy[0], xy[1], xy[0], xy[1]);
    }

    /** A square around a point, so small that it can stand for it. */
    static Rings speck(Bounds point) {
        return square(point.centreX(), point.centreY(), POINT / 2);
    }

    private static Rings square(double x, double y, double half) {
        double west = x - half;
        double east = x + half;
        double south = y - half;
        double north = y + half;
        return Rings.of(
                List.of(
                        new double[] {
                            west, south, east, south, east, north, west, north, west, south
                        }));
    }
}
