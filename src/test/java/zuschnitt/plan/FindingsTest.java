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
        assertThat(Findings.of(cut, figures.over(cut.ground().units())))
                .extracting(Finding::kind, Finding::district)
                .containsExactlyInAnyOrderElementsOf(
                        Findings.of(plan, figures).stream()
                                .map(one -> tuple(one.kind(), one.district()))
                                .toList());
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
        assertThat(Findings.of(accepted, Tiny.figures(plan.ground())))
                .extracting(Finding::district)
                .doesNotContain(first);
    }

    @Test
    void aDistrictWithinAnotherIsANotice() {
        List<Finding> findings = findings("111\n121\n111");
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.ENCLAVE);
        assertThat(findings.get(0).kind().problem()).isFalse();
    }

    @Test
    void aDistrictAtTheEdgeIsNoEnclave() {
        assertThat(findings("121\n111")).isEmpty();
    }

    @Test
    void theBandIsJudgedAndTheSecondLineIsNoticed() {
        Band band = new Band(OptionalInt.of(6), OptionalInt.empty(), OptionalInt.of(20));
        Plan plan = Tiny.plan("1122\n3333").withRules(new Rules(band, 10));
        assertThat(Findings.of(plan, Tiny.figures(plan.ground())))
                .extracting(Finding::kind)
                .containsExactly(
                        Kind.BELOW_MINIMUM, Kind.BELOW_1000, Kind.BELOW_1000, Kind.ABOVE_MAXIMUM);
    }

    @Test
    void aDistrictWithoutUnitsIsFound() {
        Plan plan = Tiny.plan("11").withDistrict(Tiny.district(2)).withRules(NO_RULES);
        assertThat(Findings.of(plan, Tiny.figures(plan.ground())))
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
        assertThat(Findings.of(plan, Tiny.figures(ground)))
                .extracting(Finding::kind)
                .containsExactly(Kind.COMMUNE_SPLIT);
    }

    private static List<Finding> findings(String drawing) {
        Plan plan = Tiny.plan(drawing).withRules(NO_RULES);
        return Findings.of(plan, Tiny.figures(plan.ground()));
    }
}
