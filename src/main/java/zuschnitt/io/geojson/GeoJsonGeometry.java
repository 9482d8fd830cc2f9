package zuschnitt.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.RingReader;
import zuschnitt.io.layer.ShapeReader;
import zuschnitt.io.layer.Wanted;
import zuschnitt.layer.Shape;
import zuschnitt.message.UserException;

/**
 * Reads the geometry of one feature after the other. Members come in any order, so coordinates are
 * read before it is known what they are, and compared with the type afterwards: a place lies three
 * arrays deep in a polygon and four in a multipolygon.
 */
final class GeoJsonGeometry {
    private static final int NO_COORDINATES = -1;
    private static final int UNKNOWN = -2;

    private final Wanted wanted;
    private final JsonParser json;
    private final String file;
    private final Notes notes;
    private final Budget budget;
    private final RingReader rings;
    private final ShapeReader shapes;
    private double[] ring = new double[256];
    private int size;
    private boolean beyondDegrees;

    /** What became of a geometry. */
    enum Outcome {
        /** Rings were added, or there was nothing to add. */
        AREA,
        /** It is one place: {@link #x}, {@link #y}. */
        POINT,
        /** It is of points or lines. */
        NO_AREA
    }

    GeoJsonGeometry(Wanted wanted, JsonParser json, String file, Notes notes, Budget budget) {
        this.wanted = wanted;
        this.json = json;
        this.file = file;
        this.notes = notes;
        this.budget = budget;
        this.rings = new RingReader(notes);
        this.shapes = new ShapeReader(notes);
    }

    /** Whether any place so far can't be longitude and latitude. */
    boolean beyondDegrees() {
        return beyondDegrees;
    }

    /** Where the point lies that was read last. */
    double x() {
        return ring[size - 2];
    }

    double y() {
        return ring[size - 1];
    }

    /** Begins the next feature. */
    void start(int feature) {
        rings.start(feature);
        shapes.start(feature);
    }

    /** The area of the feature; noted if there is none. */
    Rings finish() {
        return rings.finish();
    }

    /** The lines and points of the feature. */
    Shape shape() {
        return shapes.finish();
    }

    /** Reads a geometry, of which the parser stands on the first token. */
    Outcome read(int feature) throws IOException, UserException {
        if (json.currentToken() == JsonToken.VALUE_NULL) return Outcome.AREA;
        if (json.currentToken() != JsonToken.START_OBJECT) throw damaged(feature);
        String type = "";
        Members members = new Members();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("type")) {
                type = json.getText();
            } else {
                read(member, members, feature);
            }
        }
        return outcome(type, members, feature);
    }

    /** Whether no geometry is called so. */
    static boolean unknown(String type) {
        return depth(type) == UNKNOWN;
    }

    /** Reads a member of a geometry, of which the parser stands on the value. */
    void read(String member, Members into, int feature) throws IOException, UserException {
        switch (member) {
            case "coordinates" -> into.depth = coordinates(0, into, feature);
            case "geometries" -> {
                into.collection = true;
                readAll(feature);
            }
            default -> json.skipChildren();
        }
    }

    /** What the members of one geometry say, in whatever order they came. */
    static final class Members {
        private final List<double[]> found = new ArrayList<>();

        /** The rings that are not the first of their polygon. */
        private final BitSet inner = new BitSet();

        private int depth = NO_COORDINATES;
        private boolean collection;
    }

    private void readAll(int feature) throws IOException, UserException {
        if (json.currentToken() != JsonToken.START_ARRAY) throw damaged(feature);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (read(feature) != Outcome.AREA) notes.add(NoteKind.GEOMETRY_SKIPPED, feature);
        }
    }

    /** What a geometry of the type and of these members is. */
    Outcome outcome(String type, Members members, int feature) throws UserException {
        int usual = depth(type);
        boolean known = usual != UNKNOWN;
        boolean empty = members.depth == 0;
        boolean asItMust = empty || members.depth == usual;
        if (!known || !asItMust || members.collection != type.equals("GeometryCollection")) {
            throw damaged(feature);
        }
        if (!members.collection && !type.endsWith("Polygon")) {
            if (wanted == Wanted.SHAPES) takeShapes(type, members, feature);
            return type.equals("Point") && !empty ? Outcome.POINT : Outcome.NO_AREA;
        }
        for (int i = 0; i < members.found.size(); i++) {
            double[] xy = members.found.get(i);
            boolean numbers = members.inner.get(i) ? rings.addHole(xy) : rings.add(xy);
            if (!numbers) throw damaged(feature);
        }
        return Outcome.AREA;
    }

    private void takeShapes(String type, Members members, int feature) throws UserException {
        boolean numbers = true;
        if (type.equals("Point") && members.depth > 0) numbers = shapes.points(x(), y());
        for (double[] xy : members.found)
            numbers &= type.equals("MultiPoint") ? shapes.points(xy) : shapes.line(xy);
        if (!numbers) throw damaged(feature);
    }

    /** How many arrays deep places lie in a geometry of the type. */
    private static int depth(String type) {
        return switch (type) {
            case "Polygon", "MultiLineString" -> 3;
            case "MultiPolygon" -> 4;
            case "Point" -> 1;
            case "MultiPoint", "LineString" -> 2;
            case "GeometryCollection" -> NO_COORDINATES;
            default -> UNKNOWN;
        };
    }

    /**
     * Reads an array of coordinates.
     *
     * @param above how many arrays it lies in
     * @return how deep places lie; 0 if there are none
     */
    private int coordinates(int above, Members into, int feature)
            throws IOException, UserException {
        if (json.currentToken() != JsonToken.START_ARRAY) throw damaged(feature);
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY) return 0;
        if (first != JsonToken.START_ARRAY) {
            place(feature);
            return above + 1;
        }
        int depth = 0;
        int start = size;
        int before = into.found.size();
        do {
            int deeper = coordinates(above + 1, into, feature);
            if (depth != 0 && deeper != 0 && deeper != depth) throw damaged(feature);
            depth = Math.max(depth, deeper);
        } while (json.nextToken() != JsonToken.END_ARRAY);
        if (depth == above + 2) {
            budget.takeVertices((size - start) / 2);
            into.found.add(Arrays.copyOfRange(ring, start, size));
        }
        if (depth == above + 3 && into.found.size() > before)
            into.inner.set(before + 1, into.found.size());
        size = start;
        return depth;
    }

    /**
     * Reads a place, of which the parser stands on the first number; more than two numbers are left
     * out.
     */
    private void place(int feature) throws IOException, UserException {
        double x = number(feature);
        json.nextToken();
        double y = number(feature);
        for (JsonToken more = json.nextToken();
                more != JsonToken.END_ARRAY;
                more = json.nextToken()) {
            number(feature);
        }
        beyondDegrees |= Math.abs(x) > 180.001 || Math.abs(y) > 90.001;
        if (size + 2 > ring.length) ring = Arrays.copyOf(ring, 2 * ring.length);
        ring[size++] = x;
        ring[size++] = y;
    }

    private double number(int feature) throws IOException, UserException {
        if (!json.currentToken().isNumeric()) throw damaged(feature);
        return json.getDoubleValue();
    }

    private DamagedFile damaged(int feature) {
        return new DamagedFile(file, "geometry", feature);
    }
}
