package zuschnitt.io.imports;

import java.util.Arrays;
import java.util.List;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.io.reference.Reference;

/** Where the areas of a layer lie. */
final class Extent {
    private Extent() {}

    /** The rectangle around all areas. */
    static Bounds of(List<Rings> areas) {
        Bounds bounds = Bounds.EMPTY;
        for (Rings area : areas) bounds = bounds.union(of(area));
        return bounds;
    }

    static Bounds of(Rings area) {
        Bounds bounds = Bounds.EMPTY;
        for (int ring = 0; ring < area.size(); ring++) {
            for (int v = 0; v < area.vertices(ring); v++) {
                double x = area.x(ring, v);
                double y = area.y(ring, v);
                bounds =
                        new Bounds(
                                Math.min(bounds.minX(), x),
                                Math.min(bounds.minY(), y),
                                Math.max(bounds.maxX(), x),
                                Math.max(bounds.maxY(), y));
            }
        }
        return bounds;
    }

    /** The rectangle of longitude and latitude around the corners of one in another system. */
    static Bounds degrees(Reference reference, Bounds bounds) {
        return of(bounds, reference.toWgs84());
    }

    /** The rectangle around the corners of one that is carried elsewhere. */
    static Bounds of(Bounds bounds, Mapping mapping) {
        if (bounds.empty()) return bounds;
        double[] corners = {
            bounds.minX(), bounds.minY(),
            bounds.maxX(), bounds.minY(),
            bounds.maxX(), bounds.maxY(),
            bounds.minX(), bounds.maxY()
        };
        mapping.map(corners);
        Bounds around = Bounds.EMPTY;
        for (int i = 0; i < corners.length; i += 2) {
            around =
                    around.union(
                            new Bounds(corners[i], corners[i + 1], corners[i], corners[i + 1]));
        }
        return around;
    }

    /**
     * The rows that lie far away from all others: more than ten times as far from the middle as
     * nine in ten are.
     */
    static int[] farAway(List<Rings> areas) {
        double[] x = new double[areas.size()];
        double[] y = new double[areas.size()];
        for (int row = 0; row < x.length; row++) {
            Bounds bounds = of(areas.get(row));
            x[row] = bounds.empty() ? Double.NaN : bounds.centreX();
            y[row] = bounds.empty() ? Double.NaN : bounds.centreY();
        }
        double middleX = quantile(x, 0.5);
        double middleY = quantile(y, 0.5);
        double[] distance = new double[x.length];
        Arrays.setAll(distance, row -> Math.hypot(x[row] - middleX, y[row] - middleY));
        double usual = quantile(distance, Math.min(0.9, 1 - 2.0 / Math.max(4, x.length)));
        return java.util.stream.IntStream.range(0, x.length)
                .filter(row -> usual > 0 && distance[row] > 10 * usual)
                .toArray();
    }

    private static double quantile(double[] values, double share) {
        double[] sorted =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }
}
