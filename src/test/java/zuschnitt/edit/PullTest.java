package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.AsciiCoverage;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

class PullTest {
    private static final int B2 = Plan.FIRST + 1;
    private static final Plan FOUR_ROWS = Tiny.plan("111222\n111222\n111222\n111222");
    private static final Hand HAND = new Hand(FOUR_ROWS, 6);

    @Test
    void theBorderFollowsTheHandIntoTheOtherDistrict() {
        assertThat(pulled(2.9, 1.5, 4.5, 1.5)).isEqualTo("111222\n111112\n111222\n111222");
        assertThat(pulled(2.9, 1.5, 1.5, 1.5)).isEqualTo("111222\n122222\n111222\n111222");
        assertThat(pulled(3.1, 1.5, 1.5, 1.5)).isEqualTo("111222\n122222\n111222\n111222");
    }

    @Test
    void itFollowsAroundCorners() {
        assertThat(pulled(2.9, 1.5, 4.5, 1.5, 4.5, 3.5))
                .isEqualTo("111222\n111112\n111212\n111212");
    }

    @Test
    void nothingHappensAsLongAsTheHandIsAtTheGrip() {
        assertThat(HAND.along(grab(2.9, 1.5), 2.9, 1.5, 3.1, 1.5).edit()).isEmpty();
    }

    @Test
    void pullingBackGivesBack() {
        assertThat(pulled(2.9, 1.5, 5.5, 1.5, 3.5, 1.5))
                .isEqualTo("111222\n111122\n111222\n111222");
        Pull home = HAND.along(grab(2.9, 1.5), 2.9, 1.5, 5.5, 1.5, 2.9, 1.5);
        assertThat(home.edit()).isEmpty();
    }

    @Test
    void whoCameBackMayPullToTheOtherSide() {
        assertThat(pulled(2.9, 1.5, 5.5, 1.5, 1.5, 1.5))
                .isEqualTo("111222\n122222\n111222\n111222");
    }

    @Test
    void whoComesBackByAnotherWayGivesTheDetourBack() {
        assertThat(pulled(2.9, 1.5, 3.5, 1.5, 5.5, 1.5, 5.5, 2.5, 3.5, 2.5, 3.5, 1.5))
                .isEqualTo("111222\n111122\n111222\n111222");
    }

    @Test
    void whoCrossesTheGrabbedBorderAtOnceHasChangedHisMind() {
        assertThat(pulled(2.9, 1.5, 2.6, 1.1, 3.5, 1.1))
                .isEqualTo("111222\n111122\n111222\n111222");
    }

    @Test
    void passingOverLandOfTheTakerKeepsWhatWasTaken() {
        Plan plan = Tiny.plan("112\n122\n112\n122");
        Hand hand = new Hand(plan, 3);
        Pull pull = hand.along(hand.grab(0.9, 1.5, Shift.Rule.FREE), 0.9, 1.5, 1.5, 1.5, 1.5, 3.5);
        assertThat(Tiny.drawing(pull.edit().orElseThrow().applyTo(plan), 3))
                .isEqualTo("112\n112\n112\n112");
    }

    @Test
    void whoGoesHomeGivesAllBackByWhateverWay() {
        double[] way = {2.9, 1.5, 4.5, 1.5, 4.5, 2.5, 2.5, 2.5};
        assertThat(pulled(way)).isEqualTo("111222\n111112\n111112\n111222");
        Pull home = HAND.along(HAND.along(grab(2.9, 1.5), way), 2.5, 2.5, 1.5, 2.5);
        assertThat(home.edit()).isEmpty();
        Pull again = HAND.along(home, 1.5, 2.5, 3.5, 2.5);
        assertThat(again.edit().orElseThrow().units()).isEqualTo(UnitSet.of(16));
    }

    @Test
    void otherDistrictsStayAsTheyAre() {
        Plan plan = Tiny.plan("112233");
        Hand hand = new Hand(plan, 6);
        Pull pull = hand.along(hand.grab(1.9, 0.5, Shift.Rule.FREE), 1.9, 0.5, 5.5, 0.5);
        assertThat(Tiny.drawing(pull.edit().orElseThrow().applyTo(plan), 6)).isEqualTo("111233");
    }

    @Test
    void theBorderToOpenUnitsCanBePulled() {
        Plan plan = Tiny.plan("11..");
        Hand hand = new Hand(plan, 4);
        Pull pull = hand.along(hand.grab(1.9, 0.5, Shift.Rule.CONTIGUOUS), 1.9, 0.5, 3.5, 0.5);
        assertThat(Tiny.drawing(pull.edit().orElseThrow().applyTo(plan), 4)).isEqualTo("1111");
    }

    @Test
    void theNearestBorderIsTakenWhereThreeMeet() {
        Hand hand = new Hand(Tiny.plan("12\n13"), 2);
        assertThat(hand.grip(0.95, 0.9)).map(PullTest::pair).contains("1|2");
        assertThat(hand.grip(0.95, 1.1)).map(PullTest::pair).contains("3|4");
        assertThat(hand.grip(1.2, 0.95)).map(PullTest::pair).contains("2|4");
        assertThat(hand.grip(1.5, 0.5)).isEmpty();
    }

    @Test
    void blocksAcrossANarrowStreetHaveABorder() {
        Map<Integer, Double> distances = Map.of(1, 50.0, 2, 50.0);
        assertThat(Grip.nearest(acrossAStreet(120), 150, 50, distances))
                .map(Grip::distance)
                .contains(50.0);
        assertThat(Grip.nearest(acrossAStreet(80), 150, 50, distances)).isEmpty();
    }

    /** Two blocks of two districts, a hundred metres apart. */
    private static Plan acrossAStreet(double gapWidth) {
        List<Unit> units =
                Stream.of("1", "2")
                        .map(key -> new Unit(UUID.randomUUID(), key, "", List.of()))
                        .toList();
        Coverage coverage = AsciiCoverage.of("1.2");
        return Tiny.plan(Ground.of(coverage, UnitTable.of(List.of(), units), gapWidth), "12");
    }

    @Test
    void whatIsInNoDistrictHasNoBorderAgainstWhatIsInNone() {
        assertThat(new Hand(Tiny.plan(".x"), 2).grip(0.9, 0.5)).isEmpty();
    }

    @Test
    void aLockedDistrictResists() {
        Plan plan = FOUR_ROWS.withDistrict(B2, FOUR_ROWS.district(B2).asLocked());
        Grip grip = new Hand(plan, 6).grip(2.9, 1.5).orElseThrow();
        assertThat(grip.refusal(plan)).isPresent();
        assertThat(grip.refusal(FOUR_ROWS)).isEmpty();
    }

    // ---- laws, over random towns and random ways ----

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void onlyUnitsOfThePairThatTheWayTouchesGo(long seed) {
        Journey journey = Journey.by(seed);
        UnitSet touched = UnitSet.EMPTY;
        Pull pull = journey.begin;
        for (Footprint place : journey.way) {
            touched = touched.union(place.touched());
            pull = pull.to(place);
            Optional<MoveBorder> edit = pull.edit();
            if (edit.isEmpty()) continue;
            Plan before = journey.plan();
            Plan after = edit.get().applyTo(before);
            assertThat(edit.get().refusal(before)).as("seed %d", seed).isEmpty();
            int district = journey.begin.grip().district();
            int other = journey.begin.grip().otherDistrict();
            for (int unit : PlanChange.between(before, after).units().stream().toArray()) {
                assertThat(touched.contains(unit)).as("seed %d", seed).isTrue();
                assertThat(List.of(district, other))
                        .as("seed %d", seed)
                        .contains(before.districtOf(unit), after.districtOf(unit));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void thereAndBackIsNothing(long seed) {
        Journey journey = Journey.by(seed);
        List<Footprint> back = new ArrayList<>(journey.way);
        Collections.reverse(back);
        Pull pull = journey.begin;
        for (Footprint place : journey.way) pull = pull.to(place);
        for (Footprint place : back) pull = pull.to(place);
        pull = pull.to(journey.home());
        assertThat(pull.edit()).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void onAStraightWayBackThePlanIsAtEachUnitAsItWasOnTheWayThere(long seed) {
        Random random = new Random(seed);
        Plan plan = Tiny.plan("1".repeat(6) + "2".repeat(24));
        Hand hand = new Hand(plan, 30);
        double far = 7 + random.nextInt(22) + random.nextDouble();
        double near = 6.5 + random.nextInt((int) far - 6);
        Pull there = hand.along(hand.grab(5.95, 0.5, Shift.Rule.CONTIGUOUS), 5.95, 0.5, near, 0.5);
        Pull back = hand.along(there, near, 0.5, far, 0.5, near, 0.5);
        assertThat(back.edit()).as("seed %d", seed).isEqualTo(there.edit());
    }

    @Test
    void theRandomWaysMoveBorders() {
        for (long seed = 1; seed <= 20; seed++) {
            Pull pull = Journey.by(seed).begin;
            boolean moved = false;
            for (Footprint place : Journey.by(seed).way) {
                pull = pull.to(place);
                moved |= pull.edit().isPresent();
            }
            assertThat(moved).as("seed %d", seed).isTrue();
        }
    }

    private static String pulled(double... places) {
        Pull pull = HAND.along(grab(places[0], places[1]), places);
        return Tiny.drawing(pull.edit().orElseThrow().applyTo(FOUR_ROWS), 6);
    }

    private static Pull grab(double column, double row) {
        return HAND.grab(column, row, Shift.Rule.FREE);
    }

    private static String pair(Grip grip) {
        return Math.min(grip.unit(), grip.other()) + "|" + Math.max(grip.unit(), grip.other());
    }

    /** A border somewhere in a random town, and a random way from it. */
    private record Journey(Hand hand, Pull begin, List<Footprint> way) {
        static Journey by(long seed) {
            Random random = new Random(seed);
            int columns = 5 + random.nextInt(8);
            int rows = 5 + random.nextInt(8);
            Plan plan = Town.grown(random, columns, rows, 2 + random.nextInt(4));
            Hand hand = new Hand(plan, columns);
            double column = columns * random.nextDouble();
            double row = rows * random.nextDouble();
            while (hand.grip(column, row).isEmpty()) {
                column = columns * random.nextDouble();
                row = rows * random.nextDouble();
            }
            Shift.Rule rule = Shift.Rule.values()[random.nextInt(2)];
            return new Journey(hand, hand.grab(column, row, rule), way(hand, random, column, row));
        }

        private static List<Footprint> way(Hand hand, Random random, double column, double row) {
            List<Footprint> way = new ArrayList<>();
            double course = 2 * Math.PI * random.nextDouble();
            double x = column;
            double y = row;
            for (int i = 0; i < 150; i++) {
                course += 0.6 * random.nextGaussian();
                x += 0.1 * Math.cos(course);
                y += 0.1 * Math.sin(course);
                way.add(hand.at(x, y));
            }
            return way;
        }

        Plan plan() {
            return hand.plan();
        }

        Footprint home() {
            Grip grip = begin.grip();
            return hand.at(grip.x() / Hand.SIDE, -grip.y() / Hand.SIDE);
        }
    }
}
