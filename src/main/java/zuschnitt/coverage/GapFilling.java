package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Gives the streets that units enclose to the units along them: every place to the unit whose
 * border is nearest, so a street is shared along its middle. Lakes and foreign enclaves are wider
 * and stay as they are.
 *
 * <p>The nearest borders are found as cells around points that lie close together on them (Voronoi,
 * 1908), so the middle is right to half the distance of two points.
 */
final class GapFilling {
    /** Metres; what is wider on average is no street. */
    private static final double WIDEST = 50;

    /** So many points on the borders of one gap, at most. */
    private static final double MOST_POINTS = 20_000;

    /** Metres between two points, at least. */
    private static final double CLOSEST = 0.25;

    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);

    private final Coverage coverage;
    private final Pieces faces;
    private final List<Rings> areas = new ArrayList<>();

    /** Areas beyond the units → the unit that they go to. */
    private final List<Integer> heirs = new ArrayList<>();

    private final List<Defect> filled = new ArrayList<>();

    private GapFilling(Coverage coverage) {
        this.coverage = coverage;
        this.faces = Pieces.of(coverage);
    }

    /** The same layer with its enclosed streets given away, and what went to whom. */
    static Cleaned of(Cleaned cleaned) {
        return new GapFilling(cleaned.coverage()).filled(cleaned);
    }

    private Cleaned filled(Cleaned cleaned) {
        Outlines units = Outlines.ofUnits(coverage);
        for (int unit = 1; unit <= coverage.unitCount(); unit++) areas.add(units.rings(unit));
        int[] gaps = new int[coverage.faceCount() + 1];
        for (int face = 1; face < gaps.length; face++) if (street(face)) gaps[face] = face;
        Outlines outlines = Outlines.ofFaces(coverage, gaps, coverage.faceCount());
        for (int face : gaps) if (face > 0) share(face, outlines.polygon(face));
        if (heirs.isEmpty()) return cleaned;
        List<Defect> defects = new ArrayList<>(filled);
        Coverage whole = merged();
        cleaned.defects().stream()
                .filter(defect -> defect.kind() != Defect.Kind.GAP)
                .forEach(defects::add);
        defects.addAll(Gaps.in(whole, Tolerances.NARROW_GAP));
        return new Cleaned(whole, defects, cleaned.balance().with(whole));
    }

    private boolean street(int face) {
        return coverage.unit(face) == Coverage.NO_UNIT && faces.width(face) <= WIDEST;
    }

    private void share(int face, MultiPolygon street) {
        Map<Integer, List<Geometry>> cells = cells(face, street);
        cells.forEach(
                (unit, polygons) -> {
                    Geometry near = UnaryUnionNG.union(polygons, MILLIMETRES);
                    give(
                            face,
                            unit,
                            OverlayNG.overlay(near, street, OverlayNG.INTERSECTION, MILLIMETRES));
                });
    }

    private Map<Integer, List<Geometry>> cells(int face, MultiPolygon street) {
        Map<Coordinate, Integer> points = points(face);
        Map<Integer, List<Geometry>> cells = new TreeMap<>();
        if (points.isEmpty()) return cells;
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(points.keySet());
        Envelope around = street.getEnvelopeInternal();
        around.expandBy(2 * WIDEST);
        voronoi.setClipEnvelope(around);
        for (Object each : voronoi.getSubdivision().getVoronoiCellPolygons(street.getFactory())) {
            Polygon cell = (Polygon) each;
            int unit = points.getOrDefault((Coordinate) cell.getUserData(), Coverage.NO_UNIT);
            cells.computeIfAbsent(unit, u -> new ArrayList<>()).add(cell);
        }
        return cells;
    }

    /** Points on the border of the gap, and whose border it is there; none where units meet. */
    private Map<Coordinate, Integer> points(int face) {
        double length = 2 * coverage.faceArea(face) / faces.width(face);
        double spacing = Math.max(Math.max(CLOSEST, length / MOST_POINTS), faces.width(face) / 4);
        Map<Coordinate, Integer> points = new TreeMap<>();
        for (int i = 0; i < coverage.arcCount(face); i++) {
            Arc arc = coverage.arc(coverage.arc(face, i));
            int unit = coverage.unit(arc.across(face));
            if (unit == Coverage.NO_UNIT) continue;
            for (int v = 1; v < arc.line().size(); v++)
                addPoints(arc.line(), v, spacing, unit, points);
        }
        return points;
    }

    /** Equally spaced points on an edge, half a space from its ends. */
    private static void addPoints(
            Polyline line, int vertex, double spacing, int unit, Map<Coordinate, Integer> points) {
        double east = line.x(vertex) - line.x(vertex - 1);
        double north = line.y(vertex) - line.y(vertex - 1);
        int count = (int) Math.ceil(Math.hypot(east, north) / spacing);
        for (int i = 0; i < count; i++) {
            double share = (i + 0.5) / count;
            double x = line.x(vertex - 1) + share * east;
            double y = line.y(vertex - 1) + share * north;
            points.put(new Coordinate(x, y), unit);
        }
    }

    private void give(int face, int unit, Geometry ground) {
        List<double[]> rings = new ArrayList<>();
        for (int i = 0; i < ground.getNumGeometries(); i++) {
            if (!(ground.getGeometryN(i) instanceof Polygon part)) continue;
            rings.add(xy(part.getExteriorRing().getCoordinates()));
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++)
                rings.add(xy(part.getInteriorRingN(hole).getCoordinates()));
        }
        if (rings.isEmpty()) return;
        areas.add(Rings.of(rings));
        heirs.add(unit);
        filled.add(
                Defect.at(Defect.Kind.GAP, new UnitPair(unit, Coverage.NO_UNIT), faces.site(face))
                        .measured(ground.getArea())
                        .givenTo(unit));
    }

    private static double[] xy(Coordinate... ring) {
        double[] xy = new double[2 * ring.length];
        for (int i = 0; i < ring.length; i++) {
            xy[2 * i] = Polyline.millimetre(ring[i].x);
            xy[2 * i + 1] = Polyline.millimetre(ring[i].y);
        }
        return xy;
    }

    /** Units and shares of streets are made to fit, then each share becomes a part of its unit. */
    private Coverage merged() {
        Coverage apart = Cleaning.clean(areas, Tolerances.USUAL).coverage();
        int units = coverage.unitCount();
        int[] unitOfFace = new int[apart.faceCount() + 1];
        for (int face = 1; face < unitOfFace.length; face++) {
            int area = apart.unit(face);
            unitOfFace[face] = area <= units ? area : heirs.get(area - units - 1);
        }
        return Dissolution.of(apart, unitOfFace, units);
    }
}
