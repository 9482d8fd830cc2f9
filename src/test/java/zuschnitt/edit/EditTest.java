package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

class EditTest {
    private static final int B1 = Plan.FIRST;
    private static final int B2 = Plan.FIRST + 1;
    private static final int B3 = Plan.FIRST + 2;

    @Test
    void assigningMovesTheUnits() {
        Plan plan = Tiny.plan("1122\n1322");
        assertThat(Tiny.drawing(new Assign(UnitSet.of(2, 3), B3).applyTo(plan), 4))
                .isEqualTo("1332\n1322");
        assertThat(Tiny.drawing(new Assign(UnitSet.of(1), Plan.EXCLUDED).applyTo(plan), 4))
                .isEqualTo("x122\n1322");
    }

    @Test
    void assigningNothingIsRefused() {
        assertThat(key(new Assign(UnitSet.EMPTY, B1).refusal(Tiny.plan("11"))))
                .isEqualTo("refusal.nothingChosen");
    }

    @Test
    void assigningWhatIsThereAlreadyIsRefused() {
        assertThat(key(new Assign(UnitSet.of(1), B1).refusal(Tiny.plan("11"))))
                .isEqualTo("refusal.alreadyThere");
    }

    @Test
    void aLockedDistrictNeitherGivesNorTakes() {
        Plan plan = locked(Tiny.plan("12"), B1);
        assertThat(key(new Assign(UnitSet.of(1), B2).refusal(plan))).isEqualTo("refusal.locked");
        assertThat(key(new Assign(UnitSet.of(2), B1).refusal(plan))).isEqualTo("refusal.locked");
        assertThat(key(new Merge(B2, B1).refusal(plan))).isEqualTo("refusal.locked");
        assertThat(key(new RemoveDistrict(B1).refusal(plan))).isEqualTo("refusal.locked");
        assertThat(key(new CreateDistrict(Tiny.district(3), UnitSet.of(1)).refusal(plan)))
                .isEqualTo("refusal.locked");
    }

    @Test
    void mergingMovesEveryUnitOfTheSecondDistrictIntoTheFirst() {
        Plan plan = Tiny.plan("1122\n1322");
        assertThat(Tiny.drawing(new Merge(B1, B2).applyTo(plan), 4)).isEqualTo("1111\n1311");
    }

    @Test
    void mergingKeepsTheFirstWhateverItsIndex() {
        Plan merged = new Merge(B3, B1, B2).applyTo(Tiny.plan("1122\n1322"));
        assertThat(merged.districts()).containsExactly(Tiny.district(3));
        assertThat(Tiny.drawing(merged, 4)).isEqualTo("3333\n3333");
    }

    @Test
    void mergingADistrictWithItselfIsRefused() {
        assertThat(key(new Merge(B1, B1).refusal(Tiny.plan("12"))))
                .isEqualTo("refusal.mergeNeedsTwo");
        assertThat(key(new Merge(B1).refusal(Tiny.plan("12")))).isEqualTo("refusal.mergeNeedsTwo");
    }

    @Test
    void aMergedDistrictMayTakeTheCodeOfOneThatGoesButNotOfAStranger() {
        Plan plan = Tiny.plan("1122\n1322");
        District first = plan.district(B1);
        Merge asSecond = merge(first.withCode(plan.district(B2).code()).withName("Mitte"));
        assertThat(asSecond.refusal(plan)).isEmpty();
        Plan merged = asSecond.applyTo(plan);
        assertThat(merged.find(first.id())).isEqualTo(merged.find(plan.district(B2).code()));
        assertThat(merged.units(merged.find(first.id()).orElseThrow()).size()).isEqualTo(7);
        Merge asStranger = merge(first.withCode(plan.district(B3).code()));
        assertThat(key(asStranger.refusal(plan))).isEqualTo("refusal.codeTaken");
    }

    private static Merge merge(District called) {
        return new Merge(B1, List.of(B2), Optional.of(called));
    }

    @Test
    void splittingGivesTheLeavingUnitsANewDistrict() {
        Plan plan = Tiny.plan("1122");
        District kept = plan.district(B1).withCode(new DistrictCode("B 1a"));
        SplitDistrict split = new SplitDistrict(B1, kept, UnitSet.of(2), Tiny.district(9));
        assertThat(split.refusal(plan)).isEmpty();
        assertThat(split.applyTo(plan).districts())
                .containsExactly(kept, Tiny.district(2), Tiny.district(9));
        assertThat(Tiny.drawing(split.applyTo(plan), 4)).isEqualTo("1a922");
    }

    @Test
    void aSplitThatLeavesOneSideEmptyIsRefused() {
        Plan plan = Tiny.plan("1122");
        District kept = plan.district(B1);
        assertThat(key(new SplitDistrict(B1, kept, UnitSet.EMPTY, Tiny.district(9)).refusal(plan)))
                .isEqualTo("refusal.splitOneSided");
        assertThat(
                        key(
                                new SplitDistrict(B1, kept, UnitSet.of(1, 2), Tiny.district(9))
                                        .refusal(plan)))
                .isEqualTo("refusal.splitOneSided");
    }

    @Test
    void aCodeIsGivenOnce() {
        Plan plan = Tiny.plan("12");
        District twin = plan.district(B1).withCode(new DistrictCode("B 2"));
        assertThat(key(new EditDistrict(B1, twin).refusal(plan))).isEqualTo("refusal.codeTaken");
        assertThat(key(new CreateDistrict(Tiny.district(2), UnitSet.EMPTY).refusal(plan)))
                .isEqualTo("refusal.codeTaken");
    }

    @Test
    void dissolvingOpensTheUnits() {
        assertThat(Tiny.drawing(new RemoveDistrict(B1).applyTo(Tiny.plan("1122")), 4))
                .isEqualTo("..22");
    }

    private static Plan locked(Plan plan, int district) {
        return plan.withDistrict(district, plan.district(district).asLocked());
    }

    private static String key(Optional<Message> refusal) {
        return refusal.map(Message::key).orElse("");
    }
}
