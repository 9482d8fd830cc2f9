package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class OutlinesTest {
    @Test
    void bordersWithinAGroupDisappear() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1122
                1322""");
        Outlines outlines = Outlines.of(coverage, new int[] {0, 1, 2, 1}, 2);
        assertEquals(1, outlines.polygon(1).getNumGeometries());
        assertEquals(40_000, outlines.polygon(1).getArea());
        assertEquals(new Shape(40_000, 800), outlines.shape(1));
        assertEquals(Math.PI / 4, outlines.shape(2).compactness(), 1e-15);
    }

    @Test
    void unitsOfNoGroupAreNotOutlined() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                111
                121
                111""");
        Outlines outlines = Outlines.of(coverage, new int[] {0, 1, 0}, 1);
        assertEquals(1, ((Polygon) outlines.polygon(1).getGeometryN(0)).getNumInteriorRing());
        assertEquals(80_000, outlines.polygon(1).getArea());
    }

    @Test
    void partsThatMeetInAPointAreTwoPolygons() {
        Outlines outlines =
                Outlines.ofUnits(
                        AsciiCoverage.of(
                                """
                12
                21"""));
        assertEquals(2, outlines.polygon(1).getNumGeometries());
        assertTrue(outlines.polygon(1).isValid());
    }

    @Test
    void aHoleThatTouchesTheOuterRingIsARingOfItsOwn() {
        MultiPolygon polygon =
                Outlines.ofUnits(
                                AsciiCoverage.of(
                                        """
                1111
                1.11
                .111"""))
                        .polygon(1);
        assertEquals(1, polygon.getNumGeometries());
        assertEquals(1, ((Polygon) polygon.getGeometryN(0)).getNumInteriorRing());
        assertTrue(polygon.isValid());
    }

    @Test
    void anIslandInAHoleIsAPartAndKeepsItsOwnHole() {
        MultiPolygon polygon =
                Outlines.ofUnits(
                                AsciiCoverage.of(
                                        """
                1111111
                1.....1
                1.111.1
                1.1.1.1
                1.111.1
                1.....1
                1111111"""))
                        .polygon(1);
        assertEquals(2, polygon.getNumGeometries());
        assertEquals(320_000, polygon.getArea());
        assertTrue(polygon.isValid());
    }

    @Test
    void aGroupWithoutGeometryHasAnEmptyOutline() {
        Outlines outlines = Outlines.of(AsciiCoverage.of("1"), new int[] {0, 1}, 3);
        assertTrue(outlines.polygon(3).isEmpty());
        assertEquals(new Shape(0, 0), outlines.shape(2));
        assertEquals(0, outlines.shape(2).compactness());
        assertTrue(outlines.rings(2).empty());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theRingsOfAFewUnitsAreThoseThatAllHave(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 9, 8, 2)).coverage().orElseThrow();
        Outlines all = Outlines.ofUnits(coverage);
        int[] units =
                new Random(seed).ints(1, coverage.unitCount() + 1).limit(9).distinct().toArray();
        List<Rings> few = Outlines.ringsOf(coverage, units);
        for (int i = 0; i < units.length; i++)
            assertEquals(vertices(all.rings(units[i])), vertices(few.get(i)));
    }

    private static Set<List<Double>> vertices(Rings rings) {
        Set<List<Double>> vertices = new HashSet<>();
        for (int ring = 0; ring < rings.size(); ring++)
            for (int v = 0; v < rings.vertices(ring) - 1; v++)
                vertices.add(
                        List.of(
                                rings.x(ring, v),
                                rings.y(ring, v),
                                rings.x(ring, v + 1),
                                rings.y(ring, v + 1)));
        return vertices;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void outlinesAreValidPolygonsWithTheAreaOfTheirUnits(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 14, 11, 2)).coverage().orElseThrow();
        Random random = new Random(seed);
        int[] groups = random.ints(coverage.unitCount() + 1, 0, 4).toArray();
        Outlines outlines = Outlines.of(coverage, groups, 3);
        for (int group = 1; group <= 3; group++) {
            MultiPolygon polygon = outlines.polygon(group);
            assertTrue(polygon.isValid(), "group " + group);
            assertEquals(union(coverage, groups, group).getArea(), polygon.getArea(), 1e-6);
            assertEquals(polygon.getArea(), outlines.shape(group).area(), 1e-6);
            assertEquals(polygon.getLength(), outlines.shape(group).perimeter(), 1e-6);
            for (int part = 0; part < polygon.getNumGeometries(); part++) {
                assertTurned((Polygon) polygon.getGeometryN(part));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOutlinesOfTheUnitsAreTheSameCoverageAgain(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 14, 11, 3)).coverage().orElseThrow();
        Outlines outlines = Outlines.ofUnits(coverage);
        assertEquals(
                coverage,
                Topology.of(rings(outlines, coverage.unitCount())).coverage().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void dissolvingInTwoStepsGivesWhatOneStepGives(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 14, 11, 1)).coverage().orElseThrow();
        Random random = new Random(seed);
        int[] small = random.ints(coverage.unitCount() + 1, 0, 9).toArray();
        int[] large = {0, 1, 1, 1, 2, 2, 2, 3, 3};
        int[] atOnce = new int[small.length];
        for (int unit = 1; unit < small.length; unit++) atOnce[unit] = large[small[unit]];
        Coverage half =
                Topology.of(rings(Outlines.of(coverage, small, 8), 8)).coverage().orElseThrow();
        for (int group = 1; group <= 3; group++) {
            MultiPolygon twoSteps = Outlines.of(half, large, 3).polygon(group);
            assertTrue(twoSteps.equalsTopo(Outlines.of(coverage, atOnce, 3).polygon(group)));
        }
    }

    @Test
    void theOutlinesOfDistrictsAreACoverage() {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(5, 20, 20, 4)).coverage().orElseThrow();
        int[] groups = new Random(5).ints(coverage.unitCount() + 1, 0, 8).toArray();
        Outlines outlines = Outlines.of(coverage, groups, 7);
        Geometry[] polygons = new Geometry[7];
        for (int group = 1; group <= 7; group++) polygons[group - 1] = outlines.polygon(group);
        assertTrue(CoverageValidator.isValid(polygons));
    }

    private static List<Rings> rings(Outlines outlines, int groupCount) {
        List<Rings> rings = new ArrayList<>();
        for (int group = 1; group <= groupCount; group++) rings.add(outlines.rings(group));
        return rings;
    }

    private static Geometry union(Coverage coverage, int[] groups, int group) {
        Outlines units = Outlines.ofUnits(coverage);
        List<Geometry> members = new ArrayList<>();
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            if (groups[unit] == group) members.add(units.polygon(unit));
        }
        return CoverageUnion.union(members.toArray(Geometry[]::new));
    }

    private static void assertTurned(Polygon polygon) {
        assertTrue(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            assertTrue(!Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinates()));
        }
    }
}
