package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

/** What is true of the flows of any two versions. */
final class FlowLaws {
    private FlowLaws() {}

    /**
     * Each district of either version has in its flows the residents that it has by its figures.
     */
    static void assertSumsHold(Comparison comparison) {
        assertSums(comparison, comparison.before(), Flow::from, Flow::populationFrom);
        assertSums(comparison, comparison.after(), Flow::to, Flow::populationTo);
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

    /** The way back has the same flows, the other way round; only the areas are rounded anew. */
    static void assertMirrored(Comparison there, Comparison back) {
        List<Flow> mirrored =
                back.flows().stream()
                        .map(FlowLaws::mirrored)
                        .sorted(Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to))
                        .toList();
        assertThat(there.flows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("area")
                .isEqualTo(mirrored);
        for (int i = 0; i < mirrored.size(); i++)
            assertThat(there.flows().get(i).area()).isCloseTo(mirrored.get(i).area(), within(0.1));
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

    /** Some residents; of some units nobody knows how many. */
    static Figures figures(Ground ground, Random random) {
        double[] people = new double[ground.units().count() + 1];
        for (int unit = 1; unit < people.length; unit++)
            people[unit] = random.nextInt(12) == 0 ? Double.NaN : random.nextInt(2000);
        return Figures.of(Optional.empty(), "EINW", Map.of("EINW", people), UnitSet.EMPTY);
    }
}
