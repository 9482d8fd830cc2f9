package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;

class JointTest {
    @Test
    void theMiddleOfThreeIsAJointAndTheEndsAreNot() {
        Contacts row = Contacts.of(open(Tiny.ground(3, 1)));
        assertThat(Joint.at(row, unit -> true, 1)).isFalse();
        assertThat(Joint.at(row, unit -> true, 2)).isTrue();
        assertThat(Joint.at(row, unit -> unit != 3, 2)).isFalse();
    }

    @Test
    void aRingHasNoJoint() {
        Contacts square = Contacts.of(open(Tiny.ground(3, 3)));
        for (int unit : new int[] {1, 2, 3, 4, 6, 7, 8, 9})
            assertThat(Joint.at(square, member -> member != 5, unit)).as("%d", unit).isFalse();
    }

    @Test
    void aBridgeHoldsTogetherWhatAJointWouldTear() {
        Plan row = withBridge(open(Tiny.ground(3, 1)), 1, 3);
        assertThat(Joint.at(Contacts.of(row), unit -> true, 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsAJointIsWhatLeavesMoreParts(long seed) {
        Random random = new Random(seed);
        Ground ground = Tiny.ground(3 + random.nextInt(9), 3 + random.nextInt(9));
        Plan plan = open(ground);
        for (int i = random.nextInt(4); i > 0; i--) {
            int n = ground.units().count();
            plan = withBridge(plan, 1 + random.nextInt(n), 1 + random.nextInt(n));
        }
        check(plan, random, seed);
    }

    private static void check(Plan plan, Random random, long seed) {
        Contacts contacts = Contacts.of(plan);
        double share = 0.4 + 0.6 * random.nextDouble();
        UnitSet members =
                UnitSet.of(IntStream.rangeClosed(1, plan.ground().units().count()))
                        .where(unit -> random.nextDouble() < share);
        members.stream()
                .forEach(
                        unit -> {
                            UnitSet rest = members.minus(UnitSet.of(unit));
                            boolean more = parts(plan, rest) > parts(plan, members);
                            assertThat(Joint.at(contacts, members::contains, unit))
                                    .as("seed %d, unit %d of %s", seed, unit, members)
                                    .isEqualTo(more);
                        });
    }

    private static int parts(Plan plan, UnitSet units) {
        return Contiguity.parts(plan, units).size();
    }

    private static Plan open(Ground ground) {
        return Plan.open(ground, Rules.DEFAULT);
    }

    private static Plan withBridge(Plan plan, int from, int to) {
        UnitTable units = plan.ground().units();
        Polyline line = Polyline.of(0, 0, 1, 1);
        Bridge bridge = new Bridge(units.unit(from).id(), units.unit(to).id(), line);
        return plan.withRules(plan.rules().with(bridge));
    }
}
