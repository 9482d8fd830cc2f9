package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.plan.Contiguity;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

class ShiftTest {
    private static final int B1 = Plan.FIRST;
    private static final int B2 = Plan.FIRST + 1;

    @Test
    void unitsOfTheGiverGoAndOthersStay() {
        Plan plan = Tiny.plan("112233");
        Shift shift = free(plan).over(UnitSet.of(1, 3, 5));
        assertThat(shift.moved()).isEqualTo(UnitSet.of(3));
        assertThat(drawn(plan, shift, 6)).isEqualTo("111233");
    }

    @Test
    void theLastUnitOfADistrictStays() {
        assertThat(free(Tiny.plan("1122")).over(UnitSet.of(3, 4)).moved()).hasToString("[3]");
    }

    @Test
    void theLastOpenUnitMayGo() {
        Plan plan = Tiny.plan("11..");
        Shift shift = Shift.of(plan, Plan.UNASSIGNED, B1, Shift.Rule.CONTIGUOUS);
        assertThat(drawn(plan, shift.over(UnitSet.of(3, 4)), 4)).isEqualTo("1111");
    }

    @Test
    void aUnitThatHoldsTheGiverTogetherIsHeld() {
        Plan plan = Tiny.plan("1222\n1122");
        Shift shift = contiguous(Tiny.plan("122\n112\n122")).over(UnitSet.of(6));
        assertThat(shift.moved()).isEqualTo(UnitSet.EMPTY);
        assertThat(shift.held()).isEqualTo(UnitSet.of(6));
        assertThat(contiguous(plan).over(UnitSet.of(2)).held()).isEqualTo(UnitSet.EMPTY);
    }

    @Test
    void whatWasHeldGoesAsSoonAsWhatHungOnItHasGone() {
        Plan plan = Tiny.plan("122\n112\n122");
        Shift shift = contiguous(plan).over(UnitSet.of(6)).over(UnitSet.of(8)).over(UnitSet.of(9));
        assertThat(shift.held()).isEqualTo(UnitSet.EMPTY);
        assertThat(drawn(plan, shift, 3)).isEqualTo("122\n111\n111");
    }

    @Test
    void anIslandIsHeldUntilLandReachesIt() {
        Plan plan = Tiny.plan("12222");
        Shift shift = contiguous(plan).over(UnitSet.of(3));
        assertThat(shift.moved()).isEqualTo(UnitSet.EMPTY);
        assertThat(drawn(plan, shift.over(UnitSet.of(2)), 5)).isEqualTo("11122");
    }

    @Test
    void aRingTakesWhatLiesAlongTheBorder() {
        Plan plan = Tiny.plan("1222\n1122\n1333");
        Shift once = free(plan).ring();
        assertThat(drawn(plan, once, 4)).isEqualTo("1122\n1112\n1333");
        assertThat(drawn(plan, once.ring(), 4)).isEqualTo("1112\n1111\n1333");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void underTheRuleNoDistrictFallsIntoMorePartsWhateverIsTouched(long seed) {
        Random random = new Random(seed);
        Plan plan = Town.grown(random, 4 + random.nextInt(8), 4 + random.nextInt(8), 4);
        for (int from = 0; from < plan.slots(); from++) {
            for (int to = Plan.FIRST; to < plan.slots(); to++) {
                if (from != to) checkParts(plan, contiguous(plan, from, to), random, seed);
            }
        }
    }

    private static void checkParts(Plan plan, Shift begin, Random random, long seed) {
        int n = plan.ground().units().count();
        int giving = parts(plan, begin.from());
        int taking = parts(plan, begin.to());
        if (taking == 0) return;
        Shift shift = begin;
        for (int i = 0; i < 8; i++) {
            shift = shift.over(UnitSet.of(random.ints(1 + random.nextInt(6), 1, n + 1)));
            Plan after = plan.withAssigned(shift.moved(), shift.to());
            assertThat(parts(after, shift.from())).as("seed %d", seed).isLessThanOrEqualTo(giving);
            assertThat(parts(after, shift.to())).as("seed %d", seed).isLessThanOrEqualTo(taking);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsHeldCouldReallyNotGo(long seed) {
        Random random = new Random(seed);
        Plan plan = RandomPlans.over(Tiny.ground(7, 6), random);
        if (plan.districts().size() < 2) return;
        Shift shift = contiguous(plan);
        for (int i = 0; i < 6; i++) shift = shift.over(UnitSet.of(random.ints(5, 1, 43)));
        Plan after = plan.withAssigned(shift.moved(), B1);
        for (int unit : shift.held().stream().toArray()) {
            Plan further = after.withAssigned(UnitSet.of(unit), B1);
            boolean tears = parts(further, B2) > parts(after, B2);
            boolean island = parts(further, B1) > parts(after, B1);
            boolean last = after.units(B2).size() == 1;
            assertThat(tears || island || last).as("seed %d, unit %d", seed, unit).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Shift.Rule.class)
    void nothingIsMovedByTouchingNothing(Shift.Rule rule) {
        Plan plan = Tiny.plan("12");
        assertThat(Shift.of(plan, B2, B1, rule).over(UnitSet.EMPTY).edit()).isEmpty();
    }

    private static int parts(Plan plan, int district) {
        return Contiguity.parts(plan, plan.units(district)).size();
    }

    private static Shift free(Plan plan) {
        return Shift.of(plan, B2, B1, Shift.Rule.FREE);
    }

    private static Shift contiguous(Plan plan) {
        return contiguous(plan, B2, B1);
    }

    private static Shift contiguous(Plan plan, int from, int to) {
        return Shift.of(plan, from, to, Shift.Rule.CONTIGUOUS);
    }

    private static String drawn(Plan plan, Shift shift, int columns) {
        return Tiny.drawing(shift.edit().orElseThrow().applyTo(plan), columns);
    }
}
