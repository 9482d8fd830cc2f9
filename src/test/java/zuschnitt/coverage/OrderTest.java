package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
    @ParameterizedTest(name = "up to {0}")
    @ValueSource(longs = {1, 2, 2047, 2048, 1L << 40, Long.MAX_VALUE})
    void thingsAreSortedByTheirNumberAndEqualOnesStayInTheirOrder(long bound) {
        Random random = new Random(bound);
        long[] numbers = random.longs(5000, 0, bound).toArray();
        assertArrayEquals(
                IntStream.range(0, numbers.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(thing -> numbers[thing]))
                        .mapToInt(Integer::intValue)
                        .toArray(),
                Order.byNumber(numbers));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatHasTheFirstNumberInCommonIsCompared(long seed) {
        Random random = new Random(seed);
        long[] first = random.longs(3000, -500, 500).toArray();
        int[] second = random.ints(3000, 0, 10).toArray();
        assertArrayEquals(
                IntStream.range(0, first.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingLong((Integer thing) -> first[thing])
                                        .thenComparing(thing -> second[thing]))
                        .mapToInt(Integer::intValue)
                        .toArray(),
                Order.of(
                        first.length,
                        thing -> first[thing],
                        (one, other) ->
                                first[one] == first[other]
                                        ? Integer.compare(second[one], second[other])
                                        : Long.compare(first[one], first[other])));
    }
}
