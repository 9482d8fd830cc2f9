package zuschnitt.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds units that face each other across ground that belongs to nobody. From the borders of every
 * unit towards such ground, straight lines are drawn at right angles, one at least for each edge
 * and one for each {@code spacing} of length; the first border that a line meets within the width
 * is what the unit faces. So a third unit between hides the one behind, and blocks that are
 * diagonal to each other at a crossroads don't face each other.
 *
 * <p>Edges are looked up by runs of some that follow each other, and a run with no other unit's
 * within reach draws no lines at all.
 */
final class FacingBorders {
    /** Edges in a run. */
    private static final int RUN = 16;

    /** So many lines are drawn from one edge at most, however long it is. */
    private static final int MOST_LINES = 1000;

    private final Coverage coverage;
    private final double width;
    private final double spacing;
    private final IntPredicate asked;

    /** run → its arc, and the vertex of the arc's line where it begins. */
    private int[] arcOf = new int[64];

    private int[] vertexOf = new int[64];
    private int count;

    /** run → the box around it: minX, minY, maxX, maxY. */
    private final double[] boxes;

    private final BoxTree tree;

    /** The share of the way after which the last look met a border. */
    private double nearest;

    /**
     * @param arcs those that may face each other; others are left out
     * @param asked units; of two that face each other, one must be one of them
     */
    private FacingBorders(
            Coverage coverage, double width, double spacing, IntStream arcs, IntPredicate asked) {
        this.coverage = coverage;
        this.width = width;
        this.spacing = spacing;
        this.asked = asked;
        arcs.filter(arc -> OpenBorders.open(coverage, arc)).forEach(this::add);
        boxes = new double[4 * count];
        for (int run = 0; run < count; run++) putBox(run);
        tree = new BoxTree(boxes);
    }

    /**
     * Calls for every piece of border that faces another unit across no more than the width, so for
     * two units more than once as a rule.
     *
     * @param width metres, more than 0
     * @param spacing metres between two lines along a border, more than 0
     */
    static void find(Coverage coverage, double width, double spacing, Consumer<Facing> listener) {
        IntStream all = IntStream.range(0, coverage.arcCount());
        new FacingBorders(coverage, width, spacing, all, unit -> true).look(listener);
    }

    /**
     * The same for some units: calls for every piece of their borders that faces another unit, and
     * for every piece of another's that faces them.
     *
     * @param around the units, and all whose borders come within the width of theirs
     */
    static void find(
            Coverage coverage,
            double width,
            double spacing,
            BitSet units,
            BitSet around,
            Consumer<Facing> listener) {
        IntStream arcs = UnitArcs.of(coverage, around).stream();
        new FacingBorders(coverage, width, spacing, arcs, units::get).look(listener);
    }

    private void add(int arc) {
        for (int v = 0; v < coverage.arc(arc).line().size() - 1; v += RUN) add(arc, v);
    }

    private void add(int arc, int vertex) {
        if (count == arcOf.length) {
            arcOf = Arrays.copyOf(arcOf, 2 * count);
            vertexOf = Arrays.copyOf(vertexOf, 2 * count);
        }
        arcOf[count] = arc;
        vertexOf[count++] = vertex;
    }

    private void putBox(int run) {
        int at = 4 * run;
        Arrays.fill(boxes, at, at + 2, Double.POSITIVE_INFINITY);
        Arrays.fill(boxes, at + 2, at + 4, Double.NEGATIVE_INFINITY);
        for (int v = vertexOf[run]; v <= end(run); v++) {
            boxes[at] = Math.min(boxes[at], line(run).x(v));
            boxes[at + 1] = Math.min(boxes[at + 1], line(run).y(v));
            boxes[at + 2] = Math.max(boxes[at + 2], line(run).x(v));
            boxes[at + 3] = Math.max(boxes[at + 3], line(run).y(v));
        }
    }

    private Polyline line(int run) {
        return coverage.arc(arcOf[run]).line();
    }

    /** The vertex where the run ends. */
    private int end(int run) {
        return Math.min(vertexOf[run] + RUN, line(run).size() - 1);
    }

    /** The only unit that has the border. */
    private int unit(int run) {
        Arc arc = coverage.arc(arcOf[run]);
        return coverage.unit(arc.left()) + coverage.unit(arc.right());
    }

    /** Whether a piece of one unit's border that faces the other is wanted. */
    private boolean wanted(int unit, int other) {
        return unit != other && (asked.test(unit) || asked.test(other));
    }

    /** Whether another unit's border may be within reach. */
    private boolean company(int run) {
        boolean[] found = {false};
        int unit = unit(run);
        int at = 4 * run;
        tree.query(
                boxes[at] - width,
                boxes[at + 1] - width,
                boxes[at + 2] + width,
                boxes[at + 3] + width,
                other -> found[0] |= wanted(unit, unit(other)));
        return found[0];
    }

    private void look(Consumer<Facing> listener) {
        for (int run = 0; run < count; run++) if (company(run)) look(run, listener);
    }

    private void look(int run, Consumer<Facing> listener) {
        Arc arc = coverage.arc(arcOf[run]);
        boolean leftward = coverage.unit(arc.left()) == Coverage.NO_UNIT;
        int outward = leftward ? 1 : -1;
        int ground = leftward ? arc.left() : arc.right();
        for (int v = vertexOf[run]; v < end(run); v++) {
            double east = arc.line().x(v + 1) - arc.line().x(v);
            double north = arc.line().y(v + 1) - arc.line().y(v);
            double length = Math.sqrt(east * east + north * north);
            int lines = 1 + (int) Math.min(length / spacing, MOST_LINES);
            for (int i = 0; i < lines; i++) {
                double share = (i + 0.5) / lines;
                double x = arc.line().x(v) + share * east;
                double y = arc.line().y(v) + share * north;
                double reach = outward * width / length;
                int met =
                        firstMet(arcOf[run], v, new double[] {x, y, -north * reach, east * reach});
                if (met == Coverage.NO_UNIT || !wanted(unit(run), met)) continue;
                listener.accept(
                        new Facing(unit(run), met, ground, x, y, nearest * width, length / lines));
            }
        }
    }

    /**
     * The unit of the first border on a way; {@link Coverage#NO_UNIT} if there is none. Where the
     * way meets a vertex, the edge to the left counts.
     *
     * @param arc the arc from which the way sets out, and
     * @param vertex the edge of it, which doesn't count
     * @param way x and y of where it begins, and how far it goes east and north
     */
    private int firstMet(int arc, int vertex, double[] way) {
        int[] met = {Coverage.NO_UNIT};
        double[] most = {0};
        nearest = Double.POSITIVE_INFINITY;
        double toX = way[0] + way[2];
        double toY = way[1] + way[3];
        tree.query(
                Math.min(way[0], toX),
                Math.min(way[1], toY),
                Math.max(way[0], toX),
                Math.max(way[1], toY),
                run -> {
                    for (int v = vertexOf[run]; v < end(run); v++) {
                        if (arcOf[run] == arc && v == vertex) continue;
                        double share = share(line(run), v, way);
                        if (!(share <= nearest)) continue;
                        double leftward = leftward(line(run), v, way);
                        if (share == nearest && leftward <= most[0]) continue;
                        nearest = share;
                        most[0] = leftward;
                        met[0] = unit(run);
                    }
                });
        return met[0];
    }

    /** The share of the way after which the edge is met; NaN if it isn't. */
    private static double share(Polyline line, int v, double[] way) {
        double ax = line.x(v) - way[0];
        double ay = line.y(v) - way[1];
        double east = line.x(v + 1) - line.x(v);
        double north = line.y(v + 1) - line.y(v);
        double across = way[2] * north - way[3] * east;
        double share = (ax * north - ay * east) / across;
        double along = (ax * way[3] - ay * way[2]) / across;
        return share >= 0 && share <= 1 && along >= 0 && along <= 1 ? share : Double.NaN;
    }

    /** How far to the left of the way the middle of an edge lies, on a scale of the way's own. */
    private static double leftward(Polyline line, int v, double[] way) {
        double x = (line.x(v) + line.x(v + 1)) / 2 - way[0];
        double y = (line.y(v) + line.y(v + 1)) / 2 - way[1];
        return way[2] * y - way[3] * x;
    }
}
