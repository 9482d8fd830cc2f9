package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found anew after a cut is what would be found without what was known before. */
class AdjacencyAfterCutsTest {
    private static final int CASES = Integer.getInteger("cases", 500);

    @Test
    void neighboursFoundAnewAreThoseThatAllWouldBe() {
        int divided = 0;
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            double gapWidth = random.nextInt(4) * 40;
            Coverage coverage = anyCoverage(seed, random);
            if (coverage.arcCount() == 0) continue;
            Adjacency adjacency = Adjacency.of(coverage, gapWidth);
            for (int turn = 0; turn < 3; turn++) {
                Coverage after = turn < 2 ? cut(coverage, random) : swapped(coverage, random);
                if (after.unitCount() > coverage.unitCount()) divided++;
                adjacency = adjacency.with(after, changed(coverage, after));
                assertSame(adjacency, Adjacency.of(after, gapWidth), after, "seed " + seed);
                coverage = after;
            }
        }
        assertThat(divided).isGreaterThan(CASES / 3);
    }

    @Test
    void thePartsFaceWhoTheUnitFacedAndTheUnitsInOneTouchNoMore() {
        Coverage before = AsciiCoverage.of("1.2\n1.3");
        Adjacency adjacency = Adjacency.of(before, 100);
        BitSet first = new BitSet();
        first.set(1);
        Coverage after = Cut.of(before, first, Polyline.of(-50, 100, 150, 100)).coverage();
        Adjacency cut = adjacency.with(after, changed(before, after));
        assertThat(rows(cut, after))
                .containsOnlyKeys("1-4", "4-1", "1-2", "2-1", "2-3", "3-2", "3-4", "4-3");
    }

    /** What a unit that vanished hid is seen, if somebody else now has its number. */
    @Test
    void whatAUnitHidIsSeenWhenItIsGone() {
        Coverage before = AsciiCoverage.of("1.2.3.4");
        Adjacency adjacency = Adjacency.of(before, 300);
        Coverage after = AsciiCoverage.of("1...2.3");
        Adjacency gone = adjacency.with(after, changed(before, after));
        assertThat(rows(gone, after)).containsOnlyKeys("1-2", "2-1", "2-3", "3-2");
    }

    /** Blocks with bent borders, some with streets between them, some whole maps. */
    private static Coverage anyCoverage(int seed, Random random) {
        int columns = 2 + random.nextInt(7);
        int rows = 2 + random.nextInt(7);
        Optional<Coverage> coverage =
                random.nextBoolean()
                        ? Topology.of(RandomCoverage.varied(seed, columns, rows, 3)).coverage()
                        : Topology.of(RandomCoverage.bent(streets(columns, rows), seed, 2))
                                .coverage();
        return coverage.orElseThrow();
    }

    private static String streets(int columns, int rows) {
        StringBuilder drawing = new StringBuilder();
        char next = '1';
        for (int row = 0; row < rows; row++) {
            if (row > 0 && row % 2 == 0) drawing.append(".".repeat(columns)).append('\n');
            for (int column = 0; column < columns; column++)
                drawing.append(column % 3 == 1 ? '.' : next++);
            drawing.append('\n');
        }
        return drawing.toString();
    }

    private static Coverage cut(Coverage coverage, Random random) {
        Bounds box = coverage.bounds().grown(50);
        double[] xy = new double[2 * (2 + random.nextInt(3))];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = box.minX() + random.nextDouble() * box.width();
            xy[i + 1] = box.minY() + random.nextDouble() * box.height();
        }
        BitSet units = new BitSet();
        for (int unit = 1; unit <= coverage.unitCount(); unit++)
            if (random.nextInt(4) == 0) units.set(unit);
        return Cut.of(coverage, units, Polyline.of(xy)).coverage();
    }

    /** The last unit vanishes: its ground is nobody's, or that of another, who has its number. */
    private static Coverage swapped(Coverage coverage, Random random) {
        int count = coverage.unitCount() - 1;
        int one = 1 + random.nextInt(coverage.unitCount());
        int[] unitOfFace =
                IntStream.rangeClosed(0, coverage.faceCount()).map(coverage::unit).toArray();
        boolean open = random.nextBoolean();
        for (int face = 1; face < unitOfFace.length; face++) {
            if (unitOfFace[face] == one && open) unitOfFace[face] = Coverage.NO_UNIT;
            if (unitOfFace[face] > count) unitOfFace[face] = Math.min(one, count);
        }
        return coverage.with(unitOfFace, count);
    }

    /** The units of which anything differs, found from all their borders. */
    private static BitSet changed(Coverage before, Coverage after) {
        BitSet changed = new BitSet();
        for (int unit = 1; unit <= Math.max(before.unitCount(), after.unitCount()); unit++) {
            boolean both = unit <= before.unitCount() && unit <= after.unitCount();
            if (!both || !borders(before, unit).equals(borders(after, unit))) changed.set(unit);
        }
        return changed;
    }

    /** The unit's borders, each with whether a unit lies on its other hand. */
    private static Map<Polyline, Boolean> borders(Coverage coverage, int unit) {
        Map<Polyline, Boolean> borders = new HashMap<>();
        BitSet only = new BitSet();
        only.set(unit);
        UnitArcs.of(coverage, only).stream()
                .filter(
                        arc ->
                                coverage.unit(coverage.left(arc))
                                        != coverage.unit(coverage.right(arc)))
                .forEach(
                        arc ->
                                borders.put(
                                        coverage.arc(arc).line(), OpenBorders.open(coverage, arc)));
        return borders;
    }

    private static void assertSame(
            Adjacency actual, Adjacency expected, Coverage coverage, String where) {
        Map<String, Double> rows = rows(actual, coverage);
        Map<String, Double> wanted = rows(expected, coverage);
        assertThat(rows.keySet()).as(where).containsExactlyInAnyOrderElementsOf(wanted.keySet());
        rows.forEach(
                (pair, length) ->
                        assertThat(length).as(where).isEqualTo(wanted.get(pair), within(1e-9)));
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            List<Integer> neighbours = new ArrayList<>();
            for (int i = 0; i < actual.degree(unit); i++) neighbours.add(actual.neighbour(unit, i));
            assertThat(neighbours).as(where).isSorted().doesNotHaveDuplicates();
        }
    }

    /** "unit-neighbour" → metres. */
    private static Map<String, Double> rows(Adjacency adjacency, Coverage coverage) {
        Map<String, Double> rows = new HashMap<>();
        for (int unit = 1; unit <= coverage.unitCount(); unit++)
            for (int i = 0; i < adjacency.degree(unit); i++)
                rows.put(
                        unit + "-" + adjacency.neighbour(unit, i), adjacency.sharedLength(unit, i));
        return rows;
    }
}
