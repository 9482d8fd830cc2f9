package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The coarse mosaic between the sketch's lines: what the border, the roads, the railway and the
 * brooks leave.
 */
final class Skeleton {
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(1000));

    private final List<Stroke> strokes = new ArrayList<>();
    private final Mosaic mosaic = new Mosaic();
    private final Map<Coordinate, Integer> nodes = new HashMap<>();

    private Skeleton(Noise noise) {
        strokes.addAll(Sketch.STROKES);
        strokes.add(border("", Sketch.OUTLINE, noise));
        strokes.add(border(Sketch.FARM, Sketch.EXCLAVE, noise));
    }

    /** The mosaic of the sketch's lines; what lies outside the municipality has no face. */
    static Mosaic of(Noise noise) {
        return new Skeleton(noise).mosaic();
    }

    private Mosaic mosaic() {
        List<LineString> lines = strokes.stream().map(stroke -> line(stroke)).toList();
        Geometry noded =
                UnaryUnionNG.union(
                        FACTORY.createGeometryCollection(lines.toArray(Geometry[]::new)),
                        FACTORY.getPrecisionModel());
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) polygons.add((Polygon) polygon);
        polygons.sort(Comparator.comparing(polygon -> polygon.getInteriorPoint().getCoordinate()));
        Geometry town = FACTORY.createPolygon(lines.get(lines.size() - 2).getCoordinates());
        Geometry exclave = FACTORY.createPolygon(lines.get(lines.size() - 1).getCoordinates());
        for (Polygon polygon : polygons) {
            Geometry middle = polygon.getInteriorPoint();
            if (town.contains(middle) || exclave.contains(middle)) addFace(polygon, lines);
        }
        return mosaic;
    }

    private void addFace(Polygon polygon, List<LineString> lines) {
        Polygon normal = (Polygon) polygon.norm();
        Coordinate[] clockwise = normal.getExteriorRing().getCoordinates();
        int[] loop = new int[clockwise.length - 1];
        for (int i = 0; i < loop.length; i++) loop[i] = node(clockwise[loop.length - i]);
        mosaic.addFace(loop);
        for (int i = 0; i < loop.length; i++) {
            int to = loop[(i + 1) % loop.length];
            if (mosaic.way(loop[i], to).isEmpty())
                mosaic.setWay(loop[i], to, wayAlong(loop[i], to, lines));
        }
    }

    /**
     * The way of the stroke that passes the middle of the edge; the kind that ranks first where
     * several do.
     */
    private Way wayAlong(int from, int to, List<LineString> lines) {
        Place middle = mosaic.node(from).towards(mosaic.node(to), 0.5);
        Geometry point = FACTORY.createPoint(new Coordinate(middle.x(), middle.y()));
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).isWithinDistance(point, 0.01))
                .mapToObj(i -> strokes.get(i).way())
                .min(Comparator.comparing(Way::kind))
                .orElseThrow();
    }

    private int node(Coordinate place) {
        return nodes.computeIfAbsent(place, c -> mosaic.addNode(new Place(c.x, c.y)));
    }

    private static LineString line(Stroke stroke) {
        boolean straight = stroke.way().kind() == Way.Kind.OUTLINE;
        return FACTORY.createLineString(
                (straight ? stroke.through() : stroke.drawn())
                        .stream()
                                .map(
                                        p ->
                                                new Coordinate(
                                                        Math.rint(p.x() * 1000) / 1000,
                                                        Math.rint(p.y() * 1000) / 1000))
                                .toArray(Coordinate[]::new));
    }

    /**
     * A hand-drawn ring as a municipal border: it follows the edges of fields, so it bends in short
     * straight runs.
     */
    private static Stroke border(String name, List<Place> ring, Noise noise) {
        List<Place> bent = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            bend(ring.get(i), ring.get((i + 1) % ring.size()), 2, noise, bent);
        }
        bent.add(bent.get(0));
        return new Stroke(new Way(Way.Kind.OUTLINE, name), bent);
    }

    /**
     * Midpoint displacement (Fournier, Fussell, Carpenter 1982): adds the first place and all
     * between, not the last.
     */
    private static void bend(Place from, Place to, int depth, Noise noise, List<Place> line) {
        if (depth == 0) {
            line.add(from);
            return;
        }
        double push = 0.22 * noise.at(from.towards(to, 0.5), 90);
        double share = 0.5 + 0.3 * noise.at(from.towards(to, 0.5), 77);
        Place middle =
                from.towards(to, share)
                        .plus(push * (to.y() - from.y()), push * (from.x() - to.x()));
        bend(from, middle, depth - 1, noise, line);
        bend(middle, to, depth - 1, noise, line);
    }
}
