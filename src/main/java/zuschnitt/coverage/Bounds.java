package zuschnitt.coverage;

/**
 * An upright rectangle in metres; empty where a minimum exceeds its maximum.
 *
 * @param minX western edge
 * @param minY southern edge
 * @param maxX eastern edge
 * @param maxY northern edge
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {
    /** Contains nothing; the neutral element of {@link #union}. */
    public static final Bounds EMPTY =
            new Bounds(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    public boolean empty() {
        return minX > maxX || minY > maxY;
    }

    public double width() {
        return empty() ? 0 : maxX - minX;
    }

    public double height() {
        return empty() ? 0 : maxY - minY;
    }

    public double centreX() {
        return (minX + maxX) / 2;
    }

    public double centreY() {
        return (minY + maxY) / 2;
    }

    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    public boolean intersects(Bounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    public boolean contains(double x, double y) {
        return minX <= x && x <= maxX && minY <= y && y <= maxY;
    }

    /** Whether all of the other rectangle lies in this one. */
    public boolean contains(Bounds other) {
        return other.empty()
                || contains(other.minX, other.minY) && contains(other.maxX, other.maxY);
    }

    /** The rectangle with every edge moved outwards by the given metres. */
    public Bounds grown(double metres) {
        return new Bounds(minX - metres, minY - metres, maxX + metres, maxY + metres);
    }
}
