package zuschnitt.coverage;

import java.util.BitSet;
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
 * <p>Costs a look at every unit's box; all else only near the barrier.
 */
public final class Separation {
    private final Coverage coverage;
    private final Adjacency adjacency;
    private final STRtree segments = new STRtree();

    /** unit near the barrier → its middle */
    private final Map<Integer, Coordinate> middles = new HashMap<>();

    private Separation(Coverage coverage, Adjacency adjacency, List<Polyline> barrier) {
        this.coverage = coverage;
        this.adjacency = adjacency;
        for (Polyline line : barrier) {
            for (int i = 1; i < line.size(); i++) {
                LineSegment segment =
                        new LineSegment(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i));
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
        int[] groups = new int[coverage.unitCount() + 1];
        for (int i = 0; i < near.length; i++) groups[near[i]] = i + 1;
        Outlines outlines = Outlines.of(coverage, groups, near.length);
        for (int i = 0; i < near.length; i++)
            middles.put(near[i], outlines.polygon(i + 1).getInteriorPoint().getCoordinate());
    }

    /** The units that the barrier may run through, and those that touch them. */
    private BitSet near() {
        BitSet near = new BitSet();
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            Bounds box = coverage.bounds(unit);
            if (box.empty() || segments.query(envelope(box)).isEmpty()) continue;
            near.set(unit);
            for (int i = 0; i < adjacency.degree(unit); i++) near.set(adjacency.neighbour(unit, i));
        }
        return near;
    }

    private static Envelope envelope(Bounds box) {
        return new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY());
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
