package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.NearMisses.Reason;

class NearMissesTest {
    @Test
    void aLayerThatFitsTogetherMissesNothing() {
        NearMisses misses = NearMisses.in(RandomCoverage.rings(3, 8, 8, 4));
        assertEquals(new NearMisses.Proposal(0.01, Reason.NO_MISSES), misses.proposal());
    }

    @Test
    void aDistanceIsCountedInItsBin() {
        NearMisses misses =
                NearMisses.in(List.of(rectangle(0, 0, 10, 10), rectangle(10.05, 0, 20, 10)));
        int bin = IntStream.range(0, misses.bins()).filter(b -> misses.count(b) > 0).sum();
        assertEquals(4, misses.count(bin));
        assertTrue(misses.lowerEdge(bin) <= 0.05 && 0.05 < misses.lowerEdge(bin + 1));
    }

    /** Every vertex of every unit is moved by some centimetres, each unit for itself. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whatWasDrawnInexactlyIsToldFromStreets(long seed) {
        List<Rings> inexact = inexact(seed, 0.03);
        NearMisses.Proposal proposal = NearMisses.in(inexact).proposal();
        assertEquals(Reason.VALLEY, proposal.reason());
        assertTrue(proposal.snap() > 0.03 && proposal.snap() <= 0.5, () -> "" + proposal);
        Cleaned cleaned = Cleaning.clean(inexact, Tolerances.snapping(proposal.snap()));
        assertTrue(
                cleaned.defects().stream().noneMatch(d -> d.kind() == Defect.Kind.GAP),
                () -> "" + cleaned.defects());
    }

    private static List<Rings> inexact(long seed, double metres) {
        Random random = new Random(seed);
        List<Rings> moved = new ArrayList<>();
        for (Rings unit : RandomCoverage.rings(seed, 8, 8, 4))
            moved.add(unit.mapped(xy -> jitter(xy, metres, random)));
        return moved;
    }

    private static void jitter(double[] xy, double metres, Random random) {
        for (int i = 0; i < xy.length; i++) xy[i] += metres * (random.nextDouble() - 0.5);
    }

    private static Rings rectangle(double minX, double minY, double maxX, double maxY) {
        return Rings.of(
                List.of(new double[] {minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY}));
    }
}
