package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.RandomPlans;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

class HistoryTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoAfterAnyEditsGivesEveryPlanBackInTurn(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        List<Plan> plans = new ArrayList<>();
        plans.add(RandomPlans.over(Tiny.ground(6, 5), random));
        History history = History.of(plans.get(0));
        for (int i = 0; i < 60; i++) {
            history = performed(history, edits.accepted(history.present()));
            plans.add(history.present());
        }
        for (int i = plans.size() - 2; i >= 0; i--) {
            history = history.undone();
            assertThat(history.present()).as("seed %d, plan %d", seed, i).isEqualTo(plans.get(i));
        }
        assertThat(history.undoable()).isEmpty();
        for (int i = 1; i < plans.size(); i++) {
            history = history.redone();
            assertThat(history.present()).as("seed %d, plan %d", seed, i).isEqualTo(plans.get(i));
        }
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void aNewStepLeavesTheUndoneOnesBehind() {
        History history = History.of(Tiny.plan("12"));
        history = performed(history, new Assign(UnitSet.of(1), Plan.EXCLUDED));
        history = performed(history.undone(), new Assign(UnitSet.of(2), Plan.EXCLUDED));
        assertThat(history.redoable()).isEmpty();
        assertThat(history.past()).hasSize(1);
        assertThat(Tiny.drawing(history.present(), 2)).isEqualTo("1x");
    }

    @Test
    void aHistoryIsTheSameWhenPutTogetherAgain() {
        History history = History.of(Tiny.plan("1212"));
        for (int unit = 1; unit <= 4; unit++)
            history = performed(history, new Assign(UnitSet.of(unit), Plan.EXCLUDED));
        History left = history.undone().undone();
        History again = History.of(left.present(), left.past(), left.future());
        assertThat(again.past()).isEqualTo(left.past());
        assertThat(again.future()).isEqualTo(left.future());
        assertThat(again.redone().redone().present()).isEqualTo(history.present());
        assertThat(again.undone().undone().present()).isEqualTo(Tiny.plan("1212"));
    }

    private static History performed(History history, Edit edit) {
        Plan before = history.present();
        PlanChange change = PlanChange.between(before, edit.applyTo(before));
        UUID id = UUID.randomUUID();
        return history.with(
                new Step(id, history.head(), Instant.EPOCH, "", edit.label(before), "", change));
    }
}
