package zuschnitt.coverage;

import java.util.Arrays;

/**
 * A chain of at least two vertices in travelling direction; closed if the first is the last.
 * Coordinates are metres, x east, y north, each a whole number of millimetres.
 */
public final class Polyline {
    /** x and y in turn. */
    private final double[] xy;

    private Polyline(double[] xy) {
        this.xy = xy;
    }

    /**
     * The line through the given places.
     *
     * @param xy x and y in turn, at least two vertices; copied, and rounded to millimetres
     */
    public static Polyline of(double... xy) {
        if (xy.length < 4 || xy.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a line needs two vertices or more, not " + xy.length + " numbers");
        }
        double[] rounded = new double[xy.length];
        for (int i = 0; i < xy.length; i++) rounded[i] = millimetre(xy[i]);
        return new Polyline(rounded);
    }

    /** The line over an array of rounded coordinates that the caller gives away. */
    static Polyline adopt(double[] roundedXy) {
        return new Polyline(roundedXy);
    }

    /** The coordinate rounded to whole millimetres, never −0: the one rounding of the program. */
    public static double millimetre(double metres) {
        return Math.rint(metres * 1000.0) / 1000.0 + 0.0;
    }

    /** Number of vertices, at least 2. */
    public int size() {
        return xy.length / 2;
    }

    public double x(int vertex) {
        return xy[2 * vertex];
    }

    public double y(int vertex) {
        return xy[2 * vertex + 1];
    }

    /** Whether the line ends where it began. */
    public boolean closed() {
        return xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1];
    }

    /** Length in metres. */
    public double length() {
        double length = 0;
        for (int i = 2; i < xy.length; i += 2) {
            double east = xy[i] - xy[i - 2];
            double north = xy[i + 1] - xy[i - 1];
            length += Math.sqrt(east * east + north * north);
        }
        return length;
    }

    /**
     * Twice the signed area between the line and the given origin, in square metres: what the line
     * adds to the area of the face on its left.
     */
    double doubleArea(double originX, double originY) {
        double sum = 0;
        for (int i = 2; i < xy.length; i += 2) {
            double ax = xy[i - 2] - originX;
            double ay = xy[i - 1] - originY;
            double bx = xy[i] - originX;
            double by = xy[i + 1] - originY;
            sum += ax * by - bx * ay;
        }
        return sum;
    }

    /**
     * How many metres a place lies left of the line's nearest stretch; negative on the right. Of
     * two stretches that meet where the line is nearest, the one counts that looks at the place
     * more squarely.
     */
    double offset(double x, double y) {
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

    public Bounds bounds() {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            if (xy[i] < minX) minX = xy[i];
            if (xy[i] > maxX) maxX = xy[i];
            if (xy[i + 1] < minY) minY = xy[i + 1];
            if (xy[i + 1] > maxY) maxY = xy[i + 1];
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    public Polyline reversed() {
        double[] back = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            back[xy.length - 2 - i] = xy[i];
            back[xy.length - 1 - i] = xy[i + 1];
        }
        return new Polyline(back);
    }

    /** A copy of the coordinates, x and y in turn. */
    public double[] toArray() {
        return xy.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polyline line && Arrays.equals(xy, line.xy);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("LINESTRING (");
        for (int i = 0; i < xy.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(xy[i]).append(' ').append(xy[i + 1]);
        }
        return text.append(')').toString();
    }
}
