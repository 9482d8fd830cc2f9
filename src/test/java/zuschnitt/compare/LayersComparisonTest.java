package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.edit.RandomCuts;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitTable;

/** Versions over units of different layers, which no lineage relates. */
class LayersComparisonTest {
    private static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("zuschnitt.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsHoldToTheLastPersonAndFlowsMirror(int seed) {
        Random random = new Random(seed);
        Side before = layer(4, random);
        Side after = layer(5, random);
        Comparison there = Comparison.of(before, after);
        Comparison back = Comparison.of(/* before= */ after, /* after= */ before);
        FlowLaws.assertSumsHold(there);
        FlowLaws.assertMirrored(there, back);
        assertThat(there.flows().stream().mapToDouble(Flow::area).sum())
                .isCloseTo(area(before), within(1e-3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLayerOverItsCopyLeavesEverybodyWhereHeIs(int seed) {
        Side before = layer(4, new Random(seed));
        Plan copy = over(strangers(before.plan().ground()), before.plan());
        Comparison comparison = Comparison.of(before, new Side(copy, before.figures()));
        assertThat(comparison.flows())
                .allMatch(flow -> flow.from() == flow.to())
                .allMatch(flow -> flow.populationFrom() == flow.populationTo())
                .noneMatch(Flow::estimated);
        assertThat(comparison.lineage(Measure.AREA, 50))
                .extracting(Lineage::kind)
                .containsOnly(Lineage.Kind.UNCHANGED);
    }

    @Test
    void aUnitThatLiesInTwoOfTheOtherLayerIsSharedOutByArea() {
        Plan old = Tiny.plan("11");
        Plan now = Tiny.plan("2\n3");
        // 100 m × 100 m and 100 m × 100 m below: only the left unit of the old is met
        Comparison comparison =
                Comparison.of(
                        new Side(old, Tiny.figures(old.ground())),
                        new Side(over(strangers(now.ground()), now), Tiny.figures(now.ground())));
        assertThat(comparison.flows())
                .extracting(Flow::from, Flow::to, Flow::populationFrom, Flow::populationTo)
                .containsExactly(
                        tuple(Comparison.NOWHERE, 3, 0.0, 2.0),
                        tuple(2, Comparison.NOWHERE, 2.0, 0.0),
                        tuple(2, 2, 1.0, 1.0));
    }

    private static double area(Side side) {
        return IntStream.rangeClosed(1, side.plan().ground().units().count())
                .mapToDouble(side::area)
                .sum();
    }

    /** The same town every time, cut into units anyhow, which nobody has seen before. */
    static Side layer(int cuts, Random random) {
        Plan start = RandomPlans.over(Tiny.ground(3, 3), random);
        Ground ground = strangers(RandomCuts.in(start, cuts, random).ground());
        return new Side(RandomPlans.over(ground, random), FlowLaws.figures(ground, random));
    }

    /** The ground with units that have neither identity nor origin in common with any other. */
    static Ground strangers(Ground ground) {
        UnitTable units = ground.units();
        List<Unit> fresh =
                IntStream.rangeClosed(1, units.count())
                        .mapToObj(units::unit)
                        .map(u -> new Unit(UUID.randomUUID(), u.key(), u.name(), u.groups()))
                        .toList();
        return Ground.of(ground.coverage(), UnitTable.of(units.levels(), fresh), 0);
    }

    static Plan over(Ground ground, Plan plan) {
        return Plan.of(ground, plan.districts(), plan.assignment(), plan.rules());
    }
}
