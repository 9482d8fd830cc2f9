package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitSetTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** The sets of the Java library know nothing of order in an array. */
    @ParameterizedTest
    @MethodSource("seeds")
    void setsAreAsTheSetsOfTheLibrary(long seed) {
        Random random = new Random(seed);
        UnitSet one = some(random);
        UnitSet other = some(random);
        Set<Integer> both = set(one);
        both.addAll(set(other));
        assertThat(set(one.union(other))).isEqualTo(both);
        assertThat(one.union(other)).isEqualTo(other.union(one)).isEqualTo(inOrder(both));
        Set<Integer> rest = set(one);
        rest.removeAll(set(other));
        assertThat(one.minus(other)).isEqualTo(inOrder(rest));
        Set<Integer> even = set(one);
        even.removeIf(unit -> unit % 2 == 1);
        assertThat(one.where(unit -> unit % 2 == 0)).isEqualTo(inOrder(even));
    }

    private static UnitSet some(Random random) {
        return UnitSet.of(random.ints(random.nextInt(12), 1, 20));
    }

    private static Set<Integer> set(UnitSet units) {
        return units.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static UnitSet inOrder(Set<Integer> sorted) {
        return UnitSet.of(sorted.stream().mapToInt(Integer::intValue));
    }
}
