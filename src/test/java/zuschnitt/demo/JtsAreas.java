package zuschnitt.demo;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import zuschnitt.coverage.Rings;

/** Blocks as JTS sees them. */
public final class JtsAreas {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private JtsAreas() {}

    /** The area of rings none of which lies in another. */
    public static Geometry polygon(Rings rings) {
        Polygon[] polygons = new Polygon[rings.size()];
        for (int ring = 0; ring < polygons.length; ring++) {
            double[] xy = new double[2 * rings.vertices(ring)];
            for (int vertex = 0; vertex < rings.vertices(ring); vertex++) {
                xy[2 * vertex] = rings.x(ring, vertex);
                xy[2 * vertex + 1] = rings.y(ring, vertex);
            }
            LinearRing shell =
                    FACTORY.createLinearRing(new PackedCoordinateSequence.Double(xy, 2, 0));
            polygons[ring] = FACTORY.createPolygon(shell);
        }
        return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
    }
}
