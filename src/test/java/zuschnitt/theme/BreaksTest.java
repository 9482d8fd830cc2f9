package zuschnitt.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.theme.Breaks.Computed;
import zuschnitt.theme.Breaks.Method;
import zuschnitt.theme.Breaks.Own;

class BreaksTest {
    private static final int TOWNS = 300;

    private static double[] limits(Method method, int classes, double... sorted) {
        return new Computed(method, classes).limits(sorted, OptionalDouble.empty());
    }

    /** Counts with many that are equal, or rates that all differ. */
    private static double[] town(Random random, int size) {
        boolean counts = random.nextBoolean();
        return random.doubles(size)
                .map(value -> counts ? Math.floor(40 * value * value) : value * value)
                .sorted()
                .toArray();
    }

    private static int[] sizes(double[] sorted, double[] limits) {
        int[] sizes = new int[limits.length + 1];
        for (double value : sorted)
            sizes[(int) Arrays.stream(limits).filter(limit -> limit <= value).count()]++;
        return sizes;
    }

    /** Squared distances from the mean of each class, added up. */
    private static double spread(double[] sorted, double[] limits) {
        double spread = 0;
        int first = 0;
        for (int size : sizes(sorted, limits)) {
            double[] part = Arrays.copyOfRange(sorted, first, first += size);
            double mean = Arrays.stream(part).average().orElse(0);
            spread += Arrays.stream(part).map(value -> (value - mean) * (value - mean)).sum();
        }
        return spread;
    }

    /** The least spread there is, by trying all ways to divide. */
    private static double leastSpread(double[] sorted, int classes, int from, double[] limits) {
        if (limits.length == classes - 1) return spread(sorted, limits);
        double least = spread(sorted, limits);
        for (int i = Math.max(1, from); i < sorted.length; i++) {
            double[] more = Arrays.copyOf(limits, limits.length + 1);
            more[limits.length] = sorted[i];
            least = Math.min(least, leastSpread(sorted, classes, i + 1, more));
        }
        return least;
    }

    @Test
    void noWayToDivideIsBetterThanTheNaturalOne() {
        for (int seed = 0; seed < TOWNS; seed++) {
            Random random = new Random(seed);
            double[] town = town(random, 1 + random.nextInt(11));
            int classes = 2 + random.nextInt(4);
            double found = spread(town, limits(Method.NATURAL, classes, town));
            assertThat(found)
                    .as("seed %d", seed)
                    .isCloseTo(leastSpread(town, classes, 1, new double[0]), within(1e-9));
        }
    }

    @Test
    void naturalClassesAreAtLeastAsGoodAsThoseOfGeoTools() {
        for (int seed = 0; seed < 20; seed++) {
            double[] town = town(new Random(seed), 200);
            int classes = 2 + seed % 5;
            double theirs = spread(town, GeoToolsClassifier.limits("Jenks", town, classes));
            double ours = spread(town, limits(Method.NATURAL, classes, town));
            assertThat(ours).as("seed %d", seed).isLessThanOrEqualTo(theirs + 1e-9);
        }
    }

    @Test
    void naturalClassesOfAHundredThousandRatesAreFoundWhileOneWatches() {
        double[] rates = new Random(3).doubles(100_000).sorted().toArray();
        long begin = System.nanoTime();
        double[] limits = limits(Method.NATURAL, 9, rates);
        assertThat(System.nanoTime() - begin).isLessThan(3_000_000_000L);
        for (int i = 0; i < limits.length; i++)
            assertThat(limits[i]).isCloseTo((i + 1) / 9.0, within(0.02));
    }

    /** GeoTools rounds where our classes are equal. */
    @Test
    void quantilesOfDifferentValuesAreEqualInSizeAndThoseOfGeoToolsNearly() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int classes = 2 + random.nextInt(8);
            double[] town = random.doubles(20L * classes).sorted().toArray();
            assertThat(sizes(town, limits(Method.QUANTILES, classes, town)))
                    .as("seed %d", seed)
                    .containsOnly(20);
            int[] theirs = sizes(town, GeoToolsClassifier.limits("Quantile", town, classes));
            assertThat(Arrays.stream(theirs).boxed())
                    .as("seed %d", seed)
                    .allSatisfy(size -> assertThat(size).isBetween(19, 21));
        }
    }

    @Test
    void equalIntervalsAreThoseOfGeoToolsToThreeDigitsOfAStep() {
        for (int seed = 0; seed < 50; seed++) {
            double[] town = town(new Random(seed), 60);
            int classes = 2 + seed % 8;
            double[] theirs = GeoToolsClassifier.limits("EqualInterval", town, classes);
            double step = (town[town.length - 1] - town[0]) / classes;
            assertThat(limits(Method.EQUAL, classes, town))
                    .as("seed %d", seed)
                    .containsExactly(theirs, within(step / 100));
        }
    }

    @Test
    void limitsAscendAndLeaveNoClassOfQuantilesOrNaturalOnesEmpty() {
        for (int seed = 0; seed < TOWNS; seed++) {
            Random random = new Random(seed);
            double[] town = town(random, random.nextInt(60));
            int classes = 2 + random.nextInt(8);
            for (Method method : Method.values()) {
                double[] limits = limits(method, classes, town);
                assertThat(limits)
                        .as("seed %d, %s", seed, method)
                        .isSorted()
                        .doesNotHaveDuplicates();
                assertThat(limits.length).isLessThan(classes);
                if (method != Method.EQUAL && town.length > 0)
                    assertThat(IntStream.of(sizes(town, limits)).min().getAsInt()).isPositive();
            }
        }
    }

    @Test
    void aRoundLimitPutsNoValueElsewhere() {
        assertThat(limits(Method.NATURAL, 2, 1, 2, 3, 97, 98)).containsExactly(50);
        assertThat(limits(Method.NATURAL, 2, 0.123, 0.124, 0.1311, 0.1312)).containsExactly(0.13);
        assertThat(limits(Method.QUANTILES, 2, 123, 178)).containsExactly(150);
        assertThat(limits(Method.QUANTILES, 2, -4, 7)).containsExactly(0);
    }

    @Test
    void asManyClassesAsDifferentValuesAreTheMost() {
        for (Method method : Method.values()) {
            assertThat(limits(method, 5)).isEmpty();
            assertThat(limits(method, 5, 7, 7, 7)).isEmpty();
        }
        assertThat(limits(Method.QUANTILES, 5, 7, 7, 7, 9)).hasSize(1);
        assertThat(limits(Method.NATURAL, 5, 7, 7, 7, 9)).hasSize(1);
    }

    @Test
    void ofDivergingClassesTheMiddleIsALimit() {
        for (int seed = 0; seed < TOWNS; seed++) {
            double[] town =
                    new Random(seed).doubles(30).map(value -> value - 0.4).sorted().toArray();
            for (Method method : List.of(Method.QUANTILES, Method.NATURAL)) {
                double[] limits = new Computed(method, 6).limits(town, OptionalDouble.of(0));
                assertThat(limits).as("seed %d", seed).contains(0).isSorted().hasSize(5);
                assertThat(Arrays.stream(limits).filter(limit -> limit < 0)).hasSize(2);
            }
        }
    }

    @Test
    void equalDivergingClassesAreAsWideOnBothSides() {
        double[] town = {-1, 2, 3, 8};
        assertThat(new Computed(Method.EQUAL, 4).limits(town, OptionalDouble.of(0)))
                .containsExactly(0, 4);
        assertThat(new Computed(Method.EQUAL, 5).limits(town, OptionalDouble.of(0)))
                .containsExactly(1.6, 4.8);
    }

    @Test
    void allOnOneSideOfTheMiddleAreDividedAsIfThereWereNone() {
        double[] town = {1, 2, 3, 4};
        Computed breaks = new Computed(Method.QUANTILES, 2);
        assertThat(breaks.limits(town, OptionalDouble.of(0)))
                .isEqualTo(breaks.limits(town, OptionalDouble.empty()));
    }

    @Test
    void ownLimitsMustAscend() {
        assertThat(new Own(List.of(1.0, 2.5)).limits(new double[] {9}, OptionalDouble.empty()))
                .containsExactly(1, 2.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Own(List.of(2.0, 1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Own(List.of(1.0, 1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Own(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Own(List.of(Double.NaN)));
    }
}
