package zuschnitt.coverage;

/**
 * A chain of at least two vertices in travelling direction; closed if the first is the last.
 * Coordinates are metres, x east, y north, each a whole number of millimetres.
 *
 * <p>Kept are the millimetres, as the way of each vertex from the first: in 32 bits, or in 64 for a
 * line that goes farther than two thousand kilometres.
 */
public abstract sealed class Polyline permits NearLine, FarLine {
    private static final double MILLIMETRES = 1000.0;

    /** No vertex lies farther from the origin, metres. */
    static final double FARTHEST = 1e9;

    /** Where the first vertex lies. */
    private final long originX;

    private final long originY;

    Polyline(long originX, long originY) {
        this.originX = originX;
        this.originY = originY;
    }

    /**
     * The line through the given places.
     *
     * @param xy x and y in turn, at least two vertices; copied, and rounded to millimetres. What is
     *     farther than a million kilometres out is taken to lie there
     */
    public static Polyline of(double... xy) {
        if (xy.length < 4 || xy.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a line needs two vertices or more, not " + xy.length + " numbers");
        }
        Chain chain = new Chain(xy.length / 2);
        for (int i = 0; i < xy.length; i += 2) chain.add(grid(xy[i]), grid(xy[i + 1]));
        return chain.line();
    }

    /** The coordinate rounded to whole millimetres, never −0: the one rounding of the program. */
    public static double millimetre(double metres) {
        return Math.rint(metres * MILLIMETRES) / MILLIMETRES + 0.0;
    }

    private static long grid(double metres) {
        return Places.grid(Math.max(-FARTHEST, Math.min(FARTHEST, metres)));
    }

    /** Number of vertices, at least 2. */
    public abstract int size();

    /** How many millimetres the vertex lies east of the first. */
    abstract long east(int vertex);

    /** How many millimetres the vertex lies north of the first. */
    abstract long north(int vertex);

    /** Whole millimetres east. */
    public final long gridX(int vertex) {
        return originX + east(vertex);
    }

    /** Whole millimetres north. */
    public final long gridY(int vertex) {
        return originY + north(vertex);
    }

    /** Metres east. */
    public final double x(int vertex) {
        return gridX(vertex) / MILLIMETRES;
    }

    /** Metres north. */
    public final double y(int vertex) {
        return gridY(vertex) / MILLIMETRES;
    }

    /** Whether the line ends where it began. */
    public final boolean closed() {
        int last = size() - 1;
        return gridX(0) == gridX(last) && gridY(0) == gridY(last);
    }

    /** Length in metres. */
    public final double length() {
        double length = 0;
        for (int i = 1; i < size(); i++) {
            double east = gridX(i) - gridX(i - 1);
            double north = gridY(i) - gridY(i - 1);
            length += Math.sqrt(east * east + north * north);
        }
        return length / MILLIMETRES;
    }

    /**
     * Twice the signed area between the line and the given origin, in square metres: what the line
     * adds to the area of the face on its left.
     */
    final double doubleArea(double originX, double originY) {
        double sum = 0;
        double ax = x(0) - originX;
        double ay = y(0) - originY;
        for (int i = 1; i < size(); i++) {
            double bx = x(i) - originX;
            double by = y(i) - originY;
            sum += ax * by - bx * ay;
            ax = bx;
            ay = by;
        }
        return sum;
    }

    /**
     * How many metres a place lies left of the line's nearest stretch; negative on the right. Of
     * two stretches that meet where the line is nearest, the one counts that looks at the place
     * more squarely.
     */
    final double offset(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        double offset = 0;
        for (int i = 1; i < size(); i++) {
            double dx = x(i) - x(i - 1);
            double dy = y(i) - y(i - 1);
            double length = Math.hypot(dx, dy);
            if (length == 0) continue;
            double px = x - x(i - 1);
            double py = y - y(i - 1);
            double along = Math.max(0, Math.min(length, (px * dx + py * dy) / length));
            double distance = Math.hypot(px - along * dx / length, py - along * dy / length);
            double left = (dx * py - dy * px) / length;
            boolean nearer = distance < nearest - 1e-9;
            boolean asNear = distance < nearest + 1e-9 && Math.abs(left) > Math.abs(offset);
            if (nearer || asNear) offset = left;
            nearest = Math.min(nearest, distance);
        }
        return offset;
    }

    public final Bounds bounds() {
        Box box = new Box();
        box.add(this);
        return box.bounds();
    }

    public final Polyline reversed() {
        Chain back = new Chain(size());
        for (int i = size() - 1; i >= 0; i--) back.add(gridX(i), gridY(i));
        return back.line();
    }

    /** This line and another that sets out where it ends. */
    final Polyline then(Polyline next) {
        Chain both = new Chain(size() + next.size() - 1);
        for (int i = 0; i < size(); i++) both.add(gridX(i), gridY(i));
        for (int i = 1; i < next.size(); i++) both.add(next.gridX(i), next.gridY(i));
        return both.line();
    }

    /** A copy of the coordinates in metres, x and y in turn. */
    public final double[] toArray() {
        double[] xy = new double[2 * size()];
        for (int i = 0; i < size(); i++) {
            xy[2 * i] = x(i);
            xy[2 * i + 1] = y(i);
        }
        return xy;
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder("LINESTRING (");
        for (int i = 0; i < size(); i++) {
            text.append(i == 0 ? "" : ", ").append(x(i)).append(' ').append(y(i));
        }
        return text.append(')').toString();
    }

    @Override
    public final boolean equals(Object other) {
        if (!(other instanceof Polyline line)) return false;
        if (originX != line.originX || originY != line.originY) return false;
        if (size() != line.size()) return false;
        for (int i = 1; i < size(); i++)
            if (east(i) != line.east(i) || north(i) != line.north(i)) return false;
        return true;
    }

    @Override
    public final int hashCode() {
        long hash = 31 * originX + originY;
        for (int i = 1; i < size(); i++) hash = 961 * hash + 31 * east(i) + north(i);
        return Long.hashCode(hash);
    }

    /** A line that comes vertex by vertex. */
    public static final class Chain {
        private static final long[] NONE = {};

        private long originX;
        private long originY;

        /** The way of each vertex from the first, x and y in turn. */
        private final int[] way;

        /** The same once 32 bits don't hold it; before, {@link #NONE}. */
        private long[] farWay = NONE;

        private int size;

        /**
         * @param most so many vertices will come, at least 2
         */
        public Chain(int most) {
            this.way = new int[2 * most];
        }

        /**
         * The next vertex.
         *
         * @param x whole millimetres east, less than 2⁶² from the first
         * @param y whole millimetres north, likewise
         */
        public void add(long x, long y) {
            if (size == 0) {
                originX = x;
                originY = y;
            }
            long east = x - originX;
            long north = y - originY;
            if (farWay.length == 0 && ((int) east != east || (int) north != north)) widen();
            if (farWay.length == 0) {
                way[2 * size] = (int) east;
                way[2 * size + 1] = (int) north;
            } else {
                farWay[2 * size] = east;
                farWay[2 * size + 1] = north;
            }
            size++;
        }

        private void widen() {
            farWay = new long[way.length];
            for (int i = 0; i < 2 * size; i++) farWay[i] = way[i];
        }

        /**
         * The line, after all its vertices.
         *
         * @throws IllegalArgumentException if they are fewer than said, or than two
         */
        public Polyline line() {
            if (size < 2 || 2 * size < way.length)
                throw new IllegalArgumentException(
                        "a line needs two vertices or more, and all of " + way.length / 2);
            return farWay.length == 0
                    ? new NearLine(originX, originY, way)
                    : new FarLine(originX, originY, farWay);
        }
    }
}
