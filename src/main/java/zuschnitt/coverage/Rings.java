package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The area of one unit as it comes from a file: closed rings in any order and direction. A place
 * belongs to the unit if an odd number of rings surround it, so shells, holes, islands in holes and
 * separate parts need no marks. No rings: a unit without geometry.
 *
 * <p>What a file says of its rings is kept beside them, since where it contradicts how they lie,
 * somebody has made a mistake ({@link RingRoles}).
 */
public final class Rings {
    /** A unit without geometry. */
    public static final Rings NONE = new Rings(List.of(), new BitSet());

    private static final BitSet NO_HOLES = new BitSet();

    private final List<double[]> rings;
    private final BitSet holes;

    private Rings(List<double[]> rings, BitSet holes) {
        this.rings = List.copyOf(rings);
        this.holes = holes;
    }

    /**
     * The area within the rings.
     *
     * @param rings x and y in turn, first vertex repeated at the end, at least four vertices each;
     *     metres. The arrays are given away by the caller and must not change afterwards
     */
    public static Rings of(List<double[]> rings) {
        return of(rings, NO_HOLES);
    }

    /**
     * The area within the rings.
     *
     * @param rings as for {@link #of(List)}
     * @param holes those that the file calls holes; none if it says nothing
     */
    public static Rings of(List<double[]> rings, BitSet holes) {
        for (double[] ring : rings) check(ring);
        if (rings.isEmpty()) return NONE;
        return new Rings(rings, holes.isEmpty() ? NO_HOLES : (BitSet) holes.clone());
    }

    private static void check(double[] ring) {
        int n = ring.length;
        if (n < 8 || n % 2 != 0 || ring[0] != ring[n - 2] || ring[1] != ring[n - 1]) {
            throw new IllegalArgumentException(
                    "not a closed ring of four vertices or more: " + n / 2);
        }
    }

    public boolean empty() {
        return rings.isEmpty();
    }

    /** Number of rings. */
    public int size() {
        return rings.size();
    }

    /** Number of vertices of a ring, its closing vertex included; at least 4. */
    public int vertices(int ring) {
        return rings.get(ring).length / 2;
    }

    public double x(int ring, int vertex) {
        return rings.get(ring)[2 * vertex];
    }

    public double y(int ring, int vertex) {
        return rings.get(ring)[2 * vertex + 1];
    }

    /** Whether the file calls the ring a hole. */
    boolean calledHole(int ring) {
        return holes.get(ring);
    }

    /** Number of rings that the file calls holes. */
    int calledHoles() {
        return holes.cardinality();
    }

    /** The ring itself, for readers in this package; not to be written to. */
    double[] ring(int ring) {
        return rings.get(ring);
    }

    /** Writes the box around all rings as minX, minY, maxX, maxY; inside out if there are none. */
    void putBox(double[] boxes, int at) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (double[] xy : rings) {
            for (int i = 0; i < xy.length; i += 2) {
                minX = Math.min(minX, xy[i]);
                minY = Math.min(minY, xy[i + 1]);
                maxX = Math.max(maxX, xy[i]);
                maxY = Math.max(maxY, xy[i + 1]);
            }
        }
        boxes[at] = minX;
        boxes[at + 1] = minY;
        boxes[at + 2] = maxX;
        boxes[at + 3] = maxY;
    }

    /** Every coordinate mapped in place of the old ones, as a reprojection does. */
    public Rings mapped(Mapping mapping) {
        List<double[]> mapped = new ArrayList<>(rings.size());
        for (double[] ring : rings) {
            double[] copy = ring.clone();
            mapping.map(copy);
            copy[copy.length - 2] = copy[0];
            copy[copy.length - 1] = copy[1];
            mapped.add(copy);
        }
        return new Rings(mapped, holes);
    }
}
