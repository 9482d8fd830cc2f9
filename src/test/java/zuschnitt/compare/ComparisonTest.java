package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.compare.Lineage.Kind;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

class ComparisonTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void flowsSumToBothVersionsAndMirror(long seed) {
        Random random = new Random(seed);
        Ground ground = Tiny.ground(7, 6);
        Plan before = RandomPlans.over(ground, random);
        Plan after = RandomPlans.over(ground, random);
        Comparison there = compare(before, after);
        Comparison back = compare(after, before);

        Totals old = Totals.of(before, Tiny.figures(ground));
        Totals now = Totals.of(after, Tiny.figures(ground));
        for (int d = 0; d < before.slots(); d++) {
            int from = d;
            assertThat(
                            there.flows().stream()
                                    .filter(f -> f.from() == from)
                                    .mapToDouble(Flow::populationFrom)
                                    .sum())
                    .isEqualTo(old.population(d));
        }
        for (int d = 0; d < after.slots(); d++) {
            int to = d;
            assertThat(
                            there.flows().stream()
                                    .filter(f -> f.to() == to)
                                    .mapToDouble(Flow::populationTo)
                                    .sum())
                    .isEqualTo(now.population(d));
        }
        assertThat(back.flows())
                .containsExactlyInAnyOrderElementsOf(
                        there.flows().stream()
                                .map(
                                        f ->
                                                new Flow(
                                                        f.to(),
                                                        f.from(),
                                                        f.pieces(),
                                                        f.unitsTo(),
                                                        f.unitsFrom(),
                                                        f.populationTo(),
                                                        f.populationFrom(),
                                                        f.area(),
                                                        f.estimated()))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aVersionComparedWithItselfIsUnchanged(long seed) {
        Plan plan = RandomPlans.over(Tiny.ground(5, 5), new Random(seed));
        Comparison same = compare(plan, plan);
        assertThat(same.flows()).allMatch(flow -> flow.from() == flow.to());
        assertThat(same.lineage(Measure.POPULATION, 50))
                .allMatch(line -> line.kind() == Kind.UNCHANGED);
        assertThat(same.unitsChanged()).isZero();
        assertThat(same.populationMoved()).isZero();
    }

    @Test
    void aSeventhDistrictOutOfSlicesIsNewAndTheOthersAreRedrawn() {
        Plan before = Tiny.plan("111222333");
        Plan after = Tiny.plan(before.ground(), "114422334");
        Comparison comparison = compare(before, after);
        assertThat(comparison.lineage(Measure.AREA, 50))
                .extracting(Lineage::kind)
                .containsExactlyInAnyOrder(Kind.REDRAWN, Kind.REDRAWN, Kind.REDRAWN, Kind.NEW);
        assertThat(comparison.unitsChanged()).isEqualTo(3);
        assertThat(comparison.populationMoved()).isEqualTo(3 + 4 + 9);
    }

    @Test
    void oneDistrictInTwoIsSplitAndBackIsMerged() {
        Plan one = Tiny.plan("1111");
        Plan two = Tiny.plan(one.ground(), "2233");
        assertThat(kinds(one, two)).containsExactly(Kind.SPLIT);
        assertThat(kinds(two, one)).containsExactly(Kind.MERGED);
    }

    @Test
    void anotherCodeOverTheSameUnitsIsARenaming() {
        Plan plan = Tiny.plan("12");
        Plan renamed =
                plan.withDistrict(
                        Plan.FIRST, plan.district(Plan.FIRST).withCode(new DistrictCode("B 9")));
        assertThat(kinds(plan, renamed)).containsExactly(Kind.RENAMED, Kind.UNCHANGED);
    }

    @Test
    void aDistrictWhoseUnitsAreOpenAfterwardsIsDissolved() {
        Plan plan = Tiny.plan("12");
        assertThat(kinds(plan, Tiny.plan(plan.ground(), "1.")))
                .containsExactly(Kind.UNCHANGED, Kind.DISSOLVED);
    }

    @Test
    void theLinkShareDecidesWhatIsLinked() {
        Plan before = Tiny.plan("1111122222");
        Plan after = Tiny.plan(before.ground(), "1111222222");
        assertThat(compare(before, after).lineage(Measure.AREA, 50))
                .extracting(Lineage::kind)
                .containsExactly(Kind.REDRAWN, Kind.REDRAWN);
        assertThat(compare(before, after).lineage(Measure.AREA, 15))
                .extracting(Lineage::kind)
                .containsExactly(Kind.MIXED);
    }

    @Test
    void openingAUnitMovesItsPeople() {
        Plan plan = Tiny.plan("112");
        Comparison comparison = compare(plan, Tiny.plan(plan.ground(), "1.2"));
        assertThat(comparison.moved()).extracting(Flow::unitsTo).containsExactly(UnitSet.of(2));
    }

    @Test
    void areasOfFlowsSumToTheWhole() {
        Plan plan = Tiny.plan("112\n122");
        Comparison comparison = compare(plan, Tiny.plan(plan.ground(), "111\n222"));
        assertThat(comparison.flows().stream().mapToDouble(Flow::area).sum()).isEqualTo(60_000);
    }

    private static List<Kind> kinds(Plan before, Plan after) {
        return compare(before, after).lineage(Measure.POPULATION, 50).stream()
                .map(Lineage::kind)
                .toList();
    }

    private static Comparison compare(Plan before, Plan after) {
        return Comparison.of(
                new Side(before, Tiny.figures(before.ground())),
                new Side(after, Tiny.figures(after.ground())));
    }
}
