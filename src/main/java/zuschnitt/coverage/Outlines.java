package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * What groups of units look like from outside: districts, or the units themselves. A border of a
 * group is a border between units of different groups, so nothing is computed but which border
 * follows upon which; no vertex is added, moved or lost, and the outlines of all groups are a
 * coverage again.
 *
 * <p>Polygons are valid in the sense of the OGC: outer rings run counter-clockwise, holes
 * clockwise, rings don't cross and touch in single points at most. Equal coverages give equal
 * polygons.
 */
public final class Outlines {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Coverage coverage;
    private final OutlineRings rings;
    private final Groups ringsOfGroup;
    private final double[] area;
    private final double[] perimeter;

    private Outlines(Coverage coverage, IntUnaryOperator group, int groupCount) {
        int[] groupOfFace = new int[coverage.faceCount() + 1];
        for (int face = 0; face < groupOfFace.length; face++)
            groupOfFace[face] = group.applyAsInt(face);
        this.coverage = coverage;
        this.area = new double[groupCount + 1];
        this.perimeter = new double[groupCount + 1];
        int[] borders = measure(groupOfFace);
        this.rings = new OutlineRings(coverage, borders, face -> groupOfFace[face]);
        this.ringsOfGroup = Groups.of(rings.groups(), groupCount);
    }

    /**
     * The outlines of groups of units.
     *
     * @param groupOfUnit unit → group, 0…groupCount; units of group 0, and entry 0, belong to none
     */
    public static Outlines of(Coverage coverage, int[] groupOfUnit, int groupCount) {
        int[] groups = groupOfUnit.clone();
        groups[Coverage.NO_UNIT] = 0;
        return new Outlines(coverage, face -> groups[coverage.unit(face)], groupCount);
    }

    /**
     * The outlines of groups of faces.
     *
     * @param groupOfFace face → group, 0…groupCount; faces of group 0, and entry 0, belong to none
     */
    static Outlines ofFaces(Coverage coverage, int[] groupOfFace, int groupCount) {
        return new Outlines(
                coverage, face -> face == Coverage.OUTSIDE ? 0 : groupOfFace[face], groupCount);
    }

    /** The outlines of the units, each a group of its own. */
    public static Outlines ofUnits(Coverage coverage) {
        return new Outlines(coverage, coverage::unit, coverage.unitCount());
    }

    /**
     * The rings of some units, as {@link #rings} has them, at the cost of these units alone.
     *
     * @return in the order in which the units are named
     */
    public static List<Rings> ringsOf(Coverage coverage, int... units) {
        BitSet all = new BitSet();
        IntStream.of(units).forEach(all::set);
        int[] borders =
                UnitArcs.of(coverage, all).stream()
                        .filter(
                                arc ->
                                        coverage.unit(coverage.left(arc))
                                                != coverage.unit(coverage.right(arc)))
                        .toArray();
        OutlineRings found =
                new OutlineRings(
                        coverage,
                        borders,
                        face -> all.get(coverage.unit(face)) ? coverage.unit(face) : 0);
        Map<Integer, List<double[]>> ofUnit = new HashMap<>();
        int[] groups = found.groups();
        for (int ring = 0; ring < groups.length; ring++)
            ofUnit.computeIfAbsent(groups[ring], unit -> new ArrayList<>()).add(found.xy(ring));
        return IntStream.of(units)
                .mapToObj(unit -> Rings.of(ofUnit.getOrDefault(unit, List.of())))
                .toList();
    }

    /** Adds up areas and perimeters, and returns the arcs that are borders of groups. */
    private int[] measure(int[] groupOfFace) {
        for (int face = 1; face <= coverage.faceCount(); face++) {
            area[groupOfFace[face]] += coverage.faceArea(face);
        }
        int[] borders = new int[coverage.arcCount()];
        int count = 0;
        for (int arc = 0; arc < borders.length; arc++) {
            int left = groupOfFace[coverage.left(arc)];
            int right = groupOfFace[coverage.right(arc)];
            if (left == right) continue;
            double length = coverage.arc(arc).line().length();
            perimeter[left] += length;
            perimeter[right] += length;
            borders[count++] = arc;
        }
        return Arrays.copyOf(borders, count);
    }

    /** Area and perimeter of a group. */
    public Shape shape(int group) {
        return new Shape(area[group], perimeter[group]);
    }

    /**
     * The rings of a group, outer ones counter-clockwise and holes clockwise; none if it has no
     * geometry.
     */
    public Rings rings(int group) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < ringsOfGroup.size(group); i++)
            all.add(rings.xy(ringsOfGroup.member(group, i)));
        return Rings.of(all);
    }

    /** The polygons of a group; empty if it has no geometry. Built anew at each call. */
    public MultiPolygon polygon(int group) {
        List<Part> parts = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < ringsOfGroup.size(group); i++) {
            LinearRing ring =
                    FACTORY.createLinearRing(coordinates(rings.xy(ringsOfGroup.member(group, i))));
            if (Orientation.isCCW(ring.getCoordinateSequence()))
                parts.add(new Part(ring, new ArrayList<>()));
            else holes.add(ring);
        }
        for (LinearRing hole : holes) Part.around(hole, parts).holes.add(hole);
        return FACTORY.createMultiPolygon(
                parts.stream().map(Part::polygon).toArray(Polygon[]::new));
    }

    private static Coordinate[] coordinates(double[] xy) {
        Coordinate[] coordinates = new Coordinate[xy.length / 2];
        for (int i = 0; i < coordinates.length; i++)
            coordinates[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        return coordinates;
    }

    /** An outer ring and the holes in it. */
    private record Part(LinearRing outer, List<LinearRing> holes) {
        /**
         * The part that the hole is in: of those around it the innermost, which has the smallest
         * box.
         */
        static Part around(LinearRing hole, List<Part> parts) {
            if (parts.size() == 1) return parts.get(0);
            return parts.stream()
                    .filter(part -> part.surrounds(hole))
                    .min(
                            Comparator.comparingDouble(
                                    part -> part.outer.getEnvelopeInternal().getArea()))
                    .orElseThrow();
        }

        /**
         * Rings touch in points at most, so the first vertex that isn't on the outer ring decides.
         */
        private boolean surrounds(LinearRing hole) {
            if (!outer.getEnvelopeInternal().contains(hole.getEnvelopeInternal())) return false;
            for (Coordinate vertex : hole.getCoordinates()) {
                int where = PointLocation.locateInRing(vertex, outer.getCoordinates());
                if (where != Location.BOUNDARY) return where == Location.INTERIOR;
            }
            return true;
        }

        Polygon polygon() {
            return FACTORY.createPolygon(outer, holes.toArray(LinearRing[]::new));
        }
    }
}
