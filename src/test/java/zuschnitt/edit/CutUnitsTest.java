package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/** Units are squares of 100 m, the first with its upper left corner at the origin. */
class CutUnitsTest {
    private static CutUnits across(Plan plan, double x) {
        return CutUnits.along(plan, all(plan), Polyline.of(x, 50, x, -150));
    }

    private static UnitSet all(Plan plan) {
        return UnitSet.of(IntStream.rangeClosed(1, plan.ground().units().count()));
    }

    private static List<String> keys(Plan plan) {
        return all(plan).stream().mapToObj(unit -> plan.ground().units().unit(unit).key()).toList();
    }

    @Test
    void partsTakeTheKeyWithALetterAndStayInTheDistrict() {
        Plan plan = Tiny.plan("12");
        Plan after = across(plan, 30).applyTo(plan);
        assertThat(keys(after)).containsExactly("0001a", "0002", "0001b");
        assertThat(after.districtOf(1)).isEqualTo(plan.districtOf(1));
        assertThat(after.districtOf(3)).isEqualTo(plan.districtOf(1));
        assertThat(after.ground().units().find("0001b")).hasValue(3);
        assertThat(after.ground().units().find("0001")).isEmpty();
        assertThat(after.ground().adjacency().touching(2, 1)).isTrue();
        assertThat(after.ground().adjacency().touching(1, 3)).isTrue();
        assertThat(after.ground().adjacency().touching(2, 3)).isFalse();
    }

    @Test
    void peopleAreSharedByAreaToTheLastOneAndMarkedAsEstimated() {
        Plan plan = Tiny.plan("......7");
        Plan after = across(plan, 630).applyTo(plan);
        Figures figures = Tiny.figures(plan.ground()).over(after.ground().units());
        assertThat(figures.population(7)).isEqualTo(5);
        assertThat(figures.population(8)).isEqualTo(2);
        assertThat(figures.count("HH", 7) + figures.count("HH", 8)).isEqualTo(3.5);
        assertThat(figures.estimated(7)).isTrue();
        assertThat(figures.estimated(8)).isTrue();
        assertThat(figures.estimated(1)).isFalse();
    }

    @Test
    void typedSharesHoldForFiguresOfAnotherYearToo() {
        Plan plan = Tiny.plan(".........x");
        CutUnits cut = across(plan, 950).shared(10, Basis.TYPED, "", List.of(9.0, 1.0));
        Plan after = cut.applyTo(plan);
        Figures figures = Tiny.figures(plan.ground()).over(after.ground().units());
        assertThat(figures.population(10)).isEqualTo(9);
        assertThat(figures.population(11)).isEqualTo(1);
    }

    @Test
    void aPartOfAPartKnowsWhereItComesFrom() {
        Plan plan = Tiny.plan("12");
        Plan once = across(plan, 30).applyTo(plan);
        Plan twice = across(once, 60).applyTo(once);
        assertThat(keys(twice)).containsExactly("0001aa", "0002", "0001b", "0001ab");
        assertThat(twice.ground().units().unit(4).ancestry().map(unit -> unit.key()))
                .containsExactly("0001ab", "0001a", "0001");
        assertThat(twice.ground().units().unit(4).origin().orElseThrow().imported()).isEqualTo(1);
    }

    @Test
    void aLineThatDividesNothingIsRefused() {
        Plan plan = Tiny.plan("12");
        assertThat(across(plan, 300).refusal(plan)).contains(Message.of("refusal.cutNothing"));
    }

    @Test
    void aSliverIsRefusedUnlessOthersAreCut() {
        Plan plan = Tiny.plan("12\n34");
        CutUnits alone = across(plan, 0.05);
        assertThat(alone.refusal(plan)).contains(Message.of("refusal.cutSliver", "0001", 5L));
        CutUnits slanted =
                CutUnits.along(plan, all(plan), Polyline.of(0.01, 10, 0.01, -100, 60, -210));
        assertThat(slanted.refusal(plan)).isEmpty();
        assertThat(slanted.nicked()).isEqualTo(UnitSet.of(1));
        assertThat(slanted.divided()).extracting(CutUnits.Divided::unit).containsExactly(3);
    }

    @Test
    void aLockedDistrictIsNotCut() {
        Plan plan = Tiny.plan("12");
        Plan locked = plan.withDistrict(Plan.FIRST, plan.district(Plan.FIRST).asLocked());
        assertThat(across(locked, 30).refusal(locked))
                .contains(Message.of("refusal.locked", "B 1"));
    }

    @Test
    void aKeyThatIsTakenIsRefused() {
        Plan plan = Tiny.plan("12");
        CutUnits cut = across(plan, 30);
        assertThat(cut.called(1, List.of("0002", "x")).refusal(plan))
                .contains(Message.of("refusal.keyTaken", "0002"));
        assertThat(cut.called(1, List.of("x", "x")).refusal(plan))
                .contains(Message.of("refusal.keyTaken", "x"));
        assertThat(cut.called(1, List.of("", "x")).refusal(plan))
                .contains(Message.of("refusal.partWithoutKey", "0001"));
        assertThat(cut.called(1, List.of("0001", "x")).refusal(plan)).isEmpty();
    }

    @Test
    void aDistrictIsSplitExactlyInOneStep() {
        Plan plan = Tiny.plan("11");
        CutUnits cut = across(plan, 130);
        Plan parts = cut.applyTo(plan);
        UnitSet leaving =
                new DividingLine(Polyline.of(130, 50, 130, -150)).halves(parts, Plan.FIRST).left();
        SplitByCut split =
                new SplitByCut(
                        cut,
                        new SplitDistrict(
                                Plan.FIRST, plan.district(Plan.FIRST), leaving, Tiny.district(2)));
        assertThat(split.refusal(plan)).isEmpty();
        Plan after = split.applyTo(plan);
        assertThat(
                        after.units(Plan.FIRST + 1).stream()
                                .mapToDouble(after.ground().coverage()::area))
                .containsExactly(7000.0);
        assertThat(PlanChange.between(plan, after).inverse().applyTo(after)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyRowOfCutsCanBeTakenBackAndDoneAgain(long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(5);
        int rows = 1 + random.nextInt(5);
        Ground tiny = Tiny.ground(columns, rows);
        Ground wide = Ground.of(tiny.coverage(), tiny.units(), random.nextInt(3) * 60.0);
        Plan first = RandomPlans.over(wide, random);
        Figures figures = Tiny.figures(first.ground());
        double area = area(first);
        List<Plan> plans = new ArrayList<>(List.of(first));
        List<PlanChange> changes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Plan plan = plans.get(plans.size() - 1);
            CutUnits cut = CutUnits.along(plan, all(plan), line(random, columns, rows));
            if (cut.refusal(plan).isPresent()) continue;
            Plan after = cut.applyTo(plan);
            changes.add(PlanChange.between(plan, after));
            plans.add(after);
            Figures shared = figures.over(after.ground().units());
            assertThat(shared.over(after.ground().units())).isSameAs(shared);
            for (String field : figures.fields())
                assertThat(shared.sum(field)).isEqualTo(figures.sum(field));
            assertThat(area(after)).isCloseTo(area, within(1.0));
            assertAdjacency(after);
        }
        Plan back = plans.get(plans.size() - 1);
        for (int i = changes.size() - 1; i >= 0; i--) {
            back = changes.get(i).inverse().applyTo(back);
            assertSame(back, plans.get(i));
        }
        Plan on = first;
        for (int i = 0; i < changes.size(); i++) {
            on = changes.get(i).applyTo(on);
            assertSame(on, plans.get(i + 1));
        }
    }

    /** Not by identity of the grounds, which would say nothing. */
    private static void assertSame(Plan plan, Plan expected) {
        assertThat(plan.ground().coverage()).isEqualTo(expected.ground().coverage());
        assertThat(plan.ground().units()).isEqualTo(expected.ground().units());
        assertThat(plan.assignment()).isEqualTo(expected.assignment());
        assertThat(plan).isEqualTo(expected);
        assertAdjacency(plan);
    }

    private static void assertAdjacency(Plan plan) {
        Adjacency fresh = Adjacency.of(plan.ground().coverage(), plan.ground().gapWidth());
        Adjacency kept = plan.ground().adjacency();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            assertThat(kept.degree(unit)).isEqualTo(fresh.degree(unit));
            for (int i = 0; i < fresh.degree(unit); i++)
                assertThat(kept.neighbour(unit, i)).isEqualTo(fresh.neighbour(unit, i));
        }
    }

    private static double area(Plan plan) {
        return all(plan).stream().mapToDouble(plan.ground().coverage()::area).sum();
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
