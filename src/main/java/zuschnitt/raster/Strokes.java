package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;

/** The borders of a coverage on a lattice: one flat array of vertices, and a box for each arc. */
final class Strokes {
    private final Coverage coverage;
    private final Lattice lattice;

    /** x and y of all arcs' vertices in turn, in steps. */
    private final int[] xy;

    /** arc → its first vertex; one entry more than arcs. */
    private final int[] first;

    /** arc → southern, northern, western, eastern edge, in steps. */
    private final int[] south;

    private final int[] north;
    private final int[] west;
    private final int[] east;

    private Strokes(Coverage coverage, Lattice lattice, int[] first) {
        this.coverage = coverage;
        this.lattice = lattice;
        this.first = first;
        this.xy = new int[2 * first[first.length - 1]];
        this.south = new int[coverage.arcCount()];
        this.north = new int[coverage.arcCount()];
        this.west = new int[coverage.arcCount()];
        this.east = new int[coverage.arcCount()];
    }

    /** All borders of a coverage, each carried to the map. */
    static Strokes of(Coverage coverage, Lattice lattice) {
        int[] first = new int[coverage.arcCount() + 1];
        for (int arc = 0; arc < coverage.arcCount(); arc++)
            first[arc + 1] = first[arc] + coverage.arc(arc).line().size();
        Strokes strokes = new Strokes(coverage, lattice, first);
        for (int arc = 0; arc < coverage.arcCount(); arc++) strokes.project(arc);
        return strokes;
    }

    /**
     * The borders of another coverage on the same lattice. What is the same under the same number
     * is copied and not carried to the map again.
     *
     * @param changed the arcs that are not
     */
    Strokes over(Coverage other, BitSet changed) {
        int[] starts = new int[other.arcCount() + 1];
        for (int arc = 0; arc < other.arcCount(); arc++) {
            int size = changed.get(arc) ? other.arc(arc).line().size() : size(arc);
            starts[arc + 1] = starts[arc] + size;
        }
        Strokes strokes = new Strokes(other, lattice, starts);
        for (int arc = 0; arc < other.arcCount(); ) {
            int next = changed.nextSetBit(arc);
            int end = next < 0 ? other.arcCount() : next;
            if (end > arc) strokes.copy(this, arc, end);
            if (end < other.arcCount()) strokes.project(end);
            arc = end + 1;
        }
        return strokes;
    }

    private void copy(Strokes old, int arc, int end) {
        int vertices = first[end] - first[arc];
        System.arraycopy(old.xy, 2 * old.first[arc], xy, 2 * first[arc], 2 * vertices);
        System.arraycopy(old.south, arc, south, arc, end - arc);
        System.arraycopy(old.north, arc, north, arc, end - arc);
        System.arraycopy(old.west, arc, west, arc, end - arc);
        System.arraycopy(old.east, arc, east, arc, end - arc);
    }

    private void project(int arc) {
        int[] line = lattice.steps(coverage.arc(arc).line().toArray());
        System.arraycopy(line, 0, xy, 2 * first[arc], line.length);
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (int i = 0; i < line.length; i += 2) {
            left = Math.min(left, line[i]);
            right = Math.max(right, line[i]);
            low = Math.min(low, line[i + 1]);
            high = Math.max(high, line[i + 1]);
        }
        south[arc] = low;
        north[arc] = high;
        west[arc] = left;
        east[arc] = right;
    }

    /** Number of vertices of an arc. */
    int size(int arc) {
        return first[arc + 1] - first[arc];
    }

    int firstVertex(int arc) {
        return first[arc];
    }

    int x(int vertex) {
        return xy[2 * vertex];
    }

    int y(int vertex) {
        return xy[2 * vertex + 1];
    }

    int south(int arc) {
        return south[arc];
    }

    int north(int arc) {
        return north[arc];
    }

    int west(int arc) {
        return west[arc];
    }

    int east(int arc) {
        return east[arc];
    }

    /** The rectangle around all borders, in map coordinates. */
    Bounds bounds() {
        if (west.length == 0) return Bounds.EMPTY;
        return new Bounds(
                lattice.x(Arrays.stream(west).min().getAsInt()),
                lattice.y(Arrays.stream(south).min().getAsInt()),
                lattice.x(Arrays.stream(east).max().getAsInt()),
                lattice.y(Arrays.stream(north).max().getAsInt()));
    }

    /** The rectangle around an arc, in map coordinates. */
    Bounds bounds(int arc) {
        return new Bounds(
                lattice.x(west[arc]),
                lattice.y(south[arc]),
                lattice.x(east[arc]),
                lattice.y(north[arc]));
    }

    /** An arc's vertices, x and y in turn, in map coordinates. */
    double[] line(int arc) {
        double[] line = new double[2 * size(arc)];
        for (int i = 0; i < line.length; i += 2) {
            line[i] = lattice.x(xy[2 * first[arc] + i]);
            line[i + 1] = lattice.y(xy[2 * first[arc] + i + 1]);
        }
        return line;
    }
}
