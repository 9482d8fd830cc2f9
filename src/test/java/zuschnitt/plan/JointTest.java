package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Adjacency;

class JointTest {
    @Test
    void theMiddleOfThreeIsAJointAndTheEndsAreNot() {
        Adjacency row = Tiny.ground(3, 1).adjacency();
        assertThat(Joint.at(row, unit -> true, 1)).isFalse();
        assertThat(Joint.at(row, unit -> true, 2)).isTrue();
        assertThat(Joint.at(row, unit -> unit != 3, 2)).isFalse();
    }

    @Test
    void aRingHasNoJoint() {
        Adjacency square = Tiny.ground(3, 3).adjacency();
        for (int unit : new int[] {1, 2, 3, 4, 6, 7, 8, 9})
            assertThat(Joint.at(square, member -> member != 5, unit)).as("%d", unit).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsAJointIsWhatLeavesMoreParts(long seed) {
        Random random = new Random(seed);
        Ground ground = Tiny.ground(3 + random.nextInt(9), 3 + random.nextInt(9));
        double share = 0.4 + 0.6 * random.nextDouble();
        UnitSet members =
                UnitSet.of(IntStream.rangeClosed(1, ground.units().count()))
                        .where(unit -> random.nextDouble() < share);
        members.stream()
                .forEach(
                        unit -> {
                            UnitSet rest = members.minus(UnitSet.of(unit));
                            boolean more = parts(ground, rest) > parts(ground, members);
                            assertThat(Joint.at(ground.adjacency(), members::contains, unit))
                                    .as("seed %d, unit %d of %s", seed, unit, members)
                                    .isEqualTo(more);
                        });
    }

    private static int parts(Ground ground, UnitSet units) {
        return Contiguity.parts(Plan.open(ground, Rules.DEFAULT), units).size();
    }
}
