package zuschnitt.coverage;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The rings around groups of faces, each with its group on the left and none twice through the same
 * node, numbered 0…{@link #count()} − 1. A ring is a stretch in one array of darts: dart 2b runs
 * along border b, dart 2b + 1 against it.
 */
final class OutlineRings {
    private static final int NOWHERE = -1;

    private final Coverage coverage;

    /** border → arc. */
    private final int[] borders;

    /** dart → number of the node where it sets out. */
    private final int[] origin;

    /** The darts of ring 0, then of ring 1, and so on. */
    private final int[] darts;

    /** ring → its first place in {@link #darts}; one entry more than rings. */
    private final int[] first;

    private final int[] groupOf;
    private int count;

    /**
     * The rings around all groups but group 0.
     *
     * @param borders the arcs between faces of different groups
     */
    OutlineRings(Coverage coverage, int[] borders, IntUnaryOperator groupOfFace) {
        this.coverage = coverage;
        this.borders = borders;
        int size = 2 * borders.length;
        origin = new int[size];
        darts = new int[size];
        first = new int[size + 1];
        groupOf = new int[size];
        cut(cycles(), groupOfFace);
    }

    private Cycles cycles() {
        PlaceIndex nodes = new PlaceIndex(origin.length);
        int[] nodeOf = new int[origin.length];
        long[] easts = new long[origin.length];
        long[] norths = new long[origin.length];
        for (int dart = 0; dart < origin.length; dart++) {
            long x = gridX(dart, 0);
            long y = gridY(dart, 0);
            origin[dart] = nodes.number(x, y, NOWHERE);
            nodeOf[dart] = origin[dart] + 1;
            easts[dart] = gridX(dart, 1) - x;
            norths[dart] = gridY(dart, 1) - y;
        }
        return Cycles.of(Groups.of(nodeOf, nodes.places().count()), easts, norths);
    }

    private void cut(Cycles cycles, IntUnaryOperator groupOfFace) {
        int[] placeOfNode = new int[origin.length];
        Arrays.fill(placeOfNode, NOWHERE);
        int[] walk = new int[origin.length];
        for (int cycle = 0; cycle < cycles.count(); cycle++) {
            int group = groupOfFace.applyAsInt(faceLeftOf(cycles.firstDart(cycle)));
            if (group != 0) cut(cycles, cycles.firstDart(cycle), group, walk, placeOfNode);
        }
    }

    /**
     * Follows a cycle, and whenever it is back at a node, takes what was walked since then as a
     * ring.
     */
    private void cut(Cycles cycles, int start, int group, int[] walk, int[] placeOfNode) {
        int length = 0;
        int dart = start;
        do {
            int before = placeOfNode[origin[dart]];
            if (before != NOWHERE) length = take(walk, before, length, group, placeOfNode);
            placeOfNode[origin[dart]] = length;
            walk[length++] = dart;
            dart = cycles.next(dart);
        } while (dart != start);
        take(walk, 0, length, group, placeOfNode);
    }

    private int take(int[] walk, int from, int to, int group, int[] placeOfNode) {
        System.arraycopy(walk, from, darts, first[count], to - from);
        for (int i = from; i < to; i++) placeOfNode[origin[walk[i]]] = NOWHERE;
        groupOf[count] = group;
        first[count + 1] = first[count] + to - from;
        count++;
        return from;
    }

    int count() {
        return count;
    }

    /** ring → group. */
    int[] groups() {
        return Arrays.copyOf(groupOf, count);
    }

    /** The vertices of the ring, x and y in turn, the first repeated at the end. */
    double[] xy(int ring) {
        int size = 2;
        for (int i = first[ring]; i < first[ring + 1]; i++) size += 2 * (line(darts[i]).size() - 1);
        double[] xy = new double[size];
        int at = 0;
        for (int i = first[ring]; i < first[ring + 1]; i++) {
            int edges = line(darts[i]).size() - 1;
            for (int v = 0; v < edges; v++, at += 2) {
                xy[at] = line(darts[i]).x(vertex(darts[i], v));
                xy[at + 1] = line(darts[i]).y(vertex(darts[i], v));
            }
        }
        xy[at] = xy[0];
        xy[at + 1] = xy[1];
        return xy;
    }

    private Polyline line(int dart) {
        return coverage.arc(borders[dart / 2]).line();
    }

    private int faceLeftOf(int dart) {
        Arc arc = coverage.arc(borders[dart / 2]);
        return dart % 2 == 0 ? arc.left() : arc.right();
    }

    /** The vertex of the dart's line that is the n-th on its way. */
    private int vertex(int dart, int n) {
        return dart % 2 == 0 ? n : line(dart).size() - 1 - n;
    }

    private long gridX(int dart, int n) {
        return Places.grid(line(dart).x(vertex(dart, n)));
    }

    private long gridY(int dart, int n) {
        return Places.grid(line(dart).y(vertex(dart, n)));
    }
}
