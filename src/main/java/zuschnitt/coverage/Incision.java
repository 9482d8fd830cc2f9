package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/**
 * A line laid over a coverage, with a common vertex wherever it meets a border, on the grid of
 * millimetres.
 *
 * <p>Only the edges near the line take part. One that is bent, by less than a millimetre, because
 * its new vertex had to be on the grid, could have been pushed over a vertex of another border; so
 * edges that come so near to a bent one take part as well, until there are none.
 */
final class Incision {
    /** As near as rounding to the grid can bring a line and a border together, metres. */
    private static final double REACH = 0.002;

    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);

    /** The arc that stands for the line itself. */
    private static final int LINE = -1;

    private final Coverage coverage;
    private final Polyline line;

    /** Edges that take part, and the vertices that each has now, its ends included. */
    private final Map<Edge, List<Coordinate>> edges = new LinkedHashMap<>();

    private final BitSet touched = new BitSet();
    private final BitSet beside = new BitSet();

    /** From one vertex of an arc, or of the line, to the next. */
    private record Edge(int arc, int start) {}

    private Incision(Coverage coverage, Polyline line) {
        this.coverage = coverage;
        this.line = line;
    }

    /**
     * The line laid over some faces.
     *
     * @param faces the line meets their borders; those of other faces are not its business
     */
    static Incision of(Coverage coverage, BitSet faces, Polyline line) {
        Incision incision = new Incision(coverage, line);
        for (int start = 0; start + 1 < line.size(); start++)
            if (!vertex(line, start).equals2D(vertex(line, start + 1)))
                incision.take(new Edge(LINE, start));
        incision.takeNear(faces);
        incision.meet();
        return incision;
    }

    /** The faces that the line meets or passes by within two millimetres. */
    BitSet touched() {
        return touched;
    }

    /**
     * The line with its new vertices; runs over one place follow one another as they were drawn.
     */
    Polyline line() {
        return vertices(LINE, line);
    }

    /** Arcs so near to an edge which was bent that it may lie on them now. */
    BitSet beside() {
        return beside;
    }

    /** Calls with every arc that has new vertices, and with its line as it is now. */
    void forEachChanged(BiConsumer<Integer, Polyline> action) {
        BitSet changed = new BitSet();
        edges.forEach(
                (edge, vertices) -> {
                    if (edge.arc != LINE && vertices.size() > 2) changed.set(edge.arc);
                });
        changed.stream()
                .forEach(arc -> action.accept(arc, vertices(arc, coverage.arc(arc).line())));
    }

    private Polyline vertices(int arc, Polyline before) {
        List<Coordinate> all = new ArrayList<>();
        for (int start = 0; start + 1 < before.size(); start++) {
            List<Coordinate> here = edges.get(new Edge(arc, start));
            if (here == null) all.add(vertex(before, start));
            else all.addAll(here.subList(0, here.size() - 1));
        }
        all.add(vertex(before, before.size() - 1));
        return Polyline.of(
                all.stream().flatMapToDouble(at -> DoubleStream.of(at.x, at.y)).toArray());
    }

    private void takeNear(BitSet faces) {
        BoxTree boxes = boxesOfLine();
        BitSet seen = new BitSet();
        faces.stream()
                .forEach(
                        face -> {
                            for (int i = 0; i < coverage.arcCount(face); i++) {
                                int arc = coverage.arc(face, i);
                                if (!seen.get(arc)) takeNear(arc, boxes);
                                seen.set(arc);
                            }
                        });
        for (Edge edge : edges.keySet()) {
            if (edge.arc == LINE) continue;
            touched.set(coverage.arc(edge.arc).left());
            touched.set(coverage.arc(edge.arc).right());
        }
        touched.and(faces);
        if (touched.isEmpty()) around(faces).ifPresent(touched::set);
    }

    /** The face inside which the whole line lies, as it meets no border. */
    private OptionalInt around(BitSet faces) {
        return faces.stream().filter(face -> inside(face, line.x(0), line.y(0))).findFirst();
    }

    /**
     * Whether a ray eastward from a place that is on no border crosses the face's border an odd
     * number of times.
     */
    private boolean inside(int face, double x, double y) {
        if (!coverage.faceBounds(face).contains(x, y)) return false;
        boolean odd = false;
        for (int i = 0; i < coverage.arcCount(face); i++) {
            Polyline border = coverage.arc(coverage.arc(face, i)).line();
            for (int start = 0; start + 1 < border.size(); start++)
                odd ^= crosses(vertex(border, start), vertex(border, start + 1), x, y);
        }
        return odd;
    }

    private static boolean crosses(Coordinate from, Coordinate to, double x, double y) {
        if (from.y <= y == to.y <= y) return false;
        Coordinate low = from.y < to.y ? from : to;
        Coordinate high = from.y < to.y ? to : from;
        return Orientation.index(low, high, new Coordinate(x, y)) == Orientation.LEFT;
    }

    private BoxTree boxesOfLine() {
        double[] boxes = new double[4 * (line.size() - 1)];
        for (int start = 0; start + 1 < line.size(); start++) {
            Bounds box = box(line, start).grown(REACH);
            boxes[4 * start] = box.minX();
            boxes[4 * start + 1] = box.minY();
            boxes[4 * start + 2] = box.maxX();
            boxes[4 * start + 3] = box.maxY();
        }
        return new BoxTree(boxes);
    }

    private void takeNear(int arc, BoxTree boxesOfLine) {
        Polyline border = coverage.arc(arc).line();
        Bounds around = border.bounds();
        boxesOfLine.query(
                around.minX(),
                around.minY(),
                around.maxX(),
                around.maxY(),
                stretch -> takeNear(arc, border, stretch));
    }

    private void takeNear(int arc, Polyline border, int stretch) {
        Bounds box = box(line, stretch).grown(REACH);
        for (int start = 0; start + 1 < border.size(); start++) {
            if (box.intersects(box(border, start))
                    && distance(line, stretch, border, start) <= REACH) take(new Edge(arc, start));
        }
    }

    private boolean take(Edge edge) {
        if (edges.containsKey(edge)) return false;
        Polyline on = polyline(edge);
        edges.put(edge, List.of(vertex(on, edge.start), vertex(on, edge.start + 1)));
        return true;
    }

    private void meet() {
        boolean more = true;
        while (more) {
            node();
            more = false;
            for (Edge edge : List.copyOf(edges.keySet()))
                if (edge.arc != LINE && bent(edge)) more |= takeAround(edge);
        }
    }

    private boolean bent(Edge edge) {
        return edges.getOrDefault(edge, List.of()).size() > 2;
    }

    /** Takes every edge that a bent edge may have been pushed over. */
    private boolean takeAround(Edge edge) {
        Arc arc = coverage.arc(edge.arc);
        Bounds near = box(arc.line(), edge.start).grown(REACH);
        boolean more = false;
        for (int face : new int[] {arc.left(), arc.right()}) {
            for (int i = 0; i < coverage.arcCount(face); i++) {
                int other = coverage.arc(face, i);
                Polyline border = coverage.arc(other).line();
                if (!near.intersects(border.bounds())) continue;
                beside.set(other);
                for (int start = 0; start + 1 < border.size(); start++)
                    if (near.intersects(box(border, start)) && pushed(edge, border, start))
                        more |= take(new Edge(other, start));
            }
        }
        return more;
    }

    /** Whether a bent edge has come near an edge with one of its vertices, or it with its ends. */
    private boolean pushed(Edge bent, Polyline border, int start) {
        List<Coordinate> vertices = edges.getOrDefault(bent, List.of());
        Coordinate from = vertex(border, start);
        Coordinate to = vertex(border, start + 1);
        for (Coordinate fresh : vertices.subList(1, vertices.size() - 1))
            if (Distance.pointToSegment(fresh, from, to) <= REACH) return true;
        return strange(from, vertices) || strange(to, vertices);
    }

    /** Whether the place is none of the edge's vertices, and within its reach. */
    private static boolean strange(Coordinate place, List<Coordinate> edge) {
        return !edge.contains(place)
                && Distance.pointToSegment(place, edge.get(0), edge.get(edge.size() - 1)) <= REACH;
    }

    private void node() {
        List<SegmentString> strings = new ArrayList<>();
        edges.keySet().forEach(edge -> strings.add(string(edge)));
        SnapRoundingNoder noder = new SnapRoundingNoder(MILLIMETRES);
        noder.computeNodes(strings);
        Map<Edge, Map<Coordinate, SegmentString>> pieces = new HashMap<>();
        for (Object noded : noder.getNodedSubstrings()) {
            SegmentString piece = (SegmentString) noded;
            pieces.computeIfAbsent((Edge) piece.getData(), edge -> new HashMap<>())
                    .put(piece.getCoordinate(0), piece);
        }
        edges.replaceAll(
                (edge, vertices) -> chain(vertices.get(0), pieces.getOrDefault(edge, Map.of())));
    }

    private SegmentString string(Edge edge) {
        Polyline on = polyline(edge);
        return new NodedSegmentString(
                new Coordinate[] {vertex(on, edge.start), vertex(on, edge.start + 1)}, edge);
    }

    /** The vertices of an edge, from piece to piece. */
    private static List<Coordinate> chain(
            Coordinate first, Map<Coordinate, SegmentString> pieceFrom) {
        List<Coordinate> chain = new ArrayList<>(List.of(first));
        SegmentString piece = pieceFrom.get(first);
        while (piece != null && chain.size() <= 2 * pieceFrom.size() + 2) {
            for (int i = 1; i < piece.size(); i++) chain.add(piece.getCoordinate(i));
            piece = pieceFrom.get(chain.get(chain.size() - 1));
        }
        return chain;
    }

    private Polyline polyline(Edge edge) {
        return edge.arc == LINE ? line : coverage.arc(edge.arc).line();
    }

    private static double distance(Polyline one, int start, Polyline other, int otherStart) {
        return Distance.segmentToSegment(
                vertex(one, start),
                vertex(one, start + 1),
                vertex(other, otherStart),
                vertex(other, otherStart + 1));
    }

    private static Coordinate vertex(Polyline line, int vertex) {
        return new Coordinate(line.x(vertex), line.y(vertex));
    }

    private static Bounds box(Polyline line, int start) {
        return new Bounds(
                Math.min(line.x(start), line.x(start + 1)),
                Math.min(line.y(start), line.y(start + 1)),
                Math.max(line.x(start), line.x(start + 1)),
                Math.max(line.y(start), line.y(start + 1)));
    }
}
