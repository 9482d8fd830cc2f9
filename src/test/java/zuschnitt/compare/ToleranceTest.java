package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.compare.Lineage.Kind;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

class ToleranceTest {
    private static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("zuschnitt.seeds", 40));
    }

    /** Whatever is ignored: the same districts in the same lines, and everybody counted. */
    @ParameterizedTest
    @MethodSource("seeds")
    void straighteningsChangeNothingButTheWordForOneToOne(int seed) {
        Random random = new Random(seed);
        Plan before = RandomPlans.over(Tiny.ground(5, 4), random);
        Plan after =
                before.slots() == Plan.FIRST
                        ? before
                        : before.withAssigned(
                                UnitSet.of(1 + random.nextInt(20)),
                                Plan.FIRST + random.nextInt(before.slots() - Plan.FIRST));
        Comparison comparison =
                Comparison.of(
                        new Side(before, Tiny.figures(before.ground())),
                        new Side(after, Tiny.figures(after.ground())));
        Tolerance tolerance = new Tolerance(random.nextInt(101), random.nextInt(200));
        List<Lineage> strict = comparison.lineage(Measure.POPULATION, 50);
        List<Lineage> lenient = comparison.lineage(Measure.POPULATION, 50, tolerance);
        assertThat(lenient).extracting(Lineage::from).isEqualTo(froms(strict));
        assertThat(lenient)
                .extracting(Lineage::to)
                .isEqualTo(strict.stream().map(Lineage::to).toList());
        for (int line = 0; line < strict.size(); line++) {
            Kind was = strict.get(line).kind();
            Kind is = lenient.get(line).kind();
            assertThat(is == was || was == Kind.REDRAWN && is != Kind.REDRAWN).isTrue();
        }
        Totals totals = Totals.of(after, comparison.after().figures());
        double inDistricts =
                IntStream.range(Plan.FIRST, after.slots()).mapToDouble(totals::population).sum();
        assertThat(sum(comparison, lenient, Turnover::after)).isEqualTo(inDistricts);
        assertThat(sum(comparison, lenient, Turnover::gone))
                .isEqualTo(sum(comparison, strict, Turnover::gone));
        assertThat(sum(comparison, lenient, Turnover::come))
                .isEqualTo(sum(comparison, strict, Turnover::come));
    }

    private static List<List<Integer>> froms(List<Lineage> lines) {
        return lines.stream().map(Lineage::from).toList();
    }

    private static double sum(
            Comparison comparison, List<Lineage> lines, ToDoubleFunction<Turnover> count) {
        return lines.stream().map(line -> Turnover.of(comparison, line)).mapToDouble(count).sum();
    }
}
