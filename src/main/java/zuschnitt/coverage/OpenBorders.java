package zuschnitt.coverage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How far the borders of every unit extend that lie towards ground which belongs to nobody: a box
 * around them, enough to tell which units can't face each other.
 */
final class OpenBorders {
    /** No unit has such borders. */
    static final OpenBorders NONE = new OpenBorders(new double[0]);

    /** unit → minX, minY, maxX, maxY; empty where it has no such border. */
    private final double[] boxes;

    private OpenBorders(double[] boxes) {
        this.boxes = boxes;
    }

    static OpenBorders of(Coverage coverage) {
        OpenBorders open = new OpenBorders(new double[4 * coverage.unitCount() + 4]);
        for (int unit = 0; unit <= coverage.unitCount(); unit++) open.clear(unit);
        for (int arc = 0; arc < coverage.arcCount(); arc++)
            if (open(coverage, arc)) open.put(coverage, arc);
        return open;
    }

    /** Whether a unit is on one hand of the arc and nobody on the other. */
    static boolean open(Coverage coverage, int arc) {
        return coverage.unit(coverage.left(arc))
                == Coverage.NO_UNIT
                != (coverage.unit(coverage.right(arc)) == Coverage.NO_UNIT);
    }

    /**
     * These boxes, those of some units made anew.
     *
     * @param changed numbers of units that there are, or were
     */
    OpenBorders with(Coverage after, BitSet changed) {
        int count = after.unitCount();
        OpenBorders open = new OpenBorders(Arrays.copyOf(boxes, 4 * count + 4));
        changed.stream().takeWhile(unit -> unit <= count).forEach(open::clear);
        UnitArcs.of(after, changed).stream()
                .filter(arc -> open(after, arc))
                .forEach(arc -> open.put(after, arc));
        return open;
    }

    private void clear(int unit) {
        Arrays.fill(boxes, 4 * unit, 4 * unit + 2, Double.POSITIVE_INFINITY);
        Arrays.fill(boxes, 4 * unit + 2, 4 * unit + 4, Double.NEGATIVE_INFINITY);
    }

    private void put(Coverage coverage, int arc) {
        int unit = coverage.unit(coverage.left(arc)) + coverage.unit(coverage.right(arc));
        Bounds bounds = coverage.arc(arc).line().bounds();
        boxes[4 * unit] = Math.min(boxes[4 * unit], bounds.minX());
        boxes[4 * unit + 1] = Math.min(boxes[4 * unit + 1], bounds.minY());
        boxes[4 * unit + 2] = Math.max(boxes[4 * unit + 2], bounds.maxX());
        boxes[4 * unit + 3] = Math.max(boxes[4 * unit + 3], bounds.maxY());
    }

    /**
     * The units whose boxes come near those of given ones, themselves included.
     *
     * @param metres how near, east and north
     */
    BitSet near(BitSet units, double metres) {
        double[] wanted = grown(units, metres);
        BitSet near = new BitSet();
        if (wanted.length == 0) return near;
        BoxTree tree = new BoxTree(wanted);
        double[] all = BoxTree.around(wanted);
        for (int unit = 1; 4 * unit < boxes.length; unit++)
            if (BoxTree.meet(boxes, 4 * unit, all, 0) && met(tree, unit)) near.set(unit);
        return near;
    }

    private double[] grown(BitSet units, double metres) {
        int[] open = units.stream().filter(this::any).toArray();
        double[] grown = new double[4 * open.length];
        for (int i = 0; i < grown.length; i++)
            grown[i] = boxes[4 * open[i / 4] + i % 4] + (i % 4 < 2 ? -metres : metres);
        return grown;
    }

    private boolean any(int unit) {
        return 4 * unit < boxes.length && boxes[4 * unit] <= boxes[4 * unit + 2];
    }

    private boolean met(BoxTree tree, int unit) {
        boolean[] met = {false};
        int at = 4 * unit;
        tree.query(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3], box -> met[0] = true);
        return met[0];
    }
}
