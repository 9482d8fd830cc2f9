package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static final double CELL_AREA = AsciiCoverage.CELL * AsciiCoverage.CELL;

    @Test
    void unitsShareTheBorderBetweenThem() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1122
                1322""");
        assertEquals(3, coverage.unitCount());
        assertEquals(3, coverage.faceCount());
        // 1|2, 1|3, 2|3 and three stretches towards the outside
        assertEquals(6, coverage.arcCount());
        assertEquals(3 * CELL_AREA, coverage.area(1));
        assertEquals(4 * CELL_AREA, coverage.area(2));
        assertEquals(CELL_AREA, coverage.area(3));
    }

    @Test
    void aSeparatePartIsAFaceOfItsOwn() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                121
                221""");
        assertEquals(2, coverage.faceCount(1));
        assertEquals(1, coverage.faceCount(2));
        assertEquals(List.of(1, 1, 2), units(coverage));
    }

    @Test
    void partsThatMeetInAPointAreSeparateFaces() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                12
                21""");
        assertEquals(List.of(1, 1, 2, 2), units(coverage));
        assertEquals(8, coverage.arcCount());
    }

    @Test
    void enclosedGroundThatBelongsToNobodyIsAGapFace() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1111
                1..1
                1222""");
        assertEquals(List.of(1, 2, Coverage.NO_UNIT), units(coverage));
        assertEquals(2 * CELL_AREA, coverage.faceArea(3));
    }

    @Test
    void groundOpenToTheOutsideIsOutside() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                111
                1..
                111""");
        assertEquals(List.of(1), units(coverage));
    }

    @Test
    void aHoleFilledByAnotherUnitBordersOnTheUnitAround() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                111
                121
                111""");
        assertEquals(2, coverage.arcCount());
        assertEquals(8 * CELL_AREA, coverage.area(1));
        assertEquals(2, coverage.arcCount(coverage.face(1, 0)));
        assertEquals(List.of(1, 2), units(coverage));
    }

    @Test
    void anIslandInAGapKnowsTheGapAroundIt() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1111111
                1.....1
                1.222.1
                1.2.2.1
                1.222.1
                1.....1
                1111111""");
        assertEquals(List.of(1, 2, 0, 0), units(coverage));
        assertEquals(16 * CELL_AREA, coverage.faceArea(3));
        assertEquals(CELL_AREA, coverage.faceArea(4));
        assertEquals(2, coverage.arcCount(3));
    }

    @Test
    void blocksWithStreetsBetweenLieInOneOutside() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1.2.3
                .....
                4.5.6""");
        assertEquals(6, coverage.faceCount());
        for (int arc = 0; arc < 6; arc++) {
            assertEquals(
                    Coverage.OUTSIDE,
                    Math.min(coverage.arc(arc).left(), coverage.arc(arc).right()));
        }
    }

    @Test
    void aHoleThatTouchesTheOuterBorderInAPointIsStillAHole() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                .111
                1121
                1111""");
        assertEquals(List.of(1, 2), units(coverage));
        Coverage touching =
                AsciiCoverage.of(
                        """
                1111
                1.11
                .111""");
        assertEquals(List.of(1, 0), units(touching));
    }

    @Test
    void aUnitWithoutGeometryKeepsItsNumber() {
        List<Rings> units =
                List.of(Rings.NONE, square(0, 0, 10), Rings.NONE, square(10, 0, 10), Rings.NONE);
        Coverage coverage = Topology.of(units).coverage().orElseThrow();
        assertEquals(5, coverage.unitCount());
        assertEquals(0, coverage.faceCount(1));
        assertEquals(100, coverage.area(2));
        assertEquals(100, coverage.area(4));
        assertEquals(Bounds.EMPTY, coverage.bounds(5));
    }

    @Test
    void nothingAtAllIsACoverageOfNothing() {
        Coverage coverage = Topology.of(List.of(Rings.NONE)).coverage().orElseThrow();
        assertEquals(1, coverage.unitCount());
        assertEquals(0, coverage.arcCount());
        assertTrue(coverage.bounds().empty());
    }

    @Test
    void overlapsAreNamed() {
        assertFailsAs(Defect.Kind.OVERLAP, square(0, 0, 10), square(5, 5, 10));
        assertFailsAs(Defect.Kind.OVERLAP, square(0, 0, 10), square(0, 0, 10));
        assertFailsAs(Defect.Kind.OVERLAP, square(0, 0, 10), square(2, 2, 3));
        assertFailsAs(Defect.Kind.OVERLAP, square(0, 0, 10), square(0, 0, 5));
    }

    @Test
    void aVertexMissingInTheNeighboursBorderIsNamed() {
        assertFailsAs(Defect.Kind.T_JUNCTION, square(0, 0, 10), square(10, 5, 10));
    }

    @Test
    void ringsThatCrossThemselvesAreNamed() {
        Rings bowTie = Rings.of(List.of(new double[] {0, 0, 10, 10, 10, 0, 0, 10, 0, 0}));
        Rings spike = Rings.of(List.of(new double[] {0, 0, 10, 0, 20, 0, 10, 0, 10, 10, 0, 0}));
        Rings nodedBowTie =
                Rings.of(List.of(new double[] {0, 0, 5, 5, 10, 10, 10, 0, 5, 5, 0, 10, 0, 0}));
        assertFailsAs(Defect.Kind.INVALID_RING, bowTie);
        assertFailsAs(Defect.Kind.SPIKE, spike);
        assertFalse(Topology.of(List.of(nodedBowTie)).coverage().isPresent());
    }

    @Test
    void ringsWithoutAreaAreNamed() {
        assertFailsAs(
                Defect.Kind.NO_AREA,
                Rings.of(List.of(new double[] {0, 0, 10, 0, 0, 0.0004, 0, 0})));
        assertFailsAs(
                Defect.Kind.NO_AREA,
                Rings.of(List.of(new double[] {0, 0, Double.NaN, 0, 5, 5, 0, 0})));
    }

    @Test
    void theSameBorderCrossingItselfInBothUnitsIsFound() {
        // the border zigzags through itself: both units have it, so it is matched everywhere
        Rings west =
                Rings.of(
                        List.of(
                                new double[] {
                                    0, 0, 10, 0, 10, 6, 11, 4, 9, 4, 10, 10, 0, 10, 0, 0
                                }));
        Rings east =
                Rings.of(
                        List.of(
                                new double[] {
                                    20, 0, 20, 10, 10, 10, 9, 4, 11, 4, 10, 6, 10, 0, 20, 0
                                }));
        assertFailsAs(Defect.Kind.INVALID_RING, west, east);
    }

    @Test
    void smallDifferencesBelowAMillimetreDontMatter() {
        Rings east =
                Rings.of(
                        List.of(
                                new double[] {
                                    10.0003, 0, 20, 0, 20, 10, 9.9997, 10.0001, 10.0003, 0
                                }));
        Coverage coverage = Topology.of(List.of(square(0, 0, 10), east)).coverage().orElseThrow();
        assertEquals(3, coverage.arcCount());
    }

    @Test
    void aDrawingComesBackAsItWas() {
        String drawing =
                """
                1122.
                13224
                15.24
                15554""";
        assertEquals(drawing, AsciiCoverage.draw(AsciiCoverage.of(drawing)));
    }

    private static Rings square(double x, double y, double side) {
        return Rings.of(
                List.of(new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y}));
    }

    private static void assertFailsAs(Defect.Kind kind, Rings... units) {
        Topology topology = Topology.of(List.of(units));
        assertFalse(topology.coverage().isPresent());
        assertTrue(topology.defects().stream().anyMatch(defect -> defect.kind() == kind));
    }

    private static List<Integer> units(Coverage coverage) {
        return IntStream.rangeClosed(1, coverage.faceCount()).mapToObj(coverage::unit).toList();
    }
}
