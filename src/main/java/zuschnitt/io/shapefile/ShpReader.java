package zuschnitt.io.shapefile;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.ByteReader;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.layer.RingReader;
import zuschnitt.io.layer.ShapeReader;
import zuschnitt.io.layer.ShapeRows;
import zuschnitt.io.layer.Wanted;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads the areas of a .shp, and points where they are wanted, in the order of its records (ESRI
 * Shapefile Technical Description, 1998). The record's position counts, not its number, which some
 * programs write from 0 or not at all.
 */
final class ShpReader {
    private static final int FILE_CODE = 9994;
    private static final int HEADER_BYTES = 100;
    private static final int NULL = 0;
    private static final int POINT = 1;
    private static final int LINE = 3;
    private static final int POLYGON = 5;
    private static final int POINT_Z = 11;
    private static final int POLYGON_Z = 15;
    private static final int POINT_M = 21;
    private static final int POLYGON_M = 25;

    private final Wanted wanted;
    private final String name;
    private final Notes notes;
    private final Budget budget;
    private final RingReader rings;
    private final List<Rings> areas = new ArrayList<>();
    private final PointRows points = new PointRows();
    private final ShapeReader shape;
    private final ShapeRows shapes = new ShapeRows();
    private int[] offsets = new int[256];

    private ShpReader(Wanted wanted, String name, Notes notes) {
        this.wanted = wanted;
        this.name = name;
        this.notes = notes;
        this.budget = new Budget(name);
        this.rings = new RingReader(notes);
        this.shape = new ShapeReader(notes);
    }

    /** What a .shp holds. */
    static final class Shapes {
        private final List<Rings> areas;
        private final PointRows points;
        private final List<Shape> others;
        private final int[] offsets;

        private Shapes(List<Rings> areas, PointRows points, List<Shape> others, int... offsets) {
            this.areas = areas;
            this.points = points;
            this.others = others;
            this.offsets = offsets;
        }

        /** The areas by record; {@link Rings#NONE} for null shapes and points. */
        List<Rings> areas() {
            return areas;
        }

        /** The records that are points. */
        PointRows points() {
            return points;
        }

        /** record → the lines or points that it is; empty where none were wanted. */
        List<Shape> others() {
            return others;
        }

        /** Where a record begins, in words of two bytes, as the .shx counts. */
        int offset(int record) {
            return offsets[record];
        }
    }

    static Shapes read(Wanted wanted, ByteSource source, Notes notes) throws UserException {
        ShpReader shp = new ShpReader(wanted, source.name(), notes);
        try (ByteReader in = source.open()) {
            shp.readAll(in, source.size());
        } catch (EOFException e) {
            throw new DamagedFile(source.name(), "cut", shp.areas.size());
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
        return new Shapes(
                shp.areas,
                shp.points,
                shp.shapes.toList(shp.areas.size()),
                Arrays.copyOf(shp.offsets, shp.areas.size()));
    }

    private void readAll(ByteReader in, long size) throws IOException, UserException {
        if (in.left() < HEADER_BYTES || in.intBig() != FILE_CODE)
            throw new DamagedFile(name, "no-shapefile");
        in.skip(20);
        long declared = 2L * in.intBig();
        in.skip(4);
        checkType(in.intLittle(), POLYGON);
        in.skip(HEADER_BYTES - 36);
        if (declared != size) notes.add(NoteKind.HEADER_WRONG, name);
        long rest = declared >= HEADER_BYTES && declared < size ? size - declared : 0;
        while (in.left() > rest) {
            remember((int) ((size - in.left()) / 2));
            readRecord(in);
        }
    }

    private void remember(int offset) {
        int record = areas.size();
        if (record == offsets.length) offsets = Arrays.copyOf(offsets, 2 * record);
        offsets[record] = offset;
    }

    private void readRecord(ByteReader in) throws IOException, UserException {
        int record = areas.size() + 1;
        budget.takeFeature();
        if (in.left() < 8) throw new DamagedFile(name, "cut", areas.size());
        in.skip(4);
        long length = 2L * in.intBig();
        if (length < 4) throw new DamagedFile(name, "record-length", record);
        if (length > in.left()) throw new DamagedFile(name, "cut", areas.size());
        long end = in.left() - length;
        int type = in.intLittle();
        if (type == NULL) {
            notes.add(NoteKind.NO_GEOMETRY, record);
            areas.add(Rings.NONE);
        } else {
            checkType(type, record);
            areas.add(geometry(in, type, end));
        }
        in.skip(in.left() - end);
    }

    /** Reads what a record is; what has no area is remembered elsewhere. */
    private Rings geometry(ByteReader in, int type, long end) throws IOException, UserException {
        int record = areas.size() + 1;
        if (wanted == Wanted.SHAPES && type % 10 != POLYGON) {
            shape.start(record);
            switch (type % 10) {
                case POINT -> takePoint(in, end, record);
                case LINE -> takeLines(in, end, record);
                default -> takePoints(in, end, record);
            }
            shapes.put(areas.size(), shape.finish());
            return Rings.NONE;
        }
        return point(type) ? readPoint(in, end, record) : readPolygon(in, end, record);
    }

    private void takePoint(ByteReader in, long end, int record) throws IOException, UserException {
        if (in.left() - end < 16) throw new DamagedFile(name, "record-length", record);
        budget.takeVertices(1);
        take(shape.points(in.doublesLittle(2)), record);
    }

    private void takePoints(ByteReader in, long end, int record) throws IOException, UserException {
        if (in.left() - end < 36) throw new DamagedFile(name, "record-length", record);
        in.skip(32);
        int count = in.intLittle();
        if (count < 0 || 16L * count > in.left() - end)
            throw new DamagedFile(name, "count", record);
        budget.takeVertices(count);
        take(shape.points(in.doublesLittle(2 * count)), record);
    }

    private void takeLines(ByteReader in, long end, int record) throws IOException, UserException {
        int[] starts = readStarts(in, end, record);
        for (int part = 1; part < starts.length; part++)
            take(shape.line(in.doublesLittle(2 * (starts[part] - starts[part - 1]))), record);
    }

    private void take(boolean numbers, int record) throws UserException {
        if (!numbers) throw new DamagedFile(name, "number", record);
    }

    /** Remembers where a point lies, which has no area. */
    private Rings readPoint(ByteReader in, long end, int record) throws IOException, UserException {
        if (in.left() - end < 16) throw new DamagedFile(name, "record-length", record);
        double[] xy = in.doublesLittle(2);
        if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1]))
            throw new DamagedFile(name, "number", record);
        budget.takeVertices(1);
        points.put(areas.size(), xy[0], xy[1]);
        return Rings.NONE;
    }

    private Rings readPolygon(ByteReader in, long end, int record)
            throws IOException, UserException {
        return readRings(in, readStarts(in, end, record), record);
    }

    /** Where the parts of a line or polygon begin, and at last how many points there are. */
    private int[] readStarts(ByteReader in, long end, int record)
            throws IOException, UserException {
        if (in.left() - end < 40) throw new DamagedFile(name, "record-length", record);
        in.skip(32);
        int parts = in.intLittle();
        int points = in.intLittle();
        long room = in.left() - end;
        if (parts < 0 || points < 0 || parts > Limits.PARTS || 4L * parts + 16L * points > room) {
            throw new DamagedFile(name, "count", record);
        }
        budget.takeVertices(points);
        int[] starts = new int[parts + 1];
        for (int part = 0; part < parts; part++) starts[part] = in.intLittle();
        starts[parts] = points;
        checkStarts(starts, record);
        return starts;
    }

    private Rings readRings(ByteReader in, int[] starts, int record)
            throws IOException, UserException {
        rings.start(record);
        for (int part = 1; part < starts.length; part++) {
            double[] xy = in.doublesLittle(2 * (starts[part] - starts[part - 1]));
            boolean numbers = runsLeft(xy) ? rings.addHole(xy) : rings.add(xy);
            if (!numbers) throw new DamagedFile(name, "number", record);
        }
        return rings.finish();
    }

    /** Whether the ring runs counter-clockwise, which is how shapefiles write holes. */
    private static boolean runsLeft(double[] xy) {
        double doubleArea = 0;
        for (int i = 2; i + 3 < xy.length; i += 2) {
            doubleArea +=
                    (xy[i] - xy[0]) * (xy[i + 3] - xy[1])
                            - (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
        }
        return doubleArea > 0;
    }

    /**
     * Parts must begin at 0 and ascend; two may begin at the same point, the first of which is
     * empty.
     */
    private void checkStarts(int[] starts, int record) throws DamagedFile {
        boolean ascending = starts[0] == 0;
        for (int part = 1; part < starts.length; part++)
            ascending &= starts[part - 1] <= starts[part];
        if (!ascending) throw new DamagedFile(name, "count", record);
    }

    private static boolean point(int type) {
        return type == POINT || type == POINT_Z || type == POINT_M;
    }

    private void checkType(int type, int record) throws UserException {
        boolean other = type == LINE || type == 13 || type == 23 || type == 8 || type == 18;
        if (point(type) && wanted != Wanted.AREAS) return;
        if ((other || type == 28) && wanted == Wanted.SHAPES) return;
        switch (type) {
            case NULL, POLYGON, POLYGON_M -> {}
            case POLYGON_Z -> {
                if (areas.isEmpty()) notes.add(NoteKind.DIMENSION_DROPPED, name);
            }
            case POINT, POINT_Z, POINT_M, 8, 18, 28 -> throw notAreas("points");
            case 3, 13, 23 -> throw notAreas("lines");
            case 31 -> throw notAreas("surfaces");
            default -> throw new DamagedFile(name, "type", record);
        }
    }

    private UserException notAreas(String kind) {
        return new UserException(Message.of("io.no-areas", name, Message.of("io.shape." + kind)));
    }
}
