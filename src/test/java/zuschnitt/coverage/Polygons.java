package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** What JTS makes of rings: the independent judge of the tests. */
final class Polygons {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Polygons() {}

    /** The places that an odd number of rings surround. */
    static Geometry of(Rings rings) {
        List<Polygon> loops = loops(rings);
        loops.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        Geometry sum = FACTORY.createMultiPolygon();
        for (Polygon loop : loops) sum = sum.isEmpty() ? loop : sum.symDifference(loop);
        return sum;
    }

    /** Whether no ring crosses itself or another, and none touches an edge. */
    static boolean valid(Rings rings) {
        List<Polygon> loops = loops(rings);
        for (Polygon loop : loops) {
            if (!loop.isValid()) return false;
            for (Polygon other : loops) {
                if (other == loop) break;
                if (!meetInVertices(loop.getBoundary(), other.getBoundary())) return false;
            }
        }
        return true;
    }

    static LineString line(Rings rings, int ring) {
        return FACTORY.createLineString(coordinates(rings, ring));
    }

    /** Whether an odd number of rings surround the place. */
    static boolean covers(Rings rings, Coordinate place) {
        boolean odd = false;
        for (int ring = 0; ring < rings.size(); ring++) {
            odd ^=
                    RayCrossingCounter.locatePointInRing(place, coordinates(rings, ring))
                            == Location.INTERIOR;
        }
        return odd;
    }

    private static Coordinate[] coordinates(Rings rings, int ring) {
        Coordinate[] coordinates = new Coordinate[rings.vertices(ring)];
        for (int i = 0; i < coordinates.length; i++)
            coordinates[i] = new Coordinate(rings.x(ring, i), rings.y(ring, i));
        return coordinates;
    }

    private static boolean meetInVertices(Geometry one, Geometry other) {
        List<Coordinate> ends = List.of(one.getCoordinates());
        List<Coordinate> otherEnds = List.of(other.getCoordinates());
        Geometry common = one.intersection(other);
        if (!common.isEmpty() && common.getDimension() > 0) return false;
        return Stream.of(common.getCoordinates())
                .allMatch(c -> ends.contains(c) && otherEnds.contains(c));
    }

    /** All rings, those that touch themselves taken apart there. */
    private static List<Polygon> loops(Rings rings) {
        List<Polygon> loops = new ArrayList<>();
        for (int ring = 0; ring < rings.size(); ring++) {
            List<Coordinate> walk = new ArrayList<>();
            for (int i = 0; i < rings.vertices(ring); i++) {
                Coordinate next = new Coordinate(rings.x(ring, i), rings.y(ring, i));
                int before = walk.indexOf(next);
                walk.add(next);
                if (before < 0) continue;
                List<Coordinate> loop = walk.subList(before, walk.size());
                if (loop.size() > 3)
                    loops.add(FACTORY.createPolygon(loop.toArray(Coordinate[]::new)));
                walk.subList(before + 1, walk.size()).clear();
            }
        }
        return loops;
    }
}
