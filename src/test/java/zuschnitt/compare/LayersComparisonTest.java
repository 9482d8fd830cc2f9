package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.edit.RandomCuts;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
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
        assertSums(there, before, Flow::from, Flow::populationFrom);
        assertSums(there, after, Flow::to, Flow::populationTo);
        assertThat(back.flows().stream().map(LayersComparisonTest::mirrored))
                .usingElementComparator(LayersComparisonTest::sameButForRounding)
                .containsExactlyInAnyOrderElementsOf(there.flows());
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
                        org.assertj.core.api.Assertions.tuple(Comparison.NOWHERE, 3, 0.0, 2.0),
                        org.assertj.core.api.Assertions.tuple(2, Comparison.NOWHERE, 2.0, 0.0),
                        org.assertj.core.api.Assertions.tuple(2, 2, 1.0, 1.0));
    }

    /** Areas are sums in another order. */
    private static int sameButForRounding(Flow one, Flow other) {
        return rounded(one).equals(rounded(other)) ? 0 : 1;
    }

    private static Flow rounded(Flow flow) {
        return new Flow(
                flow.from(),
                flow.to(),
                flow.pieces(),
                flow.unitsFrom(),
                flow.unitsTo(),
                flow.populationFrom(),
                flow.populationTo(),
                Math.rint(flow.area() * 1e3),
                flow.estimated());
    }

    private static double area(Side side) {
        return IntStream.rangeClosed(1, side.plan().ground().units().count())
                .mapToDouble(side::area)
                .sum();
    }

    private static void assertSums(
            Comparison comparison,
            Side side,
            ToIntFunction<Flow> district,
            ToDoubleFunction<Flow> people) {
        Totals totals = Totals.of(side.plan(), side.figures());
        for (int d = 0; d < side.plan().slots(); d++) {
            int wanted = d;
            double sum =
                    comparison.flows().stream()
                            .filter(flow -> district.applyAsInt(flow) == wanted)
                            .mapToDouble(people)
                            .sum();
            assertThat(sum).isEqualTo(totals.population(d));
        }
    }

    private static Flow mirrored(Flow flow) {
        return new Flow(
                flow.to(),
                flow.from(),
                flow.pieces(),
                flow.unitsTo(),
                flow.unitsFrom(),
                flow.populationTo(),
                flow.populationFrom(),
                flow.area(),
                flow.estimated());
    }

    /** The same town every time, cut into units anyhow, which nobody has seen before. */
    static Side layer(int cuts, Random random) {
        Plan start = RandomPlans.over(Tiny.ground(3, 3), random);
        Ground ground = strangers(RandomCuts.in(start, cuts, random).ground());
        return new Side(RandomPlans.over(ground, random), figures(ground, random));
    }

    private static Figures figures(Ground ground, Random random) {
        double[] people = new double[ground.units().count() + 1];
        for (int unit = 1; unit < people.length; unit++)
            people[unit] = random.nextInt(12) == 0 ? Double.NaN : random.nextInt(2000);
        return Figures.of(Optional.empty(), "EINW", Map.of("EINW", people), UnitSet.EMPTY);
    }

    /** The ground with units that have neither identity nor origin in common with any other. */
    private static Ground strangers(Ground ground) {
        UnitTable units = ground.units();
        List<Unit> fresh =
                IntStream.rangeClosed(1, units.count())
                        .mapToObj(units::unit)
                        .map(u -> new Unit(UUID.randomUUID(), u.key(), u.name(), u.groups()))
                        .toList();
        return Ground.of(ground.coverage(), UnitTable.of(units.levels(), fresh), 0);
    }

    private static Plan over(Ground ground, Plan plan) {
        return Plan.of(ground, plan.districts(), plan.assignment(), plan.rules());
    }
}
