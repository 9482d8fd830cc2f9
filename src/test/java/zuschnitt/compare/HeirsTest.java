package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

/** Units are numbered from 1, and have as many residents. */
class HeirsTest {
    private static final int FIRST = Plan.FIRST;
    private static final int SECOND = Plan.FIRST + 1;

    @Test
    void theSameIdentityGoesOnWhateverItsUnits() {
        Plan before = Tiny.plan("1122");
        Plan after = Tiny.plan(before.ground(), "2211");
        assertThat(compare(before, after).heirs()).isEqualTo(Map.of(FIRST, FIRST, SECOND, SECOND));
    }

    @Test
    void strangersArePairedSoThatMostResidentsStay() {
        Plan before = Tiny.plan("111112222");
        Plan after = asStrangers(Tiny.plan(before.ground(), "222221111"));
        assertThat(compare(before, after).heirs()).isEqualTo(Map.of(FIRST, SECOND, SECOND, FIRST));
    }

    @Test
    void allPairsTogetherCountNotTheLargestOne() {
        Plan before = Tiny.plan("1234\n....\n....");
        Plan old = Tiny.plan(before.ground(), "1112\n....\n....");
        Plan now = asStrangers(Tiny.plan(before.ground(), "3345\n....\n...."));
        Comparison comparison = compare(old, now);
        assertThat(comparison.heirs().values()).doesNotHaveDuplicates();
        double kept =
                comparison.flows().stream()
                        .filter(flow -> flow.from() >= FIRST)
                        .filter(flow -> comparison.heirs().get(flow.from()) == flow.to())
                        .mapToDouble(Flow::populationTo)
                        .sum();
        assertThat(kept).isEqualTo(1 + 2 + 4);
    }

    @Test
    void whatThePlannerSaysGoesFirstAndTheOthersFollow() {
        Plan before = Tiny.plan("1122");
        Comparison comparison = compare(before, before).continuedBy(Map.of(FIRST, SECOND));
        assertThat(comparison.heirs()).containsEntry(FIRST, SECOND).hasSize(1);
        assertThat(comparison.unitsChanged()).isEqualTo(4);
        assertThat(compare(before, before).continuedBy(Map.of(FIRST, Comparison.NOWHERE)).heirs())
                .isEqualTo(Map.of(SECOND, SECOND));
    }

    /** The same division, of districts that nobody has seen before. */
    static Plan asStrangers(Plan plan) {
        Plan strangers = plan;
        for (int i = Plan.FIRST; i < plan.slots(); i++) {
            District district = plan.district(i);
            strangers =
                    strangers.withDistrict(
                            i,
                            new District(
                                    new UUID(99, i),
                                    new DistrictCode("N " + i),
                                    "",
                                    district.colour(),
                                    "",
                                    false,
                                    false));
        }
        return strangers;
    }

    private static Comparison compare(Plan before, Plan after) {
        return Comparison.of(
                new Side(before, Tiny.figures(before.ground())),
                new Side(after, Tiny.figures(after.ground())));
    }
}
