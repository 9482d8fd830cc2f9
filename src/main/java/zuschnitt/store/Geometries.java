package zuschnitt.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;

/** Shapes of features as the geometries that a GeoPackage keeps, and back. */
final class Geometries {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Geometries() {}

    /** The geometry of a shape; always of the kind that can have several parts. */
    static Geometry of(Shape shape) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int part = 0; part < shape.size(); part++) parts.add(places(shape.part(part)));
        return switch (shape.kind()) {
            case POINT ->
                    FACTORY.createMultiPoint(
                            parts.stream()
                                    .map(place -> FACTORY.createPoint(place[0]))
                                    .toArray(Point[]::new));
            case LINE ->
                    FACTORY.createMultiLineString(
                            parts.stream()
                                    .map(FACTORY::createLineString)
                                    .toArray(LineString[]::new));
            case AREA ->
                    FACTORY.createMultiPolygon(
                            polygons(parts.stream().map(FACTORY::createLinearRing).toList()));
        };
    }

    private static Coordinate[] places(double... xy) {
        Coordinate[] places = new Coordinate[xy.length / 2];
        for (int i = 0; i < places.length; i++)
            places[i] = new CoordinateXY(xy[2 * i], xy[2 * i + 1]);
        return places;
    }

    /** Rings that lie in an odd number of others are holes of the smallest of these. */
    private static Polygon[] polygons(List<LinearRing> rings) {
        List<Polygon> discs = rings.stream().map(FACTORY::createPolygon).toList();
        Map<Polygon, List<LinearRing>> holesOf = new LinkedHashMap<>();
        List<Polygon> holes = new ArrayList<>();
        for (Polygon disc : discs) {
            long around = discs.stream().filter(other -> inside(disc, other)).count();
            if (around % 2 == 1) holes.add(disc);
            else holesOf.put(disc, new ArrayList<>());
        }
        for (Polygon hole : holes) {
            holesOf.entrySet().stream()
                    .filter(entry -> inside(hole, entry.getKey()))
                    .min(Comparator.comparingDouble(entry -> entry.getKey().getArea()))
                    .ifPresent(entry -> entry.getValue().add(hole.getExteriorRing()));
        }
        return holesOf.entrySet().stream()
                .map(
                        entry ->
                                FACTORY.createPolygon(
                                        entry.getKey().getExteriorRing(),
                                        entry.getValue().toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new);
    }

    /** Whether the first vertex that isn't on the other's border lies in it. */
    private static boolean inside(Polygon disc, Polygon other) {
        if (disc == other) return false;
        if (!other.getEnvelopeInternal().contains(disc.getEnvelopeInternal())) return false;
        for (Coordinate vertex : disc.getExteriorRing().getCoordinates()) {
            int where = SimplePointInAreaLocator.locate(vertex, other);
            if (where != Location.BOUNDARY) return where == Location.INTERIOR;
        }
        return false;
    }

    /** The shape of a geometry; of mixed collections, what has the most dimensions. */
    static Shape shape(Geometry geometry) {
        List<double[]> points = new ArrayList<>();
        List<double[]> lines = new ArrayList<>();
        List<double[]> rings = new ArrayList<>();
        geometry.apply(
                (GeometryComponentFilter)
                        part -> {
                            if (part instanceof LinearRing ring) rings.add(numbers(ring));
                            else if (part instanceof LineString line) lines.add(numbers(line));
                            else if (part instanceof Point point && !point.isEmpty())
                                points.add(new double[] {point.getX(), point.getY()});
                        });
        if (!rings.isEmpty()) return Shape.of(Kind.AREA, rings);
        return lines.isEmpty() ? Shape.of(Kind.POINT, points) : Shape.of(Kind.LINE, lines);
    }

    private static double[] numbers(LineString line) {
        double[] xy = new double[2 * line.getNumPoints()];
        for (int i = 0; i < line.getNumPoints(); i++) {
            xy[2 * i] = line.getCoordinateN(i).getX();
            xy[2 * i + 1] = line.getCoordinateN(i).getY();
        }
        return xy;
    }
}
