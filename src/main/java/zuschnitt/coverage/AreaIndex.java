package zuschnitt.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds among many areas those around a place, and tells where none of their borders runs. Areas
 * may overlap; as everywhere, a place belongs to an area if an odd number of its rings surround it.
 */
public final class AreaIndex {
    /** So many edges, one after another, share a box. */
    private static final int RUN = 16;

    private final List<Rings> areas;

    /** run → its area, its ring, and its first edge. */
    private int[] areaOf = new int[64];

    private int[] ringOf = new int[64];
    private int[] edgeOf = new int[64];
    private int runs;
    private final BoxTree tree;

    private AreaIndex(List<Rings> areas) {
        this.areas = List.copyOf(areas);
        for (int area = 0; area < areas.size(); area++) {
            for (int ring = 0; ring < areas.get(area).size(); ring++) addRuns(area, ring);
        }
        double[] boxes = new double[4 * runs];
        for (int run = 0; run < runs; run++) putBox(boxes, run);
        this.tree = new BoxTree(boxes);
    }

    /** The index of the areas. */
    public static AreaIndex of(List<Rings> areas) {
        return new AreaIndex(areas);
    }

    private void addRuns(int area, int ring) {
        int edges = areas.get(area).vertices(ring) - 1;
        for (int edge = 0; edge < edges; edge += RUN) {
            if (runs == areaOf.length) {
                areaOf = Arrays.copyOf(areaOf, 2 * runs);
                ringOf = Arrays.copyOf(ringOf, 2 * runs);
                edgeOf = Arrays.copyOf(edgeOf, 2 * runs);
            }
            areaOf[runs] = area;
            ringOf[runs] = ring;
            edgeOf[runs++] = edge;
        }
    }

    private void putBox(double[] boxes, int run) {
        Bounds bounds = Bounds.EMPTY;
        Rings rings = areas.get(areaOf[run]);
        for (int vertex = edgeOf[run]; vertex <= lastVertex(run); vertex++) {
            double x = rings.x(ringOf[run], vertex);
            double y = rings.y(ringOf[run], vertex);
            bounds = bounds.union(new Bounds(x, y, x, y));
        }
        boxes[4 * run] = bounds.minX();
        boxes[4 * run + 1] = bounds.minY();
        boxes[4 * run + 2] = bounds.maxX();
        boxes[4 * run + 3] = bounds.maxY();
    }

    private int lastVertex(int run) {
        int last = areas.get(areaOf[run]).vertices(ringOf[run]) - 1;
        return Math.min(edgeOf[run] + RUN, last);
    }

    /**
     * Whether a border may run through the rectangle; if not, all of it belongs to the same areas.
     */
    public boolean mayCross(Bounds box) {
        boolean[] met = new boolean[1];
        if (runs > 0) {
            tree.query(box.minX(), box.minY(), box.maxX(), box.maxY(), run -> met[0] = true);
        }
        return met[0];
    }

    /** Whether any of the areas may have a place in common with the rectangle. */
    public boolean mayTouch(Bounds box) {
        return !box.empty() && (mayCross(box) || around(box.centreX(), box.centreY()).length > 0);
    }

    /**
     * The areas around a place, ascending, counted from 0; where it lies on a border, with or
     * without that area.
     */
    public int[] around(double x, double y) {
        BitSet odd = new BitSet();
        if (runs > 0) {
            tree.query(
                    x,
                    y,
                    Double.POSITIVE_INFINITY,
                    y,
                    run -> odd.set(areaOf[run], odd.get(areaOf[run]) != crosses(run, x, y)));
        }
        return odd.stream().toArray();
    }

    /** Whether a ray eastward from the place crosses the run an odd number of times. */
    private boolean crosses(int run, double x, double y) {
        Rings rings = areas.get(areaOf[run]);
        int ring = ringOf[run];
        boolean odd = false;
        for (int edge = edgeOf[run]; edge < lastVertex(run); edge++) {
            double fromY = rings.y(ring, edge) - y;
            double toY = rings.y(ring, edge + 1) - y;
            if (fromY > 0 == toY > 0) continue;
            double fromX = rings.x(ring, edge) - x;
            double toX = rings.x(ring, edge + 1) - x;
            double turn = fromX * toY - toX * fromY;
            if (turn > 0 == toY > fromY) odd = !odd;
        }
        return odd;
    }
}
