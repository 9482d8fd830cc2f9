package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BestPairsTest {
    private static IntStream seeds() {
        return IntStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherPairsAreWorthMore(int seed) {
        Random random = new Random(seed);
        double[][] worth = new double[random.nextInt(7)][1 + random.nextInt(6)];
        for (double[] row : worth)
            for (int column = 0; column < row.length; column++)
                row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(50);
        int[] pairs = BestPairs.of(worth);
        assertThat(IntStream.of(pairs).filter(column -> column >= 0)).doesNotHaveDuplicates();
        double sum = 0;
        for (int row = 0; row < pairs.length; row++)
            if (pairs[row] >= 0) {
                assertThat(worth[row][pairs[row]]).isPositive();
                sum += worth[row][pairs[row]];
            }
        assertThat(sum).isEqualTo(most(worth, 0, 0));
    }

    /** What the best of all ways to pair the rows from one on is worth. */
    private static double most(double[][] worth, int row, int taken) {
        if (row == worth.length) return 0;
        double most = most(worth, row + 1, taken);
        for (int column = 0; column < worth[row].length; column++)
            if ((taken & 1 << column) == 0)
                most =
                        Math.max(
                                most,
                                worth[row][column] + most(worth, row + 1, taken | 1 << column));
        return most;
    }

    @Test
    void theLargestPairYieldsWhereBothOthersLoseMoreByIt() {
        assertThat(BestPairs.of(new double[][] {{10, 9}, {9, 0}})).containsExactly(1, 0);
    }
}
