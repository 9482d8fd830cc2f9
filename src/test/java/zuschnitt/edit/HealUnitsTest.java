package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/** Units are squares of 100 m, the first with its upper left corner at the origin. */
class HealUnitsTest {
    private static Plan cut(Plan plan, double x) {
        return CutUnits.along(plan, all(plan), Polyline.of(x, 50, x, -150)).applyTo(plan);
    }

    private static UnitSet all(Plan plan) {
        return UnitSet.of(IntStream.rangeClosed(1, plan.ground().units().count()));
    }

    private static int unit(Plan plan, String key) {
        return plan.ground().units().find(key).orElseThrow();
    }

    private static HealUnits heal(Plan plan, String... keys) {
        return new HealUnits(UnitSet.of(Stream.of(keys).mapToInt(key -> unit(plan, key))));
    }

    @Test
    void onePartBringsTheWholeUnitBack() {
        Plan plan = Tiny.plan("12");
        Plan cut = cut(plan, 30);
        HealUnits heal = heal(cut, "0001b");
        assertThat(heal.refusal(cut)).isEmpty();
        assertThat(heal.label(cut)).isEqualTo(Message.of("edit.heal", 1, "0001"));
        Plan healed = heal.applyTo(cut);
        assertThat(healed.ground().units()).isEqualTo(plan.ground().units());
        assertThat(healed.assignment()).isEqualTo(plan.assignment());
        assertThat(healed.ground().coverage().area(1)).isEqualTo(10_000);
        assertThat(PlanChange.between(cut, healed).inverse().applyTo(healed)).isEqualTo(cut);
    }

    @Test
    void countsAreAsTheyWere() {
        Plan plan = Tiny.plan("......7");
        Figures figures = Tiny.figures(plan.ground());
        Plan cut = cut(plan, 630);
        Plan healed = heal(cut, "0007a").applyTo(cut);
        assertThat(figures.over(healed.ground().units())).isEqualTo(figures);
    }

    @Test
    void innerPartsHealFirst() {
        Plan plan = Tiny.plan("12");
        Plan twice = cut(cut(plan, 30), 60);
        Plan inner = heal(twice, "0001aa", "0001ab").applyTo(twice);
        assertThat(inner.ground().units().find("0001a")).isPresent();
        assertThat(inner.ground().units().find("0001b")).isPresent();
        Plan outer = heal(inner, "0001a").applyTo(inner);
        assertThat(outer.ground().units()).isEqualTo(plan.ground().units());
    }

    @Test
    void allPartsOfAllPartsHealAtOnce() {
        Plan plan = Tiny.plan("12");
        Plan twice = cut(cut(plan, 30), 60);
        Plan healed = heal(twice, "0001aa", "0001ab", "0001b").applyTo(twice);
        assertThat(healed.ground().units()).isEqualTo(plan.ground().units());
    }

    @Test
    void aPartWhoseSiblingWasCutFurtherWaits() {
        Plan plan = Tiny.plan("12");
        Plan twice = cut(cut(plan, 30), 60);
        assertThat(heal(twice, "0001b").refusal(twice))
                .contains(Message.of("refusal.healCutFurther", "0001", "0001aa"));
    }

    @Test
    void partsInSeveralDistrictsAreNotJoined() {
        Plan cut = cut(Tiny.plan("12"), 30);
        Plan apart = cut.withAssigned(UnitSet.of(unit(cut, "0001b")), Plan.FIRST + 1);
        assertThat(heal(apart, "0001a").refusal(apart))
                .contains(Message.of("refusal.healApart", "0001", "B 1", "B 2"));
    }

    @Test
    void whatWasNeverCutCantBeHealed() {
        Plan plan = Tiny.plan("12");
        assertThat(heal(plan, "0001").refusal(plan)).contains(Message.of("refusal.healNothing"));
        assertThat(new HealUnits(UnitSet.EMPTY).refusal(plan))
                .contains(Message.of("refusal.nothingChosen"));
    }

    @Test
    void partsInALockedDistrictStay() {
        Plan cut = cut(Tiny.plan("12"), 30);
        Plan locked = cut.withDistrict(Plan.FIRST, cut.district(Plan.FIRST).asLocked());
        assertThat(heal(locked, "0001a").refusal(locked))
                .contains(Message.of("refusal.locked", "B 1"));
    }

    @Test
    void aKeyThatAnotherUnitGotMeanwhileIsNotTakenTwice() {
        Plan plan = Tiny.plan("12");
        Plan once = cut(plan, 30);
        Plan taken =
                CutUnits.along(once, UnitSet.of(2), Polyline.of(150, 50, 150, -150))
                        .called(2, List.of("0001", "0002"))
                        .applyTo(once);
        assertThat(heal(taken, "0001a").refusal(taken))
                .contains(Message.of("refusal.healKeyTaken", "0001"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverWasCutHealsToWhatItWas(long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(4);
        int rows = 1 + random.nextInt(4);
        Plan first = RandomPlans.over(Tiny.ground(columns, rows), random);
        Figures figures = Tiny.figures(first.ground());
        Plan plan = first;
        for (int i = 0; i < 6; i++) {
            CutUnits cut = CutUnits.along(plan, all(plan), line(random, columns, rows));
            if (cut.refusal(plan).isEmpty()) plan = cut.applyTo(plan);
        }
        List<Plan> plans = new ArrayList<>(List.of(plan));
        while (!plan.ground().units().parts().isEmpty()) {
            UnitSet some = plan.ground().units().parts().where(part -> random.nextInt(3) > 0);
            HealUnits heal = new HealUnits(some);
            if (heal.refusal(plan).isPresent()) continue;
            plan = heal.applyTo(plan);
            plans.add(plan);
            Figures shared = figures.over(plan.ground().units());
            for (String field : figures.fields())
                assertThat(shared.sum(field)).isEqualTo(figures.sum(field));
        }
        assertThat(plan.ground().units()).isEqualTo(first.ground().units());
        assertThat(plan.assignment()).isEqualTo(first.assignment());
        assertThat(figures.over(plan.ground().units())).isEqualTo(figures);
        for (int unit = 1; unit <= columns * rows; unit++)
            assertThat(plan.ground().coverage().area(unit)).isCloseTo(10_000, within(2.0));
        Plan back = plan;
        for (int i = plans.size() - 2; i >= 0; i--) {
            back = PlanChange.between(back, plans.get(i)).applyTo(back);
            assertThat(back).isEqualTo(plans.get(i));
        }
    }

    private static Polyline line(Random random, int columns, int rows) {
        double[] xy = new double[2 * (2 + random.nextInt(4))];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = -50 + random.nextDouble() * (columns * 100 + 100);
            xy[i + 1] = 50 - random.nextDouble() * (rows * 100 + 100);
        }
        return Polyline.of(xy);
    }
}
