package zuschnitt.io.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.RingReader;
import zuschnitt.io.layer.ShapeReader;
import zuschnitt.message.UserException;

/**
 * Reads the areas in a GeoPackage's geometry blobs: a head of the format's own, then well-known
 * binary in ISO's or PostGIS's dialect, in either order of bytes. Every count is checked against
 * the bytes that are left.
 */
final class WkbReader {
    private static final int DEEPEST = 8;
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MULTI_POINT = 4;
    private static final int MULTI_LINE = 5;
    private static final int MULTI_POLYGON = 6;
    private static final int COLLECTION = 7;
    private static final int EXTENDED = 0x20;
    private static final int EMPTY = 0x10;
    private static final int POSTGIS_Z = 0x80000000;
    private static final int POSTGIS_M = 0x40000000;
    private static final int POSTGIS_SRID = 0x20000000;

    /** Bytes of the envelope by its code, 0…4. */
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private final String file;
    private final Notes notes;
    private final Budget budget;
    private final RingReader rings;

    /** Takes lines and points, where they are wanted. */
    private final Optional<ShapeReader> shapes;

    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private Object row = "";
    private boolean otherShapes;

    /** Where the blob's point lies; empty if it is none. */
    private double[] point = {};

    WkbReader(
            String file,
            Notes notes,
            Budget budget,
            RingReader rings,
            Optional<ShapeReader> shapes) {
        this.file = file;
        this.notes = notes;
        this.budget = budget;
        this.rings = rings;
        this.shapes = shapes;
    }

    /**
     * Reads a blob into the rings of a row that was started.
     *
     * @return whether it is an area, or nothing at all; false for points and lines
     */
    boolean read(byte[] blob, Object rowName) throws UserException {
        bytes = ByteBuffer.wrap(blob);
        row = rowName;
        otherShapes = false;
        point = new double[0];
        try {
            if (head()) geometry(0);
        } catch (BufferUnderflowException cut) {
            throw damaged();
        }
        return !otherShapes;
    }

    /** x and y of the last blob, which was read as false, if it is a point and nothing else. */
    Optional<double[]> point() {
        return point.length == 0 ? Optional.empty() : Optional.of(point.clone());
    }

    /** Reads the GeoPackage's own head and returns whether there is a geometry. */
    private boolean head() throws UserException {
        if (bytes.get() != 'G' || bytes.get() != 'P') throw damaged();
        if (bytes.get() != 0) notes.add(NoteKind.HEADER_WRONG, row);
        int flags = bytes.get();
        int envelope = flags >> 1 & 7;
        if ((flags & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length) throw damaged();
        skip(4L + ENVELOPE_BYTES[envelope]);
        return (flags & EMPTY) == 0;
    }

    private void geometry(int depth) throws UserException {
        if (depth > DEEPEST) throw damaged();
        bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        boolean postGis = (code & (POSTGIS_Z | POSTGIS_M | POSTGIS_SRID)) != 0;
        if (postGis) notes.add(NoteKind.HEADER_WRONG, row);
        if ((code & POSTGIS_SRID) != 0) skip(4);
        int plain = code & 0x0FFFFFFF;
        int flagged = Integer.bitCount(code & (POSTGIS_Z | POSTGIS_M));
        int extra =
                switch (plain / 1000) {
                    case 0 -> flagged;
                    case 1, 2 -> 1;
                    case 3 -> 2;
                    default -> throw damaged();
                };
        switch (plain % 1000) {
            case POLYGON -> polygon(2 + extra);
            case MULTI_POLYGON, COLLECTION -> parts(depth);
            case POINT -> {
                otherShapes = true;
                if (shapes.isPresent()) shapePoint(shapes.get(), extra);
                else if (depth == 0) readPoint();
            }
            case LINE -> {
                otherShapes = true;
                if (shapes.isPresent() && !shapes.get().line(vertices(2 + extra))) throw damaged();
            }
            case MULTI_POINT, MULTI_LINE -> {
                otherShapes = true;
                if (shapes.isPresent()) parts(depth);
            }
            default -> otherShapes = true;
        }
    }

    /** An empty point is written as NaN. */
    private void readPoint() throws UserException {
        double[] xy = {bytes.getDouble(), bytes.getDouble()};
        budget.takeVertices(1);
        if (Double.isFinite(xy[0]) && Double.isFinite(xy[1])) point = xy;
    }

    private void shapePoint(ShapeReader into, int extra) throws UserException {
        point = new double[0];
        readPoint();
        skip(8L * extra);
        if (point.length > 0 && !into.points(point)) throw damaged();
    }

    private void parts(int depth) throws UserException {
        int parts = count(5);
        for (int part = 0; part < parts && (!otherShapes || shapes.isPresent()); part++)
            geometry(depth + 1);
    }

    private void polygon(int dimensions) throws UserException {
        int count = count(4);
        for (int ring = 0; ring < count; ring++) {
            double[] xy = vertices(dimensions);
            boolean numbers = ring == 0 ? rings.add(xy) : rings.addHole(xy);
            if (!numbers) throw damaged();
        }
    }

    private double[] vertices(int dimensions) throws UserException {
        int points = count(8 * dimensions);
        budget.takeVertices(points);
        double[] xy = new double[2 * points];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = bytes.getDouble();
            xy[i + 1] = bytes.getDouble();
            skip(8L * (dimensions - 2));
        }
        return xy;
    }

    /** A count of things that take at least so many bytes each. */
    private int count(int bytesEach) throws UserException {
        long count = bytes.getInt() & 0xFFFFFFFFL;
        if (count * bytesEach > bytes.remaining()) throw damaged();
        return (int) count;
    }

    private void skip(long count) throws UserException {
        if (count > bytes.remaining()) throw damaged();
        bytes.position(bytes.position() + (int) count);
    }

    private DamagedFile damaged() {
        return new DamagedFile(file, "geometry", row);
    }
}
