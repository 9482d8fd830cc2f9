package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/** Comparisons that go on while somebody draws, and those of very many districts. */
class ContinuedComparisonTest {
    private static final int MANY = 3000;
    private static final Ground GROUND = Tiny.ground(7, 6);

    private static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goingOnIsComparingAnewWhateverWasDrawn(int seed) {
        Random random = new Random(seed);
        boolean layers = seed % 2 == 0;
        Side before = layers ? LayersComparisonTest.layer(4, random) : side(GROUND, random);
        Side after = layers ? LayersComparisonTest.layer(5, random) : side(GROUND, random);
        Comparison going = Comparison.of(before, after);
        for (int stroke = 0; stroke < 8; stroke++) {
            before = random.nextInt(4) == 0 ? drawn(before, random) : before;
            after = drawn(after, random);
            going = going.goneOn(before, after).orElseThrow();
            assertThat(going.flows()).isEqualTo(Comparison.of(before, after).flows());
            assertThat(going.heirs()).isEqualTo(Comparison.of(before, after).heirs());
        }
    }

    @Test
    void untouchedFlowsAreTakenOver() {
        Side before = new Side(Tiny.plan("112233"), Tiny.figures(Tiny.ground(6, 1)));
        Side after = new Side(before.plan().withAssigned(UnitSet.of(3), 2), before.figures());
        Comparison same = Comparison.of(before, before);
        Comparison going = same.goneOn(before, after).orElseThrow();
        assertThat(going.flows().get(3)).isSameAs(same.flows().get(2));
        assertThat(going.unitsChanged()).isEqualTo(1);
    }

    @Test
    void otherGroundOrOtherFiguresAreComparedAnew() {
        Side side = side(Tiny.ground(3, 3), new Random(1));
        Comparison same = Comparison.of(side, side);
        Figures others = Tiny.figures(Tiny.ground(3, 3));
        assertThat(same.goneOn(side, new Side(side.plan(), others))).isEmpty();
        assertThat(same.goneOn(side(Tiny.ground(3, 3), new Random(1)), side)).isEmpty();
    }

    /** Each has two thirds of its own successor and a third of the next one's. */
    @Test
    @Timeout(20)
    void thousandsThatHangTogetherFindTheirHeirsByTheLargestFlow() {
        Ground ground = Tiny.ground(1, 1);
        Plan before = ofMany(ground);
        Plan after = ofMany(ground);
        List<Flow> flows = new ArrayList<>();
        for (int i = Plan.FIRST; i < before.slots(); i++) {
            flows.add(flow(i, i, 20));
            if (i + 1 < after.slots()) flows.add(flow(i, i + 1, 10));
        }
        Map<Integer, Integer> heirs = Heirs.of(before, after, flows, Map.of());
        assertThat(heirs).hasSize(MANY).allSatisfy((from, to) -> assertThat(to).isEqualTo(from));
    }

    private static Flow flow(int from, int to, double people) {
        UnitSet none = UnitSet.EMPTY;
        return new Flow(from, to, 1, none, none, people, people, 1, false);
    }

    private static Plan ofMany(Ground ground) {
        List<District> districts =
                IntStream.range(0, MANY)
                        .mapToObj(i -> District.of(new DistrictCode("N " + i), "", 0))
                        .toList();
        return Plan.of(ground, districts, new int[2], Tiny.plan(".").rules());
    }

    private static Side side(Ground ground, Random random) {
        return new Side(RandomPlans.over(ground, random), Tiny.figures(ground));
    }

    /** The same side after a stroke, or after districts have come or gone. */
    private static Side drawn(Side side, Random random) {
        Plan plan = side.plan();
        if (random.nextInt(5) == 0)
            return new Side(RandomPlans.over(plan.ground(), random), side.figures());
        int units = plan.ground().units().count();
        UnitSet some = UnitSet.of(random.ints(random.nextInt(6), 1, units + 1));
        return new Side(plan.withAssigned(some, random.nextInt(plan.slots())), side.figures());
    }
}
