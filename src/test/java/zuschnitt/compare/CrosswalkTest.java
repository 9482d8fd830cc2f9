package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;

/** Units are numbered from 1, and have as many residents. */
class CrosswalkTest {
    private static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("zuschnitt.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightsOfEveryOldDistrictSumToExactlyOneInBothDirections(int seed) {
        Random random = new Random(seed);
        Comparison comparison =
                Comparison.of(
                        LayersComparisonTest.layer(4, random),
                        LayersComparisonTest.layer(5, random));
        for (Crosswalk crosswalk :
                List.of(Crosswalk.of(comparison), Crosswalk.backwards(comparison))) {
            Map<Integer, List<Crosswalk.Row>> byOld =
                    crosswalk.rows().stream().collect(Collectors.groupingBy(Crosswalk.Row::from));
            byOld.values()
                    .forEach(
                            rows -> {
                                assertOne(rows.stream().mapToDouble(Crosswalk.Row::weightArea));
                                if (rows.stream().anyMatch(row -> row.population() > 0))
                                    assertOne(
                                            rows.stream()
                                                    .mapToDouble(Crosswalk.Row::weightPopulation));
                                else
                                    assertThat(rows)
                                            .allMatch(row -> Double.isNaN(row.weightPopulation()));
                            });
        }
    }

    private static void assertOne(DoubleStream weights) {
        BigDecimal sum =
                weights.mapToObj(weight -> "%.10f".formatted(weight).replace(',', '.'))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void carryingTheOldResidentsLosesNobody(int seed) {
        Random random = new Random(seed);
        Side before = LayersComparisonTest.layer(3, random);
        Side after = LayersComparisonTest.layer(3, random);
        Crosswalk crosswalk = Crosswalk.of(Comparison.of(before, after));
        Totals totals = Totals.of(before.plan(), before.figures());
        double[] people = new double[before.plan().slots()];
        Arrays.setAll(people, d -> d < Plan.FIRST ? 0 : totals.population(d));
        for (Measure measure : Measure.values()) {
            Crosswalk.Carried carried = crosswalk.carry(people, measure);
            assertThat(values(carried).sum() + carried.lost())
                    .isEqualTo(DoubleStream.of(people).sum());
            assertThat(values(carried)).allMatch(count -> count % 1 == 0);
        }
    }

    @Test
    void aDistrictIntoTwoCarriesItsCountsByResidents() {
        Plan before = Tiny.plan("1112");
        Plan after = Tiny.plan(before.ground(), "1332");
        Crosswalk crosswalk = Crosswalk.of(compare(before, after));
        assertThat(crosswalk.rows())
                .extracting(Crosswalk.Row::from, Crosswalk.Row::to)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2, 2),
                        org.assertj.core.api.Assertions.tuple(2, 4),
                        org.assertj.core.api.Assertions.tuple(3, 3));
        assertThat(crosswalk.rows().get(1).weightPopulation()).isCloseTo(5 / 6.0, within(1e-10));
        assertThat(crosswalk.rows().get(1).weightArea()).isCloseTo(2 / 3.0, within(1e-10));
        double[] counts = {0, 0, 60, 8};
        Crosswalk.Carried carried = crosswalk.carry(counts, Measure.POPULATION);
        assertThat(values(carried)).containsExactly(0.0, 0.0, 10.0, 8.0, 50.0);
        assertThat(carried.counts())
                .extracting(Crosswalk.Count::estimated)
                .containsExactly(false, false, true, false, true);
        assertThat(values(crosswalk.carry(counts, Measure.AREA)))
                .containsExactly(0.0, 0.0, 20.0, 8.0, 40.0);
    }

    @Test
    void whatIsLeftOpenKeepsOneRowWithoutANewDistrict() {
        Plan before = Tiny.plan("1111");
        Plan after = Tiny.plan(before.ground(), "1.x1");
        List<Crosswalk.Row> rows = Crosswalk.of(compare(before, after)).rows();
        assertThat(rows).extracting(Crosswalk.Row::to).containsExactly(2, Comparison.NOWHERE);
        assertThat(rows.get(1).weightPopulation()).isEqualTo(0.5);
    }

    private static DoubleStream values(Crosswalk.Carried carried) {
        return carried.counts().stream().mapToDouble(Crosswalk.Count::value);
    }

    private static Comparison compare(Plan before, Plan after) {
        return Comparison.of(
                new Side(before, Tiny.figures(before.ground())),
                new Side(after, Tiny.figures(after.ground())));
    }
}
