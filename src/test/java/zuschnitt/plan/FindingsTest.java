package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.RandomCuts;
import zuschnitt.plan.Finding.Kind;

class FindingsTest {
    private static final Rules NO_RULES = new Rules(Band.NONE, 0);

    /**
     * A cut leaves everybody where he was, so nothing is found that wasn't there before. Which of a
     * district's parts counts as apart may change, since that is the one with fewer units.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void cutsWhosePartsStayInTheirDistrictChangeNoFinding(long seed) {
        Random random = new Random(seed);
        Ground ground = Tiny.ground(1 + random.nextInt(5), 1 + random.nextInt(5));
        Band band = new Band(OptionalInt.of(20), OptionalInt.empty(), OptionalInt.of(60));
        Plan plan = RandomPlans.over(ground, random).withRules(new Rules(band, 50));
        Plan cut = RandomCuts.in(plan, 4, random);
        Figures figures = Tiny.figures(ground);
        assertThat(Findings.of(cut, figures.over(cut.ground().units())).all())
                .extracting(Finding::kind, Finding::district)
                .containsExactlyInAnyOrderElementsOf(
                        Findings.of(plan, figures).all().stream()
                                .map(one -> tuple(one.kind(), one.district()))
                                .toList());
    }

    /**
     * Edits of all kinds, one after the other: what is looked at again is enough. A step changes
     * some units, or a district's name, or the rules.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void afterAnEditTheyAreThoseOfTheWholePlan(long seed) {
        Random random = new Random(seed);
        Ground ground = Tiny.ground(2 + random.nextInt(6), 2 + random.nextInt(6));
        Figures figures = Tiny.figures(ground);
        Plan plan = RandomPlans.over(ground, random);
        Findings findings = Findings.of(plan, figures);
        for (int step = 0; step < 40; step++) {
            plan = changed(plan, random);
            findings = findings.after(plan, figures);
            assertThat(findings.all())
                    .as("seed " + seed + ", step " + step)
                    .isEqualTo(Findings.of(plan, figures).all());
        }
    }

    private static Plan changed(Plan plan, Random random) {
        int district = random.nextInt(plan.slots());
        int kind = random.nextInt(12);
        if (kind == 0) {
            Band band = new Band(OptionalInt.of(5), OptionalInt.empty(), OptionalInt.of(40));
            return plan.withRules(new Rules(band, random.nextInt(50)));
        }
        if (kind == 1 && district >= Plan.FIRST)
            return plan.withDistrict(district, plan.district(district).withPartsAccepted());
        int last = plan.ground().units().count();
        int[] units = random.ints(1 + random.nextInt(3), 1, last + 1).toArray();
        return plan.withAssigned(UnitSet.of(units), district);
    }

    @Test
    void aPlanInOrderHasNone() {
        assertThat(findings("1122\n1122")).isEmpty();
    }

    @Test
    void openUnitsAreAProblemAndExcludedOnesAreNot() {
        List<Finding> findings = findings("1.x1\n1111");
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.UNASSIGNED);
        assertThat(findings.get(0).units()).isEqualTo(UnitSet.of(2));
        assertThat(findings.get(0).population()).isEqualTo(2);
    }

    @Test
    void unitsThatMeetInACornerOnlyAreApart() {
        List<Finding> findings = findings("12\n21");
        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(Kind.DISCONNECTED, Kind.DISCONNECTED);
        assertThat(findings.get(0).units()).isEqualTo(UnitSet.of(4));
    }

    @Test
    void acceptedPartsAreSilent() {
        Plan plan = Tiny.plan("12\n12\n21").withRules(NO_RULES);
        int first = plan.find(new DistrictCode("B 1")).orElseThrow();
        Plan accepted = plan.withDistrict(first, plan.district(first).withPartsAccepted());
        assertThat(Findings.of(accepted, Tiny.figures(plan.ground())).all())
                .extracting(Finding::district)
                .doesNotContain(first);
    }

    @Test
    void aDistrictWithinAnotherIsANotice() {
        List<Finding> findings = findings("111\n121\n111");
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.ENCLAVE);
        assertThat(findings.get(0).kind().problem()).isFalse();
    }

    /** Squares of 100 m; the barrier runs between the first and the second column. */
    @Test
    void aDistrictOnBothSidesOfABarrierIsANotice() {
        Plan plan = Tiny.plan("112\n112");
        Barrier railway = new Barrier("Bahn", List.of(Polyline.of(100, 50, 100, -250)));
        Plan divided = plan.withRules(NO_RULES.with(railway));
        List<Finding> findings = Findings.of(divided, Tiny.figures(plan.ground())).all();
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.ACROSS_BARRIER);
        assertThat(findings.get(0).units()).isEqualTo(UnitSet.of(1, 2, 4, 5));
        assertThat(findings.get(0).kind().problem()).isFalse();
    }

    @Test
    void aBarrierAlongTheDistrictsOwnBorderIsKept() {
        Plan plan = Tiny.plan("112\n112");
        Barrier railway = new Barrier("Bahn", List.of(Polyline.of(200, 50, 200, -250)));
        assertThat(
                        Findings.of(
                                        plan.withRules(NO_RULES.with(railway)),
                                        Tiny.figures(plan.ground()))
                                .all())
                .isEmpty();
    }

    @Test
    void aBarrierThroughUnitsCountsWhereItPartsTheirMiddles() {
        Plan plan = Tiny.plan("11\n.1");
        Barrier beside = new Barrier("Bach", List.of(Polyline.of(170, 50, 170, -250)));
        Barrier between = new Barrier("Kanal", List.of(Polyline.of(70, 50, 70, -130, 180, -180)));
        assertThat(kinds(plan.withRules(NO_RULES.with(beside)))).containsExactly(Kind.UNASSIGNED);
        assertThat(kinds(plan.withRules(NO_RULES.with(between))))
                .containsExactly(Kind.UNASSIGNED, Kind.ACROSS_BARRIER);
    }

    private static List<Kind> kinds(Plan plan) {
        return Findings.of(plan, Tiny.figures(plan.ground())).all().stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void aBridgeMakesOneOfTwoParts() {
        Plan plan = Tiny.plan("121").withRules(NO_RULES);
        assertThat(Contiguity.parts(plan, UnitSet.of(1, 3))).hasSize(2);
        Plan linked = plan.withRules(NO_RULES.with(bridge(plan, 1, 3)));
        assertThat(Contiguity.parts(linked, UnitSet.of(1, 3))).hasSize(1);
        assertThat(Contiguity.parts(linked, UnitSet.of(1, 2))).hasSize(1);
        Plan again = linked.withRules(linked.rules().without(bridge(plan, 3, 1)));
        assertThat(again).isEqualTo(plan);
    }

    /** The first unit is cut in two; the bridge goes on from the part where it begins. */
    @Test
    void aBridgeOfAUnitThatWasCutLeadsFromThePartWhereItBegins() {
        Plan plan = Tiny.plan("1.1").withRules(NO_RULES);
        Plan linked = plan.withRules(NO_RULES.with(bridge(plan, 1, 3)));
        CutUnits cut = CutUnits.along(linked, UnitSet.of(1), Polyline.of(20, 50, 20, -150));
        Plan after = cut.applyTo(linked);
        UnitSet west = after.units(Plan.FIRST).where(unit -> westOf20(after, unit));
        assertThat(west.size()).isEqualTo(1);
        UnitSet parts = UnitSet.of(1, 4);
        assertThat(Contiguity.parts(after, west.union(UnitSet.of(3)))).hasSize(2);
        assertThat(Contiguity.parts(after, parts.minus(west).union(UnitSet.of(3)))).hasSize(1);
    }

    private static boolean westOf20(Plan plan, int unit) {
        return plan.ground().coverage().bounds(unit).maxX() <= 20;
    }

    private static Bridge bridge(Plan plan, int from, int to) {
        UnitTable units = plan.ground().units();
        return new Bridge(
                units.unit(from).id(),
                units.unit(to).id(),
                Polyline.of(100 * from - 50, -50, 100 * to - 50, -50));
    }

    @Test
    void aDistrictAtTheEdgeIsNoEnclave() {
        assertThat(findings("121\n111")).isEmpty();
    }

    @Test
    void theBandIsJudgedAndTheSecondLineIsNoticed() {
        Band band = new Band(OptionalInt.of(6), OptionalInt.empty(), OptionalInt.of(20));
        Plan plan = Tiny.plan("1122\n3333").withRules(new Rules(band, 10));
        assertThat(Findings.of(plan, Tiny.figures(plan.ground())).all())
                .extracting(Finding::kind)
                .containsExactly(
                        Kind.BELOW_MINIMUM, Kind.BELOW_1000, Kind.BELOW_1000, Kind.ABOVE_MAXIMUM);
    }

    @Test
    void aDistrictWithoutUnitsIsFound() {
        Plan plan = Tiny.plan("11").withDistrict(Tiny.district(2)).withRules(NO_RULES);
        assertThat(Findings.of(plan, Tiny.figures(plan.ground())).all())
                .extracting(Finding::kind)
                .containsExactly(Kind.EMPTY);
    }

    @Test
    void aDistrictOverTwoCommunesIsANotice() {
        List<Unit> units =
                IntStream.of(1, 2)
                        .mapToObj(n -> new Unit(new UUID(0, n), "" + n, "", List.of("0533400" + n)))
                        .toList();
        Ground ground =
                Ground.of(Tiny.ground(2, 1).coverage(), UnitTable.of(List.of("AGS"), units), 0);
        Plan plan = Tiny.plan(ground, "11").withRules(NO_RULES);
        assertThat(Findings.of(plan, Tiny.figures(ground)).all())
                .extracting(Finding::kind)
                .containsExactly(Kind.COMMUNE_SPLIT);
    }

    private static List<Finding> findings(String drawing) {
        Plan plan = Tiny.plan(drawing).withRules(NO_RULES);
        return Findings.of(plan, Tiny.figures(plan.ground())).all();
    }
}
