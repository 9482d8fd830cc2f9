package zuschnitt.io.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Shifts between two datums at the crossings of a grid, as the format NTv2 keeps them (Junkins and
 * Farley, 1995), read from a file of one grid. In between they are interpolated along both axes.
 */
final class ShiftGrid {
    private static final int RECORD = 16;
    private static final int HEADER_RECORDS = 11;
    private static final int NODES_AT = 2 * HEADER_RECORDS * RECORD;
    private static final long MOST_BYTES = 64 << 20;
    private static final double SECONDS = 3600;

    /** So often the way back is looked for; each time its error becomes thousands of times less. */
    private static final int STEPS = 4;

    /** Arc seconds; longitudes count to the west in this format. */
    private final double south;

    private final double east;
    private final double latitudeStep;
    private final double longitudeStep;
    private final int rows;
    private final int columns;

    /** row from the south, column from the east → shift north, shift west, in arc seconds. */
    private final float[] shifts;

    private ShiftGrid(ByteBuffer file) {
        south = limit(file, 4);
        east = limit(file, 6);
        latitudeStep = limit(file, 8);
        longitudeStep = limit(file, 9);
        rows = 1 + (int) Math.rint((limit(file, 5) - south) / latitudeStep);
        columns = 1 + (int) Math.rint((limit(file, 7) - east) / longitudeStep);
        shifts = new float[sound(file) ? 2 * rows * columns : 0];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = file.getFloat(NODES_AT + RECORD * (i / 2) + 4 * (i % 2));
        }
    }

    private static double limit(ByteBuffer file, int record) {
        return file.getDouble((HEADER_RECORDS + record) * RECORD + 8);
    }

    private boolean sound(ByteBuffer file) {
        int room = (file.capacity() - NODES_AT) / RECORD;
        return latitudeStep > 0
                && longitudeStep > 0
                && rows > 1
                && columns > 1
                && (long) rows * columns <= room;
    }

    /** The grid in a file; empty if it is none, or one of several grids. */
    static Optional<ShiftGrid> read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) return Optional.empty();
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.capacity() < NODES_AT) return Optional.empty();
            if (bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(8) != HEADER_RECORDS)
                bytes.order(ByteOrder.BIG_ENDIAN);
            boolean one = bytes.getInt(8) == HEADER_RECORDS && bytes.getInt(2 * RECORD + 8) == 1;
            return Optional.of(bytes)
                    .filter(b -> one)
                    .map(ShiftGrid::new)
                    .filter(grid -> grid.shifts.length > 0);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Carries a place to the grid's second datum.
     *
     * @param xy longitude and latitude in degrees, in turn
     * @param i of the longitude
     * @return false, and nothing done, where the place lies outside the grid
     */
    boolean shift(double[] xy, int i) {
        double[] shift = at(xy[i], xy[i + 1]);
        if (shift.length == 0) return false;
        xy[i] += shift[0];
        xy[i + 1] += shift[1];
        return true;
    }

    /** Carries a place back from the grid's second datum, like {@link #shift}. */
    boolean unshift(double[] xy, int i) {
        double longitude = xy[i];
        double latitude = xy[i + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] shift = at(longitude, latitude);
            if (shift.length == 0) return false;
            longitude = xy[i] - shift[0];
            latitude = xy[i + 1] - shift[1];
        }
        xy[i] = longitude;
        xy[i + 1] = latitude;
        return true;
    }

    /** Degrees to the east and to the north; nothing outside the grid. */
    private double[] at(double longitude, double latitude) {
        double x = (-longitude * SECONDS - east) / longitudeStep;
        double y = (latitude * SECONDS - south) / latitudeStep;
        if (!(x >= 0 && y >= 0 && x <= columns - 1 && y <= rows - 1)) return new double[0];
        int column = Math.min((int) x, columns - 2);
        int row = Math.min((int) y, rows - 2);
        return new double[] {
            -between(row, column, y - row, x - column, 1) / SECONDS,
            between(row, column, y - row, x - column, 0) / SECONDS
        };
    }

    private double between(int row, int column, double up, double left, int axis) {
        double south = (1 - left) * node(row, column, axis) + left * node(row, column + 1, axis);
        double north =
                (1 - left) * node(row + 1, column, axis) + left * node(row + 1, column + 1, axis);
        return (1 - up) * south + up * north;
    }

    private double node(int row, int column, int axis) {
        return shifts[2 * (row * columns + column) + axis];
    }
}
