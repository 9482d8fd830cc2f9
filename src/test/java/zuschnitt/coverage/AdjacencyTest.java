package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class AdjacencyTest {
    @Test
    void neighboursAreThoseThatShareABorder() {
        Adjacency adjacency =
                Adjacency.of(
                        AsciiCoverage.of(
                                """
                1122
                1322"""),
                        0);
        assertArrayEquals(new int[] {2, 3}, neighbours(adjacency, 1));
        assertEquals(100, adjacency.sharedLength(1, 0));
        assertEquals(200, adjacency.sharedLength(1, 1));
    }

    @Test
    void unitsThatMeetInAPointDontTouch() {
        Adjacency adjacency =
                Adjacency.of(
                        AsciiCoverage.of(
                                """
                12
                34"""),
                        250);
        assertFalse(adjacency.touching(1, 4));
        assertFalse(adjacency.touching(2, 3));
        assertTrue(adjacency.touching(1, 2));
    }

    @Test
    void unitsTouchAcrossAStreetThatIsNarrowEnough() {
        Coverage blocks =
                AsciiCoverage.of(
                        """
                1.2..3
                ......
                4.5..6""");
        assertArrayEquals(new int[] {}, neighbours(Adjacency.of(blocks, 99), 1));
        Adjacency adjacency = Adjacency.of(blocks, 100);
        assertArrayEquals(new int[] {2, 4}, neighbours(adjacency, 1));
        assertArrayEquals(new int[] {1, 5}, neighbours(adjacency, 2));
        assertArrayEquals(new int[] {6}, neighbours(adjacency, 3));
        assertEquals(0, adjacency.sharedLength(1, 0));
        assertArrayEquals(new int[] {1, 3, 5}, neighbours(Adjacency.of(blocks, 200), 2));
    }

    @Test
    void aUnitBetweenHidesTheOneBehind() {
        Adjacency adjacency =
                Adjacency.of(
                        AsciiCoverage.of(
                                """
                1.2.3
                1...3"""),
                        300);
        assertFalse(adjacency.touching(1, 2) && !adjacency.touching(2, 3));
        // in the upper row 2 stands between, in the lower row nothing does
        assertTrue(adjacency.touching(1, 3));
        Adjacency hidden = Adjacency.of(AsciiCoverage.of("1.2.3"), 300);
        assertFalse(hidden.touching(1, 3));
    }

    @Test
    void thePartsOfAGroupAreThoseThatHoldTogether() {
        Adjacency adjacency =
                Adjacency.of(
                        AsciiCoverage.of(
                                """
                12345
                67890"""),
                        0);
        // numbered 1…10 by character: 0 is unit 1, so the upper row is 2…6, the lower 7, 8, 9, 10,
        // 1
        List<int[]> parts = adjacency.parts(new int[] {10, 2, 7, 5, 3});
        assertEquals(2, parts.size());
        assertArrayEquals(new int[] {2, 3, 7}, parts.get(0));
        assertArrayEquals(new int[] {5, 10}, parts.get(1));
        assertEquals(List.of(), adjacency.parts(new int[0]));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void touchingIsMutualAndAsLongAsJtsSays(long seed) {
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 9, 8, 3)).coverage().orElseThrow();
        Adjacency adjacency = Adjacency.of(coverage, 30);
        Outlines outlines = Outlines.ofUnits(coverage);
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int other = adjacency.neighbour(unit, i);
                int back = Arrays.binarySearch(neighbours(adjacency, other), unit);
                assertTrue(back >= 0, unit + " and " + other);
                assertEquals(adjacency.sharedLength(unit, i), adjacency.sharedLength(other, back));
                Geometry border = outlines.polygon(unit).getBoundary();
                Geometry otherBorder = outlines.polygon(other).getBoundary();
                assertEquals(
                        border.intersection(otherBorder).getLength(),
                        adjacency.sharedLength(unit, i),
                        1e-6);
                assertTrue(border.distance(otherBorder) <= 30);
            }
        }
    }

    private static int[] neighbours(Adjacency adjacency, int unit) {
        return IntStream.range(0, adjacency.degree(unit))
                .map(i -> adjacency.neighbour(unit, i))
                .toArray();
    }
}
