package zuschnitt.coverage;

/**
 * Finds units that face each other across ground that belongs to nobody. From the borders of every
 * unit towards such ground, straight lines are drawn at right angles, one at least for each edge
 * and one for each {@code spacing} of length; the first border that a line meets within the width
 * is what the unit faces. So a third unit between hides the one behind, and blocks that are
 * diagonal to each other at a crossroads don't face each other.
 */
final class FacingBorders {
    /** Hears of two units that face each other near a place; more than once as a rule. */
    @FunctionalInterface
    interface Listener {
        void face(int unit, int other, double x, double y);
    }

    private static final int NONE = -1;

    private final double width;
    private final double spacing;

    /**
     * edge → x and y of its start, x and y of its end, with the unit on the left and nobody on the
     * right.
     */
    private final double[] edges;

    private final int[] unitOfEdge;
    private final BoxTree tree;

    private FacingBorders(Coverage coverage, double width, double spacing) {
        this.width = width;
        this.spacing = spacing;
        int count = 0;
        for (int i = 0; i < coverage.arcCount(); i++) {
            if (free(coverage, coverage.arc(i))) count += coverage.arc(i).line().size() - 1;
        }
        edges = new double[4 * count];
        unitOfEdge = new int[count];
        collect(coverage);
        tree = new BoxTree(boxes());
    }

    /**
     * Calls for units that face each other across no more than the width.
     *
     * @param width metres, more than 0
     * @param spacing metres between two lines along a border, more than 0
     */
    static void find(Coverage coverage, double width, double spacing, Listener listener) {
        FacingBorders borders = new FacingBorders(coverage, width, spacing);
        for (int edge = 0; edge < borders.unitOfEdge.length; edge++) borders.look(edge, listener);
    }

    private static boolean free(Coverage coverage, Arc arc) {
        return coverage.unit(arc.left()) == Coverage.NO_UNIT
                || coverage.unit(arc.right()) == Coverage.NO_UNIT;
    }

    private void collect(Coverage coverage) {
        int edge = 0;
        for (int i = 0; i < coverage.arcCount(); i++) {
            Arc arc = coverage.arc(i);
            if (!free(coverage, arc)) continue;
            int unit = coverage.unit(arc.left()) + coverage.unit(arc.right());
            int step = coverage.unit(arc.left()) == unit ? 1 : -1;
            Polyline line = arc.line();
            for (int v = step > 0 ? 0 : line.size() - 1;
                    v + step >= 0 && v + step < line.size();
                    v += step) {
                edges[4 * edge] = line.x(v);
                edges[4 * edge + 1] = line.y(v);
                edges[4 * edge + 2] = line.x(v + step);
                edges[4 * edge + 3] = line.y(v + step);
                unitOfEdge[edge++] = unit;
            }
        }
    }

    private double[] boxes() {
        double[] boxes = new double[edges.length];
        for (int e = 0; e < edges.length; e += 4) {
            boxes[e] = Math.min(edges[e], edges[e + 2]);
            boxes[e + 1] = Math.min(edges[e + 1], edges[e + 3]);
            boxes[e + 2] = Math.max(edges[e], edges[e + 2]);
            boxes[e + 3] = Math.max(edges[e + 1], edges[e + 3]);
        }
        return boxes;
    }

    private void look(int edge, Listener listener) {
        double east = edges[4 * edge + 2] - edges[4 * edge];
        double north = edges[4 * edge + 3] - edges[4 * edge + 1];
        double length = Math.hypot(east, north);
        int lines = 1 + (int) (length / spacing);
        for (int i = 0; i < lines; i++) {
            double share = (i + 0.5) / lines;
            double x = edges[4 * edge] + share * east;
            double y = edges[4 * edge + 1] + share * north;
            int met = firstMet(edge, x, y, north / length * width, -east / length * width);
            if (met != NONE && unitOfEdge[met] != unitOfEdge[edge])
                listener.face(unitOfEdge[edge], unitOfEdge[met], x, y);
        }
    }

    /**
     * The first edge on the way from (x, y) to (x + dx, y + dy), not counting the one it starts
     * from.
     */
    private int firstMet(int start, double x, double y, double dx, double dy) {
        int[] met = {NONE};
        double[] nearest = {Double.POSITIVE_INFINITY};
        tree.query(
                Math.min(x, x + dx),
                Math.min(y, y + dy),
                Math.max(x, x + dx),
                Math.max(y, y + dy),
                edge -> {
                    double way = edge == start ? Double.NaN : share(edge, x, y, dx, dy);
                    if (way < nearest[0]) {
                        nearest[0] = way;
                        met[0] = edge;
                    }
                });
        return met[0];
    }

    /** The share of the way after which the edge is met; NaN if it isn't. */
    private double share(int edge, double x, double y, double dx, double dy) {
        double ax = edges[4 * edge] - x;
        double ay = edges[4 * edge + 1] - y;
        double ex = edges[4 * edge + 2] - edges[4 * edge];
        double ey = edges[4 * edge + 3] - edges[4 * edge + 1];
        double across = dx * ey - dy * ex;
        double way = (ax * ey - ay * ex) / across;
        double along = (ax * dy - ay * dx) / across;
        return way >= 0 && way <= 1 && along >= 0 && along <= 1 ? way : Double.NaN;
    }
}
