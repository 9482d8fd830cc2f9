package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class CleaningTest {
    @Test
    void aLayerThatFitsTogetherIsTakenAsItIs() {
        List<Rings> units = RandomCoverage.varied(3, 10, 10, 3);
        Cleaned cleaned = Cleaning.clean(units, Tolerances.USUAL);
        assertTrue(cleaned.untouched());
        assertEquals(Topology.of(units).coverage().orElseThrow(), cleaned.coverage());
        assertEquals(0, cleaned.movedArea());
    }

    @Test
    void gapsAreReportedAndLeftAsTheyAre() {
        Cleaned cleaned =
                Cleaning.clean(
                        AsciiCoverage.rings(
                                """
                111
                1.1
                111"""),
                        Tolerances.USUAL);
        assertTrue(cleaned.untouched());
        Defect gap = only(cleaned);
        assertEquals(Defect.Kind.GAP, gap.kind());
        assertEquals(10_000, gap.area());
        assertFalse(gap.mended());
    }

    @Test
    void anOverlapGoesToTheSmallerUnit() {
        Cleaned cleaned = clean(rectangle(0, 0, 12, 10), rectangle(10, 0, 18, 10));
        assertEquals(100, cleaned.coverage().area(1));
        assertEquals(80, cleaned.coverage().area(2));
        assertEquals(20, cleaned.movedArea());
        assertEquals(
                new Defect(Defect.Kind.OVERLAP, 1, 2, only(cleaned).site(), 20, 2, true),
                only(cleaned));
    }

    /** Two vertices nearer to each other than what is drawn together, but both units have both. */
    @Test
    void whatFitsBesideAnOverlapKeepsEveryVertex() {
        Rings middle = ring(0, 0, 10, 0, 10, 3, 10, 5, 10.003, 5.004, 10, 7, 10, 10, 0, 10, 0, 0);
        Rings east = ring(10, 0, 20, 0, 20, 10, 10, 10, 10, 7, 10.003, 5.004, 10, 5, 10, 3, 10, 0);
        Coverage cleaned = clean(rectangle(-5, 0, 0.5, 10), middle, east).coverage();
        int shared = 0;
        for (int i = 0; i < cleaned.arcCount(); i++) {
            Arc arc = cleaned.arc(i);
            boolean between = cleaned.unit(arc.left()) + cleaned.unit(arc.right()) == 5;
            if (between) shared = arc.line().size();
        }
        assertEquals(6, shared);
    }

    @Test
    void aUnitDrawnOntoALargeOneIsCutOutOfIt() {
        Cleaned cleaned = clean(rectangle(0, 0, 100, 100), rectangle(40, 40, 60, 60));
        assertEquals(9_600, cleaned.coverage().area(1));
        assertEquals(400, cleaned.coverage().area(2));
        assertEquals(2, cleaned.coverage().arcCount());
    }

    @Test
    void aUnitThatLiesOverAllOthersIsLeftOut() {
        Cleaned cleaned =
                clean(
                        rectangle(0, 0, 10, 10),
                        rectangle(0, 0, 21, 11),
                        rectangle(10, 0, 20, 10),
                        rectangle(0, 10, 20, 10.5));
        assertEquals(0, cleaned.coverage().faceCount(2));
        assertEquals(100, cleaned.coverage().area(3));
        assertEquals(4, cleaned.coverage().unitCount());
        assertEquals(Defect.Kind.COVERS_OTHERS, only(cleaned).kind());
        assertEquals(2, only(cleaned).unit());
    }

    @Test
    void theSecondOfTwoCopiesLosesItsArea() {
        Cleaned cleaned =
                clean(rectangle(0, 0, 10, 10), rectangle(20, 0, 30, 10), rectangle(0, 0, 10, 10));
        assertEquals(100, cleaned.coverage().area(1));
        assertEquals(0, cleaned.coverage().area(3));
        assertEquals(Defect.Kind.DUPLICATE, only(cleaned).kind());
        assertEquals(List.of(1, 3), List.of(only(cleaned).unit(), only(cleaned).otherUnit()));
    }

    @Test
    void aMissingVertexIsPutIn() {
        Cleaned cleaned = clean(rectangle(0, 0, 10, 10), rectangle(10, 5, 20, 15));
        assertEquals(Defect.Kind.T_JUNCTION, cleaned.defects().get(0).kind());
        assertEquals(5, Adjacency.of(cleaned.coverage(), 0).sharedLength(1, 0));
        assertEquals(0, cleaned.movedArea());
    }

    @Test
    void verticesThatAreNearEachOtherBecomeOne() {
        Cleaned cleaned = clean(rectangle(0, 0, 10, 10), rectangle(10.005, 0.003, 20, 10.002));
        assertEquals(3, cleaned.coverage().arcCount());
        assertEquals(10, Adjacency.of(cleaned.coverage(), 0).sharedLength(1, 0), 0.01);
    }

    @Test
    void aSliverBetweenUnitsIsClosedAndAWiderGapIsNot() {
        Rings withNotch =
                ring(10, 0, 20, 0, 20, 10, 10, 10, 10, 9, 10.05, 8, 10.05, 2, 10, 1, 10, 0);
        Rings left = ring(0, 0, 10, 0, 10, 1, 10, 9, 10, 10, 0, 10, 0, 0);
        Cleaned closed = clean(left, withNotch);
        assertEquals(200, closed.coverage().area(1) + closed.coverage().area(2), 1e-9);
        assertEquals(Defect.Kind.SLIVER, only(closed).kind());
        assertEquals(0.35, closed.movedArea(), 1e-9);
        Cleaned open = Cleaning.clean(List.of(left, withNotch), new Tolerances(0.01, 0.01));
        assertEquals(Defect.Kind.GAP, only(open).kind());
        assertEquals(3, open.coverage().faceCount());
    }

    @Test
    void ringsThatCrossThemselvesKeepWhatAnOddNumberSurrounds() {
        Cleaned bowTie = clean(ring(0, 0, 10, 10, 10, 0, 0, 10, 0, 0));
        assertEquals(50, bowTie.coverage().area(1));
        assertEquals(2, bowTie.coverage().faceCount(1));
        Cleaned spike = clean(ring(0, 0, 10, 0, 20, 0, 10, 0, 10, 10, 0, 10, 0, 0));
        assertEquals(100, spike.coverage().area(1));
        assertEquals(10, spike.coverage().bounds().maxX());
        assertEquals(Defect.Kind.SPIKE, only(spike).kind());
        assertEquals(20, only(spike).x());
    }

    @Test
    void ringsWithoutAreaAreLeftOut() {
        Cleaned cleaned =
                clean(
                        ring(0, 0, 10, 0, 5, 0, 0, 0),
                        rectangle(0, 0, 10, 10),
                        ring(0, 0, Double.NaN, 1, 1, 1, 0, 0));
        assertEquals(3, cleaned.coverage().unitCount());
        assertEquals(0, cleaned.coverage().faceCount(1));
        assertEquals(100, cleaned.coverage().area(2));
    }

    @Test
    void whatIsFarFromTheDamageStaysAsItWas() {
        List<Rings> units = RandomCoverage.rings(7, 12, 12, 6);
        double x = units.get(65).x(0, 3);
        double y = units.get(65).y(0, 3);
        List<Rings> damaged = new ArrayList<>(units);
        damaged.set(65, TopologyLawsTest.moved(units.get(65), x, y, 0.3, -5));
        Coverage before = Topology.of(units).coverage().orElseThrow();
        Cleaned cleaned = Cleaning.clean(damaged, Tolerances.USUAL);
        assertFalse(cleaned.untouched());
        for (int unit = 1; unit <= units.size(); unit++) {
            double allowed = unit == 66 || Adjacency.of(before, 0).touching(66, unit) ? 100 : 0;
            assertEquals(
                    before.area(unit),
                    cleaned.coverage().area(unit),
                    allowed + 1e-6,
                    "unit " + unit);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverComesInACoverageComesOut(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<Rings> units = RandomCoverage.varied(seed + 100L * round, 6, 5, 2);
            List<Rings> damaged = jittered(TopologyLawsTest.damaged(units, random), random);
            Cleaned cleaned = Cleaning.clean(damaged, Tolerances.USUAL);
            assertEquals(units.size(), cleaned.coverage().unitCount());
            assertTrue(validByJts(cleaned.coverage()), "seed " + seed + ", round " + round);
            double all =
                    IntStream.rangeClosed(1, units.size())
                            .mapToDouble(cleaned.coverage()::area)
                            .sum();
            double covered = coveredArea(damaged);
            assertEquals(covered, all, 10, "seed " + seed + ", round " + round);
            assertTrue(Cleaning.clean(outlines(cleaned.coverage()), Tolerances.USUAL).untouched());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLayerHardlyLargerThanTheToleranceComesOutACoverageToo(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            double scale = 0.0002 * Math.pow(10, 2 * random.nextDouble());
            List<Rings> tiny =
                    RandomCoverage.varied(seed + 100L * round, 5, 5, 2).stream()
                            .map(unit -> unit.mapped(xy -> shrink(xy, scale)))
                            .toList();
            Cleaned cleaned = Cleaning.clean(tiny, Tolerances.USUAL);
            assertTrue(validByJts(cleaned.coverage()), "seed " + seed + ", round " + round);
        }
    }

    private static void shrink(double[] xy, double scale) {
        for (int i = 0; i < xy.length; i++) xy[i] *= scale;
    }

    /** Every vertex of every unit moved by some millimetres, each unit for itself. */
    private static List<Rings> jittered(List<Rings> units, Random random) {
        return units.stream()
                .map(
                        unit ->
                                unit.mapped(
                                        xy -> {
                                            for (int i = 0; i < xy.length; i++)
                                                xy[i] += 0.002 * random.nextGaussian();
                                        }))
                .toList();
    }

    private static boolean validByJts(Coverage coverage) {
        Outlines outlines = Outlines.ofUnits(coverage);
        Geometry[] polygons =
                IntStream.rangeClosed(1, coverage.unitCount())
                        .mapToObj(outlines::polygon)
                        .toArray(Geometry[]::new);
        for (Geometry polygon : polygons) if (!polygon.isValid()) return false;
        return CoverageValidator.isValid(polygons);
    }

    /**
     * The ground that any unit covers, by JTS: all borders noded, and each place inside asked for.
     */
    private static double coveredArea(List<Rings> units) {
        Polygonizer polygonizer = new Polygonizer();
        List<Geometry> lines = new ArrayList<>();
        for (Rings unit : units)
            for (int ring = 0; ring < unit.size(); ring++) lines.add(Polygons.line(unit, ring));
        polygonizer.add(UnaryUnionOp.union(lines));
        double sum = 0;
        for (Object piece : polygonizer.getPolygons()) {
            Geometry polygon = (Geometry) piece;
            Coordinate inside = polygon.getInteriorPoint().getCoordinate();
            if (units.stream().anyMatch(unit -> Polygons.covers(unit, inside)))
                sum += polygon.getArea();
        }
        return sum;
    }

    private static List<Rings> outlines(Coverage coverage) {
        Outlines outlines = Outlines.ofUnits(coverage);
        List<Rings> rings = new ArrayList<>();
        for (int unit = 1; unit <= coverage.unitCount(); unit++) rings.add(outlines.rings(unit));
        return rings;
    }

    private static Cleaned clean(Rings... units) {
        return Cleaning.clean(List.of(units), Tolerances.USUAL);
    }

    private static Rings rectangle(double minX, double minY, double maxX, double maxY) {
        return ring(minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY);
    }

    private static Rings ring(double... xy) {
        return Rings.of(List.of(xy));
    }

    private static Defect only(Cleaned cleaned) {
        assertEquals(1, cleaned.defects().size(), cleaned.defects()::toString);
        return cleaned.defects().get(0);
    }
}
