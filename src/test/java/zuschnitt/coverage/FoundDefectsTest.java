package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Defect.Kind;

/** What is said of a layer: kind, place, size, and the units concerned. */
class FoundDefectsTest {
    @Test
    void aHoleThatTouchesItsShellInAPointIsNothingButAMissingVertex() {
        double[] shell = square(0, 0, 20);
        double[] hole = {0, 10, 5, 5, 10, 10, 5, 15, 0, 10};
        Cleaned cleaned = clean(Rings.of(List.of(shell, hole)));
        assertEquals(List.of(Kind.T_JUNCTION, Kind.GAP), kinds(cleaned));
        assertEquals(List.of(0.0, 10.0), place(cleaned.defects().get(0)));
        assertEquals(350, cleaned.coverage().area(1));
        assertEquals(350, cleaned.balance().before(1));
    }

    @Test
    void aHoleThatCrossesItsShellInAVertexIsNoTouch() {
        double[] shell = square(0, 0, 20);
        double[] hole = {5, 10, 0, 8, -5, 10, 0, 12, 5, 10};
        Cleaned cleaned = clean(Rings.of(List.of(shell, hole)));
        assertTrue(cleaned.defects().stream().anyMatch(d -> d.kind() == Kind.INVALID_RING));
    }

    @Test
    void aHoleWithNothingAroundItIsNamedWhereItLies() {
        Rings unit = called(holes(1), square(0, 0, 10), square(20, 5, 2));
        Defect found = only(clean(unit));
        assertEquals(Kind.HOLE_OUTSIDE, found.kind());
        assertEquals(new Bounds(20, 5, 22, 7), found.site().extent());
        assertEquals(1, found.unit());
    }

    @Test
    void ringsTurnedRoundAreNamedAndUnderstood() {
        Cleaned shellCalledHole = clean(called(holes(0), square(0, 0, 10)));
        assertEquals(Kind.RING_ORDER, only(shellCalledHole).kind());
        assertEquals(100, shellCalledHole.coverage().area(1));
        Cleaned turned = clean(called(holes(0), square(2, 2, 2), square(0, 0, 10)));
        assertTrue(turned.defects().stream().noneMatch(d -> d.kind() == Kind.RING_ORDER));
        Cleaned holeCalledShell =
                clean(called(holes(2), square(0, 0, 10), square(2, 2, 2), square(6, 6, 2)));
        assertEquals(
                Kind.RING_ORDER,
                holeCalledShell.defects().stream()
                        .filter(d -> d.kind() != Kind.GAP)
                        .findFirst()
                        .orElseThrow()
                        .kind());
        assertEquals(92, holeCalledShell.coverage().area(1));
    }

    @Test
    void aGapThatIsOpenToTheOutsideIsMeasured() {
        Rings west = rectangle(0, 0, 300, 200);
        Rings east = rectangle(300.3, 0, 600, 200);
        Defect gap =
                clean(west, east).defects().stream()
                        .filter(d -> d.kind() == Kind.GAP)
                        .findFirst()
                        .orElseThrow();
        assertEquals(60, gap.area(), 1e-6);
        assertEquals(0.3, gap.site().width(), 1e-9);
        assertEquals(List.of(1, 2), List.of(gap.unit(), gap.otherUnit()));
        assertTrue(gap.site().extent().height() > 190);
    }

    @Test
    void blocksAcrossAStreetHaveNoGapToComplainOf() {
        assertTrue(
                clean(rectangle(0, 0, 100, 100), rectangle(108, 0, 200, 100)).defects().isEmpty());
    }

    @Test
    void aGapNamesTheUnitsThatItLiesBetween() {
        Cleaned cleaned =
                Cleaning.clean(
                        AsciiCoverage.rings(
                                """
                122
                1.2
                112"""),
                        Tolerances.USUAL);
        assertEquals(List.of(1, 2), List.of(only(cleaned).unit(), only(cleaned).otherUnit()));
        assertEquals(50, only(cleaned).site().width());
    }

    @Test
    void whatLiesApartFromTheMainPartIsAnIsland() {
        Defect island =
                only(
                        clean(
                                rectangle(0, 0, 10, 10),
                                rectangle(10, 0, 20, 10),
                                rectangle(100, 0, 104, 5)));
        assertEquals(Kind.ISLAND, island.kind());
        assertEquals(3, island.unit());
        assertEquals(20, island.area());
    }

    @Test
    void amongBlocksWithStreetsBetweenThemNoneIsAnIsland() {
        assertTrue(
                clean(rectangle(0, 0, 10, 10), rectangle(20, 0, 30, 10), rectangle(40, 0, 50, 10))
                        .defects()
                        .isEmpty());
    }

    @Test
    void aUnitOnALargerOneIsNamedAndCutOutOfIt() {
        Defect found = only(clean(rectangle(0, 0, 100, 100), rectangle(40, 40, 60, 60)));
        assertEquals(Kind.CONTAINS_UNIT, found.kind());
        assertEquals(2, found.owner());
        assertEquals(1, found.loser());
        assertEquals(400, found.area());
    }

    @Test
    void aUnitOfWhichOthersTakeEverythingIsNamed() {
        Cleaned cleaned =
                clean(rectangle(0, 0, 10, 10), rectangle(-1, 0, 7, 11), rectangle(3, -1, 11, 10.5));
        assertEquals(0, cleaned.coverage().faceCount(1));
        Defect lost =
                cleaned.defects().stream()
                        .filter(d -> d.kind() == Kind.UNIT_LOST)
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, lost.unit());
        assertEquals(100, lost.area());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySquareMetreThatMovesIsAccountedFor(long seed) {
        Random random = new Random(seed);
        List<Rings> units = RandomCoverage.rings(seed, 8, 8, 4);
        List<Rings> damaged = TopologyLawsTest.damaged(units, random);
        Cleaned cleaned = Cleaning.clean(damaged, Tolerances.NONE);
        double[] expected = new double[units.size() + 1];
        for (int unit = 1; unit < expected.length; unit++)
            expected[unit] = cleaned.balance().before(unit);
        for (Defect defect : cleaned.defects()) {
            if (!defect.mended() || defect.area() == 0) continue;
            expected[defect.loser()] -= defect.area();
            if (defect.loser() == Coverage.NO_UNIT) expected[defect.owner()] += defect.area();
        }
        for (int unit = 1; unit < expected.length; unit++) {
            assertTrue(
                    expected[unit] <= cleaned.balance().after(unit) + 0.01,
                    "seed " + seed + ", unit " + unit);
        }
        double moved = cleaned.movedArea();
        double gone = cleaned.balance().before() - cleaned.balance().after();
        assertTrue(gone <= moved + leftOut(cleaned) + 0.01, "seed " + seed);
    }

    private static double leftOut(Cleaned cleaned) {
        return cleaned.defects().stream()
                .filter(d -> d.mended() && !d.moves())
                .mapToDouble(Defect::area)
                .sum();
    }

    private static List<Kind> kinds(Cleaned cleaned) {
        return cleaned.defects().stream().map(Defect::kind).toList();
    }

    private static List<Double> place(Defect defect) {
        return List.of(defect.x(), defect.y());
    }

    private static Cleaned clean(Rings... units) {
        return Cleaning.clean(List.of(units), Tolerances.USUAL);
    }

    private static Defect only(Cleaned cleaned) {
        assertEquals(1, cleaned.defects().size(), cleaned.defects()::toString);
        return cleaned.defects().get(0);
    }

    private static Rings called(BitSet holes, double[]... rings) {
        return Rings.of(List.of(rings), holes);
    }

    private static BitSet holes(int... rings) {
        BitSet holes = new BitSet();
        for (int ring : rings) holes.set(ring);
        return holes;
    }

    private static double[] square(double x, double y, double side) {
        return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
    }

    private static Rings rectangle(double minX, double minY, double maxX, double maxY) {
        return Rings.of(
                List.of(new double[] {minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY}));
    }
}
