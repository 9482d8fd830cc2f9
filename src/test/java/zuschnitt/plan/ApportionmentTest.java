package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    private static final int CASES = 2000;

    @Test
    void theLastResidentGoesToTheLargestRemainder() {
        assertThat(Apportionment.of(10, weights(1, 1, 1))).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(7, weights(1, 3, 2))).containsExactly(1, 4, 2);
        assertThat(Apportionment.of(1, weights(0.2, 0.5, 0.3))).containsExactly(0, 1, 0);
    }

    @Test
    void whatIsNotKnownIsKnownOfNoPart() {
        assertThat(Apportionment.of(Double.NaN, weights(1, 2)))
                .containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void withoutAnyWeightAllWeighTheSame() {
        assertThat(Apportionment.of(5, weights(0, 0))).containsExactly(3, 2);
        assertThat(Apportionment.of(5, weights(0, 0, 1e-300))).containsExactly(0, 0, 5);
    }

    @Test
    void aFractionStaysInOnePiece() {
        assertThat(Apportionment.of(4.25, weights(1, 1))).containsExactly(2.25, 2);
        assertThat(Apportionment.of(0.5, weights(1, 3))).containsExactly(0, 0.5);
    }

    @Test
    void aBalanceBelowZeroIsSharedLikeOneAbove() {
        assertThat(Apportionment.of(-10, weights(1, 1, 1, 0))).containsExactly(-4, -3, -3, 0);
    }

    @Test
    void whatIsNoWeightIsRefused() {
        for (double[] none :
                new double[][] {{}, {-1}, {1, Double.NaN}, {Double.POSITIVE_INFINITY, 1}}) {
            assertThatThrownBy(() -> Apportionment.of(1, none))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void sharesAddUpExactlyAndKeepWithinOneOfTheirQuotas() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            double total = total(random);
            double[] weights = randomWeights(random);
            double[] shares = Apportionment.of(total, weights);
            double sum = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(shares).sum()).as("seed %d", seed).isEqualTo(total);
            long broken = Arrays.stream(shares).filter(share -> share % 1 != 0).count();
            assertThat(broken).as("seed %d", seed).isEqualTo(total % 1 == 0 ? 0 : 1);
            for (int i = 0; i < shares.length; i++) {
                double quota = sum == 0 ? total / shares.length : total * weights[i] / sum;
                assertThat(Math.abs(shares[i] - quota)).as("seed %d", seed).isLessThan(1 + 1e-6);
                if (weights[i] == 0 && sum > 0) assertThat(shares[i]).as("seed %d", seed).isZero();
            }
        }
    }

    @Test
    void nobodyGetsMoreByStandingElsewhereInTheRow() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            double total = total(random);
            double[] weights = random.doubles(1 + random.nextInt(8)).toArray();
            int[] order = shuffled(weights.length, random);
            double[] moved = Arrays.stream(order).mapToDouble(i -> weights[i]).toArray();
            double[] shares = Apportionment.of(total, weights);
            assertThat(Apportionment.of(total, moved))
                    .as("seed %d", seed)
                    .isEqualTo(Arrays.stream(order).mapToDouble(i -> shares[i]).toArray());
        }
    }

    /** Largest remainders are known to be as near to the quotas as whole numbers can be. */
    @Test
    void noOtherWholeNumbersComeNearerToTheQuotas() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            int total = random.nextInt(12);
            int[] weights = random.ints(3, 1, 9).toArray();
            double[] shares =
                    Apportionment.of(total, Arrays.stream(weights).asDoubleStream().toArray());
            long nearest = Long.MAX_VALUE;
            for (int first = 0; first <= total; first++)
                for (int second = 0; first + second <= total; second++)
                    nearest =
                            Math.min(
                                    nearest,
                                    distance(weights, first, second, total - first - second));
            assertThat(distance(weights, (int) shares[0], (int) shares[1], (int) shares[2]))
                    .as("seed %d", seed)
                    .isEqualTo(nearest);
        }
    }

    /** The sum of the squared distances to the quotas, in whole numbers. */
    private static long distance(int[] weights, int... shares) {
        int total = Arrays.stream(shares).sum();
        int sum = Arrays.stream(weights).sum();
        return IntStream.range(0, weights.length)
                .mapToLong(i -> shares[i] * sum - total * weights[i])
                .map(off -> off * off)
                .sum();
    }

    private static double total(Random random) {
        int whole = random.nextInt(1 << random.nextInt(1, 31));
        return random.nextBoolean() ? whole : whole + (1 + random.nextInt(63)) / 64.0;
    }

    /** Weights of very different sizes, many alike, some or all of them nothing. */
    private static double[] randomWeights(Random random) {
        double emptiness = random.nextInt(4) / 3.0;
        double scale = Math.pow(10, random.nextInt(-6, 7));
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToDouble(i -> random.nextBoolean() ? random.nextInt(4) : random.nextDouble())
                .map(weight -> random.nextDouble() < emptiness ? 0 : weight * scale)
                .toArray();
    }

    private static int[] shuffled(int length, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, length).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] weights(double... weights) {
        return weights;
    }
}
