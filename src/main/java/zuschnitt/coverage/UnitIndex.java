package zuschnitt.coverage;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Tells in which of some units a place lies. Exact: a place that lies on a border, to the
 * millimetre, belongs to the unit west of it, or south of it where the border runs east; so whoever
 * asks for all units of a coverage finds every place in exactly one of them, or in none.
 */
public final class UnitIndex {
    private final Coverage coverage;
    private final BitSet units = new BitSet();

    /** The arcs around the units, and the box around each. */
    private final int[] arcs;

    private final BoxTree tree;

    private UnitIndex(Coverage coverage, int... units) {
        this.coverage = coverage;
        IntStream.of(units).forEach(this.units::set);
        this.arcs = UnitArcs.of(coverage, this.units).stream().toArray();
        double[] boxes = new double[4 * arcs.length];
        for (int i = 0; i < arcs.length; i++) {
            Bounds box = coverage.arc(arcs[i]).line().bounds();
            boxes[4 * i] = box.minX();
            boxes[4 * i + 1] = box.minY();
            boxes[4 * i + 2] = box.maxX();
            boxes[4 * i + 3] = box.maxY();
        }
        this.tree = new BoxTree(boxes);
    }

    /** The index of some units of a coverage; costs as much as their borders are long. */
    public static UnitIndex of(Coverage coverage, int... units) {
        return new UnitIndex(coverage, units);
    }

    /**
     * The unit in which a place lies, if it is one of these; otherwise {@link Coverage#NO_UNIT}.
     */
    public int unit(double x, double y) {
        long eastward = Places.grid(x);
        long northward = Places.grid(y);
        double millimetre = 0.001;
        BitSet odd = new BitSet();
        tree.query(
                x - millimetre,
                y - millimetre,
                Double.POSITIVE_INFINITY,
                y + millimetre,
                i -> {
                    if (!crosses(coverage.arc(arcs[i]).line(), eastward, northward)) return;
                    odd.flip(coverage.unit(coverage.left(arcs[i])));
                    odd.flip(coverage.unit(coverage.right(arcs[i])));
                });
        odd.and(units);
        return Math.max(Coverage.NO_UNIT, odd.nextSetBit(0));
    }

    /** Whether a ray eastward from the place crosses the line an odd number of times. */
    private static boolean crosses(Polyline line, long x, long y) {
        boolean odd = false;
        for (int v = 0; v + 1 < line.size(); v++) {
            long fromY = Places.grid(line.y(v));
            long toY = Places.grid(line.y(v + 1));
            if (fromY < y == toY < y) continue;
            odd ^= leftOf(line, v, fromY < toY, x, y);
        }
        return odd;
    }

    /** Whether the place lies left of the edge, or on it, for who goes north along it. */
    private static boolean leftOf(Polyline line, int v, boolean north, long x, long y) {
        int low = north ? v : v + 1;
        int high = north ? v + 1 : v;
        long lowX = Places.grid(line.x(low));
        long lowY = Places.grid(line.y(low));
        long east = Places.grid(line.x(high)) - lowX;
        return Places.turn(east, Places.grid(line.y(high)) - lowY, x - lowX, y - lowY) >= 0;
    }
}
