package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which units that touch are separated by a barrier: those whose middles lie on different sides of
 * it, that is, the way from one to the other crosses it an odd number of times. The middle is a
 * place within the unit, so it may be a railway along its border or a river through it.
 *
 * <p>Costs one look at every border; all else only near the barrier.
 */
public final class Separation {
    /** Farther than any coordinate. */
    private static final double NOWHERE = 1e18;

    private final Coverage coverage;
    private final Adjacency adjacency;
    private final STRtree segments = new STRtree();
    private final List<LineSegment> barrier = new ArrayList<>();

    /** unit near the barrier → its middle */
    private final Map<Integer, Coordinate> middles = new HashMap<>();

    private Separation(Coverage coverage, Adjacency adjacency, List<Polyline> lines) {
        this.coverage = coverage;
        this.adjacency = adjacency;
        for (Polyline line : lines) {
            for (int i = 1; i < line.size(); i++) {
                LineSegment segment =
                        new LineSegment(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i));
                barrier.add(segment);
                segments.insert(new Envelope(segment.p0, segment.p1), segment);
            }
        }
        segments.build();
        placeMiddles();
    }

    /**
     * What the lines of a barrier separate.
     *
     * @param adjacency of the coverage
     */
    public static Separation by(List<Polyline> barrier, Coverage coverage, Adjacency adjacency) {
        return new Separation(coverage, adjacency, barrier);
    }

    private void placeMiddles() {
        int[] near = near().stream().toArray();
        List<Rings> rings = Outlines.ringsOf(coverage, near);
        for (int i = 0; i < near.length; i++)
            if (!rings.get(i).empty()) middles.put(near[i], middle(rings.get(i)));
    }

    /** The middle of the widest stretch across the largest ring at half its height. */
    private static Coordinate middle(Rings rings) {
        double y = halfHeight(rings.ring(largest(rings)));
        List<Double> crossings = new ArrayList<>();
        for (int ring = 0; ring < rings.size(); ring++) {
            double[] xy = rings.ring(ring);
            for (int i = 2; i < xy.length; i += 2) {
                if (xy[i - 1] > y == xy[i + 1] > y) continue;
                double share = (y - xy[i - 1]) / (xy[i + 1] - xy[i - 1]);
                crossings.add(xy[i - 2] + share * (xy[i] - xy[i - 2]));
            }
        }
        Collections.sort(crossings);
        int widest = 0;
        for (int i = 2; i + 1 < crossings.size(); i += 2)
            if (width(crossings, i) > width(crossings, widest)) widest = i;
        return new Coordinate((crossings.get(widest) + crossings.get(widest + 1)) / 2, y);
    }

    private static double width(List<Double> crossings, int i) {
        return crossings.get(i + 1) - crossings.get(i);
    }

    private static int largest(Rings rings) {
        double[] box = new double[4];
        double most = -1;
        int largest = 0;
        for (int ring = 0; ring < rings.size(); ring++) {
            Rings.of(List.of(rings.ring(ring))).putBox(box, 0);
            double size = (box[2] - box[0]) * (box[3] - box[1]);
            if (size > most) largest = ring;
            most = Math.max(most, size);
        }
        return largest;
    }

    /** Half way up, between two vertices, so that no edge only touches the line there. */
    private static double halfHeight(double... xy) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < xy.length; i += 2) {
            low = Math.min(low, xy[i]);
            high = Math.max(high, xy[i]);
        }
        double half = (low + high) / 2;
        for (int i = 1; i < xy.length; i += 2) {
            if (xy[i] <= half) low = Math.max(low, xy[i]);
            else high = Math.min(high, xy[i]);
        }
        return (low + high) / 2;
    }

    /** The units that the barrier may run through, and those that touch them. */
    private BitSet near() {
        BitSet near = new BitSet();
        BoxTree boxes = new BoxTree(unitBoxes());
        for (LineSegment segment : barrier)
            boxes.query(
                    Math.min(segment.p0.x, segment.p1.x),
                    Math.min(segment.p0.y, segment.p1.y),
                    Math.max(segment.p0.x, segment.p1.x),
                    Math.max(segment.p0.y, segment.p1.y),
                    near::set);
        near.clear(Coverage.NO_UNIT);
        BitSet beside = new BitSet();
        for (int unit = near.nextSetBit(0); unit >= 0; unit = near.nextSetBit(unit + 1))
            for (int i = 0; i < adjacency.degree(unit); i++)
                beside.set(adjacency.neighbour(unit, i));
        near.or(beside);
        return near;
    }

    /** unit → its rectangle, out of those of its borders; far away where it has none. */
    private double[] unitBoxes() {
        double[] boxes = new double[4 * (coverage.unitCount() + 1)];
        Arrays.fill(boxes, NOWHERE);
        for (int arc = 0; arc < coverage.arcCount(); arc++) {
            Bounds box = coverage.arc(arc).line().bounds();
            widen(boxes, coverage.unit(coverage.left(arc)), box);
            widen(boxes, coverage.unit(coverage.right(arc)), box);
        }
        return boxes;
    }

    private static void widen(double[] boxes, int unit, Bounds box) {
        int at = 4 * unit;
        boolean first = boxes[at] == NOWHERE;
        boxes[at] = first ? box.minX() : Math.min(boxes[at], box.minX());
        boxes[at + 1] = first ? box.minY() : Math.min(boxes[at + 1], box.minY());
        boxes[at + 2] = first ? box.maxX() : Math.max(boxes[at + 2], box.maxX());
        boxes[at + 3] = first ? box.maxY() : Math.max(boxes[at + 3], box.maxY());
    }

    /**
     * The units of a set that touch another one of it across the barrier.
     *
     * @param units numbers of units
     */
    public BitSet across(BitSet units) {
        BitSet across = new BitSet();
        for (int unit : middles.keySet()) {
            if (!units.get(unit)) continue;
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int other = adjacency.neighbour(unit, i);
                if (other < unit || !units.get(other) || !apart(unit, other)) continue;
                across.set(unit);
                across.set(other);
            }
        }
        return across;
    }

    /** Whether the barrier lies between two units that touch. */
    public boolean apart(int unit, int other) {
        Coordinate a = middles.get(unit);
        Coordinate b = middles.get(other);
        return a != null && b != null && crossed(a, b);
    }

    /**
     * Whether the barrier lies between two units that need not touch: the straight way from the
     * middle of one to that of the other crosses it an odd number of times. Where the barrier isn't
     * near a unit, the middle of its rectangle is near enough.
     */
    public boolean between(int unit, int other) {
        return crossed(middle(unit), middle(other));
    }

    private Coordinate middle(int unit) {
        Bounds box = coverage.bounds(unit);
        return middles.getOrDefault(unit, new Coordinate(box.centreX(), box.centreY()));
    }

    private boolean crossed(Coordinate a, Coordinate b) {
        int crossings = 0;
        for (Object found : segments.query(new Envelope(a, b)))
            if (cross(a, b, (LineSegment) found)) crossings++;
        return crossings % 2 == 1;
    }

    /** A segment's end on the way belongs to the side on its right, so that none counts twice. */
    private static boolean cross(Coordinate a, Coordinate b, LineSegment segment) {
        boolean from = Orientation.index(a, b, segment.p0) > 0;
        boolean to = Orientation.index(a, b, segment.p1) > 0;
        int side = Orientation.index(segment.p0, segment.p1, a);
        return from != to && side * Orientation.index(segment.p0, segment.p1, b) < 0;
    }
}
