package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Cuts faces along a line, on the grid of millimetres. */
final class Knife {
    /** As near as snapping to the grid can bring a line and a border together, metres. */
    private static final double REACH = 0.002;

    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);
    private static final GeometryFactory GEOMETRY = new GeometryFactory(MILLIMETRES);

    private final Coverage coverage;
    private final Map<Stroke, Cut> cuts = new HashMap<>();

    private Knife(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Whether a border comes within two millimetres of a line. */
    static boolean meets(Polyline border, Polyline line) {
        Bounds around = border.bounds().grown(REACH);
        for (int i = 1; i < line.size(); i++) {
            Coordinate a = vertex(line, i - 1);
            Coordinate b = vertex(line, i);
            if (around.intersects(box(a, b)) && meets(border, a, b)) return true;
        }
        return false;
    }

    private static boolean meets(Polyline border, Coordinate a, Coordinate b) {
        for (int i = 1; i < border.size(); i++) {
            Coordinate c = vertex(border, i - 1);
            Coordinate d = vertex(border, i);
            if (box(c, d).grown(REACH).intersects(box(a, b))
                    && Distance.segmentToSegment(a, b, c, d) <= REACH) return true;
        }
        return false;
    }

    private static Bounds box(Coordinate a, Coordinate b) {
        return new Bounds(
                Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    }

    private static Coordinate vertex(Polyline line, int vertex) {
        return new Coordinate(line.x(vertex), line.y(vertex));
    }

    /** The parts into which the line cuts the faces; a face that stays whole is one part. */
    static List<Piece> cut(Coverage coverage, BitSet faces, Polyline line) {
        Knife knife = new Knife(coverage);
        knife.node(faces, line);
        return knife.pieces(faces);
    }

    private void node(BitSet faces, Polyline line) {
        List<SegmentString> strings = new ArrayList<>();
        bordering(faces).stream()
                .forEach(arc -> strings.add(string(coverage.arc(arc).line(), coverage.arc(arc))));
        strings.add(string(line, line));
        SnapRoundingNoder noder = new SnapRoundingNoder(MILLIMETRES);
        noder.computeNodes(strings);
        for (Object noded : noder.getNodedSubstrings()) {
            SegmentString string = (SegmentString) noded;
            for (int i = 1; i < string.size(); i++)
                add(string.getCoordinate(i - 1), string.getCoordinate(i), string.getData());
        }
    }

    private BitSet bordering(BitSet faces) {
        BitSet arcs = new BitSet();
        faces.stream()
                .forEach(
                        face -> {
                            for (int i = 0; i < coverage.arcCount(face); i++)
                                arcs.set(coverage.arc(face, i));
                        });
        return arcs;
    }

    private static NodedSegmentString string(Polyline line, Object origin) {
        Coordinate[] vertices = new Coordinate[line.size()];
        Arrays.setAll(vertices, vertex -> vertex(line, vertex));
        return new NodedSegmentString(vertices, origin);
    }

    private void add(Coordinate from, Coordinate to, Object origin) {
        Stroke stroke = Stroke.of(from, to);
        boolean forward = stroke.from().equals2D(from);
        Cut cut = cuts.computeIfAbsent(stroke, key -> new Cut());
        if (origin instanceof Arc arc) {
            cut.left = forward ? arc.left() : arc.right();
            cut.right = forward ? arc.right() : arc.left();
        } else {
            cut.alongLine = true;
            cut.heading += forward ? 1 : -1;
        }
    }

    private List<Piece> pieces(BitSet faces) {
        Polygonizer polygonizer = new Polygonizer();
        for (Stroke stroke : cuts.keySet()) {
            Coordinate[] ends = {stroke.from(), stroke.to()};
            polygonizer.add(GEOMETRY.createLineString(ends));
        }
        List<Part> parts = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            Part part = new Part(parts.size(), (Polygon) polygon);
            if (faces.get(part.face)) parts.add(part);
        }
        for (Part part : parts) part.claim();
        return parts.stream().map(Part::piece).toList();
    }

    /**
     * A straight stretch between two nodes, the same in either direction.
     *
     * @param from the end that comes first in the order of coordinates
     */
    private record Stroke(Coordinate from, Coordinate to) {
        static Stroke of(Coordinate a, Coordinate b) {
            return a.compareTo(b) < 0 ? new Stroke(a, b) : new Stroke(b, a);
        }
    }

    /** What lies on either hand of a stroke. */
    private static final class Cut {
        int left;
        int right;
        int leftPart = -1;
        int rightPart = -1;
        boolean alongLine;

        /** How often the line runs along the stroke, less how often against it. */
        int heading;
    }

    /** A piece in the making. */
    private final class Part {
        private final int index;
        private final Polygon polygon;
        private int face = Coverage.OUTSIDE;
        private double onLeft;
        private double onRight;
        private final List<Stroke> backward = new ArrayList<>();
        private final List<Stroke> forward = new ArrayList<>();

        Part(int index, Polygon polygon) {
            this.index = index;
            this.polygon = polygon;
            walk(polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++)
                walk(polygon.getInteriorRingN(i), false);
        }

        private void walk(LinearRing ring, boolean shell) {
            Coordinate[] vertices = ring.getCoordinates();
            boolean insideOnLeft = Orientation.isCCW(vertices) == shell;
            for (int i = 1; i < vertices.length; i++) {
                Coordinate from = vertices[insideOnLeft ? i - 1 : i];
                Coordinate to = vertices[insideOnLeft ? i : i - 1];
                step(Stroke.of(from, to), from, from.distance(to));
            }
        }

        /** Along a stroke with the inside on the left. */
        private void step(Stroke stroke, Coordinate from, double length) {
            Cut cut = cut(stroke);
            boolean along = stroke.from().equals2D(from);
            (along ? forward : backward).add(stroke);
            int here = along ? cut.left : cut.right;
            if (here != Coverage.OUTSIDE) face = here;
            int heading = along ? cut.heading : -cut.heading;
            if (heading > 0) onLeft += length;
            if (heading < 0) onRight += length;
        }

        void claim() {
            for (Stroke stroke : forward) cut(stroke).leftPart = index;
            for (Stroke stroke : backward) cut(stroke).rightPart = index;
        }

        Piece piece() {
            BitSet pieces = new BitSet();
            BitSet faces = new BitSet();
            for (Stroke stroke : forward)
                across(cut(stroke), cut(stroke).rightPart, cut(stroke).right, pieces, faces);
            for (Stroke stroke : backward)
                across(cut(stroke), cut(stroke).leftPart, cut(stroke).left, pieces, faces);
            return new Piece(face, polygon.getArea(), onLeft, onRight, pieces, faces);
        }

        private void across(Cut cut, int part, int beyond, BitSet pieces, BitSet faces) {
            if (cut.alongLine) return;
            if (part >= 0) pieces.set(part);
            faces.set(beyond);
        }
    }

    private Cut cut(Stroke stroke) {
        Cut cut = cuts.get(stroke);
        if (cut == null) throw new IllegalStateException("no stroke " + stroke);
        return cut;
    }
}
