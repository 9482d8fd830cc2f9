package zuschnitt.io.shapefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import zuschnitt.coverage.Rings;

/** A connected part of an area, as formats want it that tell shells from holes. */
public final class Part {
    private final double[] shell;
    private final List<double[]> holes;

    /**
     * The part within a shell and outside the holes.
     *
     * @param shell counter-clockwise, closed, x and y in turn; given away
     * @param holes clockwise, closed; may grow until the part is handed out
     */
    private Part(double[] shell, List<double[]> holes) {
        this.shell = shell;
        this.holes = holes;
    }

    /** Counter-clockwise, closed, x and y in turn; not to be written to. */
    public double[] shell() {
        return shell;
    }

    /** Clockwise, closed; not to be written to. */
    public List<double[]> holes() {
        return Collections.unmodifiableList(holes);
    }

    /**
     * The parts of an area of even–odd rings: a ring is a shell if an even number of others
     * surround it.
     */
    public static List<Part> of(Rings rings) {
        if (rings.size() == 1) return List.of(new Part(turned(ring(rings, 0), true), List.of()));
        Nesting nesting = new Nesting(rings);
        return nesting.parts();
    }

    private static double[] ring(Rings rings, int index) {
        double[] xy = new double[2 * rings.vertices(index)];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = rings.x(index, i / 2);
            xy[i + 1] = rings.y(index, i / 2);
        }
        return xy;
    }

    /** The ring itself if it runs in the wanted direction, otherwise a reversed copy. */
    static double[] turned(double[] xy, boolean counterClockwise) {
        if (signedArea(xy) >= 0 == counterClockwise) return xy;
        int n = xy.length;
        double[] back = new double[n];
        for (int i = 0; i < n; i += 2) {
            back[n - 2 - i] = xy[i];
            back[n - 1 - i] = xy[i + 1];
        }
        return back;
    }

    /** The area within a ring, positive if it runs counter-clockwise. */
    public static double signedArea(double... xy) {
        double sum = 0;
        for (int i = 2; i < xy.length; i += 2) {
            sum +=
                    (xy[i - 2] - xy[0]) * (xy[i + 1] - xy[1])
                            - (xy[i] - xy[0]) * (xy[i - 1] - xy[1]);
        }
        return sum / 2;
    }

    /**
     * Finds for every ring the rings around it, largest first, so that each ring's surroundings
     * come before it.
     */
    private static final class Nesting {
        private final List<Ring> bySize;

        Nesting(Rings rings) {
            bySize =
                    IntStream.range(0, rings.size())
                            .mapToObj(index -> new Ring(ring(rings, index)))
                            .sorted(Comparator.comparingDouble((Ring ring) -> -ring.area))
                            .toList();
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < bySize.size(); i++) {
                Ring ring = bySize.get(i);
                for (int j = 0; j < i; j++) {
                    Ring larger = bySize.get(j);
                    if (!larger.surrounds(ring)) continue;
                    ring.depth++;
                    ring.around = larger.depth % 2 == 0 ? larger : ring.around;
                }
                if (ring.depth % 2 == 0) {
                    ring.part = new Part(turned(ring.xy, true), new ArrayList<>());
                    parts.add(ring.part);
                } else {
                    ring.around.part.holes.add(turned(ring.xy, false));
                }
            }
            return parts;
        }
    }

    private static final class Ring {
        private static final Part NONE = new Part(new double[0], List.of());

        private final double[] xy;
        private final double area;
        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;
        private int depth;
        private Ring around = this;
        private Part part = NONE;

        Ring(double... xy) {
            this.xy = xy;
            this.area = Math.abs(signedArea(xy));
            for (int i = 0; i < xy.length; i += 2) {
                minX = Math.min(minX, xy[i]);
                maxX = Math.max(maxX, xy[i]);
                minY = Math.min(minY, xy[i + 1]);
                maxY = Math.max(maxY, xy[i + 1]);
            }
        }

        /** Whether the other ring, which may touch this one in vertices, lies inside. */
        boolean surrounds(Ring other) {
            if (other.minX < minX || other.maxX > maxX || other.minY < minY || other.maxY > maxY)
                return false;
            for (int i = 0; i + 2 < other.xy.length; i += 2) {
                int place = locate(other.xy[i], other.xy[i + 1]);
                if (place == Location.BOUNDARY) {
                    place =
                            locate(
                                    (other.xy[i] + other.xy[i + 2]) / 2,
                                    (other.xy[i + 1] + other.xy[i + 3]) / 2);
                }
                if (place != Location.BOUNDARY) return place == Location.INTERIOR;
            }
            return false;
        }

        private int locate(double x, double y) {
            RayCrossingCounter counter = new RayCrossingCounter(new Coordinate(x, y));
            Coordinate from = new Coordinate(xy[0], xy[1]);
            for (int i = 2; i < xy.length; i += 2) {
                Coordinate to = new Coordinate(xy[i], xy[i + 1]);
                counter.countSegment(from, to);
                from = to;
            }
            return counter.getLocation();
        }
    }
}
