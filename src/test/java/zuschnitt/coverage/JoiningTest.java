package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final int CASES = Integer.getInteger("cases", 300);
    private static final double CELL = AsciiCoverage.CELL;

    private static BitSet units(int... units) {
        BitSet bits = new BitSet();
        for (int unit : units) bits.set(unit);
        return bits;
    }

    @Test
    void joinedPartsLeaveNoBorderAndNoNodeBehind() {
        Coverage whole = AsciiCoverage.of("12\n34");
        Polyline across = Polyline.of(-CELL, 1.25 * CELL, 3 * CELL, 1.25 * CELL);
        Cut cut = Cut.of(whole, units(1), across);
        Joining joining = Joining.of(cut.coverage(), List.of(units(1, 5)));
        Coverage joined = joining.coverage();
        assertThat(joined.unitCount()).isEqualTo(4);
        assertThat(joined.faceCount()).isEqualTo(4);
        assertThat(joined.arcCount()).isEqualTo(whole.arcCount());
        assertThat(joined.area(1)).isEqualTo(CELL * CELL);
        assertThat(joining.now(5)).isEqualTo(1);
        CutTest.assertValid(joined);
    }

    @Test
    void theLastUnitMovesIntoTheHole() {
        Coverage whole = AsciiCoverage.of("12");
        Polyline along = Polyline.of(-CELL, 0.5 * CELL, 3 * CELL, 0.5 * CELL);
        Coverage cut = Cut.of(whole, units(1, 2), along).coverage();
        double last = cut.area(4);
        Joining joining = Joining.of(cut, List.of(units(1, 3)));
        assertThat(joining.now(4)).isEqualTo(3);
        assertThat(joining.coverage().area(3)).isEqualTo(last);
        assertThat(joining.coverage().unitCount()).isEqualTo(3);
    }

    @Test
    void anEnclaveThatWasCutOutFillsItsHoleAgain() {
        Coverage whole = AsciiCoverage.of("1");
        double third = CELL / 3;
        Polyline ring =
                Polyline.of(third, third, 2 * third, third, 1.5 * third, 2 * third, third, third);
        Coverage cut = Cut.of(whole, units(1), ring).coverage();
        assertThat(cut.unitCount()).isEqualTo(2);
        Coverage joined = Joining.of(cut, List.of(units(1, 2))).coverage();
        assertThat(joined.arcCount()).isEqualTo(whole.arcCount());
        assertThat(joined.area(1)).isEqualTo(CELL * CELL);
    }

    @Test
    void whatAnyCutsDividedCanBeJoinedInAnyOrder() {
        for (int seed = 1; seed <= CASES; seed++) law(seed);
    }

    private static void law(int seed) {
        Random random = new Random(seed);
        Coverage first =
                Topology.of(
                                RandomCoverage.varied(
                                        seed,
                                        2 + random.nextInt(4),
                                        2 + random.nextInt(4),
                                        random.nextInt(4)))
                        .coverage()
                        .orElseThrow();
        if (first.arcCount() == 0) return;
        int[] root = IntStream.rangeClosed(0, first.unitCount()).toArray();
        Coverage coverage = first;
        for (int turn = 0; turn < 3; turn++) {
            BitSet all = new BitSet();
            all.set(1, coverage.unitCount() + 1);
            Cut cut = Cut.of(coverage, all, CutTest.anyLine(coverage, random));
            coverage = cut.coverage();
            int[] further = Arrays.copyOf(root, coverage.unitCount() + 1);
            for (Cut.Part part : cut.parts()) further[part.unit()] = root[part.parent()];
            root = further;
        }
        while (true) {
            BitSet cutRoots = cutRoots(root);
            if (cutRoots.isEmpty()) break;
            BitSet chosen = new BitSet();
            cutRoots.stream().filter(unit -> random.nextBoolean()).forEach(chosen::set);
            Joining joining = joined(coverage, root, chosen);
            check(coverage, joining, "seed " + seed);
            int[] now = new int[joining.coverage().unitCount() + 1];
            for (int unit = 1; unit < root.length; unit++) now[joining.now(unit)] = root[unit];
            coverage = joining.coverage();
            root = now;
        }
        assertThat(coverage.unitCount()).isEqualTo(first.unitCount());
        assertThat(coverage.faceCount()).isEqualTo(first.faceCount());
        assertThat(coverage.arcCount()).isLessThanOrEqualTo(first.arcCount());
    }

    private static BitSet cutRoots(int[] root) {
        BitSet seen = new BitSet();
        BitSet twice = new BitSet();
        for (int unit = 1; unit < root.length; unit++) {
            if (seen.get(root[unit])) twice.set(root[unit]);
            seen.set(root[unit]);
        }
        return twice;
    }

    private static Joining joined(Coverage coverage, int[] root, BitSet chosen) {
        List<BitSet> groups = new ArrayList<>();
        chosen.stream()
                .forEach(
                        whole ->
                                groups.add(
                                        units(
                                                IntStream.range(1, root.length)
                                                        .filter(unit -> root[unit] == whole)
                                                        .toArray())));
        return Joining.of(coverage, groups);
    }

    private static void check(Coverage before, Joining joining, String where) {
        Coverage after = joining.coverage();
        CutTest.assertValid(after);
        double[] areas = new double[after.unitCount() + 1];
        for (int unit = 1; unit <= before.unitCount(); unit++)
            areas[joining.now(unit)] += before.area(unit);
        for (int unit = 1; unit <= after.unitCount(); unit++)
            assertThat(after.area(unit)).as(where).isEqualTo(areas[unit], within(1e-6));
        Adjacency old = Adjacency.of(before, 0);
        Adjacency now = Adjacency.of(after, 0);
        int contacts = 0;
        BitSet seen = new BitSet();
        for (int unit = 1; unit <= before.unitCount(); unit++) {
            for (int i = 0; i < old.degree(unit); i++) {
                int one = joining.now(unit);
                int other = joining.now(old.neighbour(unit, i));
                if (one == other) continue;
                assertThat(now.touching(one, other)).as(where).isTrue();
                int pair = one * (after.unitCount() + 1) + other;
                if (!seen.get(pair)) contacts++;
                seen.set(pair);
            }
        }
        assertThat(IntStream.rangeClosed(1, after.unitCount()).map(now::degree).sum())
                .as(where)
                .isEqualTo(contacts);
        assertThat(Patch.between(before, after).applyTo(before)).as(where).isEqualTo(after);
        assertThat(Patch.between(after, before).applyTo(after)).as(where).isEqualTo(before);
    }
}
