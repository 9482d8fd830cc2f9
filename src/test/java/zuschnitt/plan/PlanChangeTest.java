package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanChangeTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aChangeLeadsThereAndBack(long seed) {
        Random random = new Random(seed);
        Ground ground = Tiny.ground(1 + random.nextInt(12), 1 + random.nextInt(12));
        Plan before = RandomPlans.over(ground, random);
        Plan after = RandomPlans.over(ground, random);

        PlanChange change = PlanChange.between(before, after);

        assertThat(change.applyTo(before)).as("seed %d", seed).isEqualTo(after);
        assertThat(change.inverse().applyTo(after)).as("seed %d", seed).isEqualTo(before);
    }

    @Test
    void onlyUnitsThatChangedDistrictMove() {
        Plan before = Tiny.plan("1122");
        Plan after = Tiny.plan(before.ground(), "1112");
        assertThat(PlanChange.between(before, after).moves())
                .containsExactly(
                        new Move(Tiny.district(2).id(), Tiny.district(1).id(), UnitSet.of(3)));
    }

    /**
     * A district that goes moves the indices of all later ones; their units stay where they are.
     */
    @Test
    void aDistrictThatGoesMovesOnlyItsOwnUnits() {
        Plan before = Tiny.plan("112233");
        Plan after =
                before.without(before.find(new DistrictCode("B 1")).orElseThrow(), Plan.UNASSIGNED);
        assertThat(PlanChange.between(before, after).units()).isEqualTo(UnitSet.of(1, 2));
    }

    @Test
    void equalPlansHaveAnEmptyChange() {
        assertThat(PlanChange.between(Tiny.plan("1.x"), Tiny.plan("1.x")).isEmpty()).isTrue();
    }

    @Test
    void aChangeRefusesAPlanThatItDoesNotBeginWith() {
        PlanChange change = PlanChange.between(Tiny.plan("12"), Tiny.plan("13"));
        assertThatThrownBy(() -> change.applyTo(Tiny.plan("44")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plansOverGroundsThatHaveNothingInCommonHaveNoChange() {
        Ground tiny = Tiny.ground(2, 1);
        Ground gappy = Ground.of(tiny.coverage(), tiny.units(), 5);
        assertThatThrownBy(() -> PlanChange.between(Tiny.plan(tiny, "12"), Tiny.plan(gappy, "12")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
