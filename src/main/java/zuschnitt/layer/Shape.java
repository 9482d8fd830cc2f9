package zuschnitt.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;

/**
 * The geometry of one feature: points, lines or an area, in any number of parts.
 *
 * <p>Points have one place a part. Lines have two vertices or more. The parts of an area are closed
 * rings in any order; a place belongs to it if an odd number of them surround it.
 */
public final class Shape {
    /** A feature without geometry. */
    public static final Shape NONE = new Shape(Kind.POINT, List.of());

    /** What the parts are. */
    public enum Kind {
        POINT,
        LINE,
        AREA;

        private int leastVertices() {
            return switch (this) {
                case POINT -> 1;
                case LINE -> 2;
                case AREA -> 4;
            };
        }
    }

    private final Kind kind;
    private final List<double[]> parts;

    private Shape(Kind kind, List<double[]> parts) {
        this.kind = kind;
        this.parts = List.copyOf(parts);
    }

    /**
     * A shape of the given parts.
     *
     * @param parts x and y in turn; given away by the caller
     * @throws IllegalArgumentException if a part has too few vertices for its kind
     */
    public static Shape of(Kind kind, List<double[]> parts) {
        for (double[] part : parts) {
            if (part.length < 2 * kind.leastVertices() || part.length % 2 != 0)
                throw new IllegalArgumentException(kind + " of " + part.length + " numbers");
        }
        return parts.isEmpty() ? NONE : new Shape(kind, parts);
    }

    public Kind kind() {
        return kind;
    }

    public boolean empty() {
        return parts.isEmpty();
    }

    /** Number of parts. */
    public int size() {
        return parts.size();
    }

    /** Number of vertices of a part; the closing one of a ring counts. */
    public int vertices(int part) {
        return parts.get(part).length / 2;
    }

    /** Number of vertices of all parts. */
    public int vertices() {
        int sum = 0;
        for (double[] part : parts) sum += part.length / 2;
        return sum;
    }

    public double x(int part, int vertex) {
        return parts.get(part)[2 * vertex];
    }

    public double y(int part, int vertex) {
        return parts.get(part)[2 * vertex + 1];
    }

    /** A copy of a part, x and y in turn. */
    public double[] part(int part) {
        return parts.get(part).clone();
    }

    /** The same shape with every coordinate mapped. */
    public Shape mapped(Mapping mapping) {
        List<double[]> mapped = new ArrayList<>(parts.size());
        for (double[] part : parts) {
            double[] copy = part.clone();
            mapping.map(copy);
            if (kind == Kind.AREA) {
                copy[copy.length - 2] = copy[0];
                copy[copy.length - 1] = copy[1];
            }
            mapped.add(copy);
        }
        return new Shape(kind, mapped);
    }

    /** The rectangle around it. */
    public Bounds bounds() {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (double[] xy : parts) {
            for (int i = 0; i < xy.length; i += 2) {
                minX = Math.min(minX, xy[i]);
                minY = Math.min(minY, xy[i + 1]);
                maxX = Math.max(maxX, xy[i]);
                maxY = Math.max(maxY, xy[i + 1]);
            }
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && kind == shape.kind && sameParts(shape);
    }

    private boolean sameParts(Shape other) {
        if (size() != other.size()) return false;
        for (int part = 0; part < size(); part++)
            if (!Arrays.equals(parts.get(part), other.parts.get(part))) return false;
        return true;
    }

    @Override
    public int hashCode() {
        return parts.stream()
                .mapToInt(Arrays::hashCode)
                .reduce(kind.hashCode(), (a, b) -> 31 * a + b);
    }

    @Override
    public String toString() {
        return kind + " of " + size() + " parts in " + bounds();
    }
}
