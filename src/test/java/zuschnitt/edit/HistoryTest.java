package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPlaceThatEverWasCanBeGoneBackTo(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        History history = History.of(RandomPlans.over(Tiny.ground(5, 4), random));
        Map<Optional<UUID>, Plan> plans = new LinkedHashMap<>();
        plans.put(history.head(), history.present());
        for (int i = 0; i < 80; i++) {
            int dice = random.nextInt(4);
            if (dice == 0 && history.undoable().isPresent()) history = history.undone();
            else if (dice == 1) history = history.at(anyOf(plans.keySet(), random));
            else history = performed(history, edits.accepted(history.present()));
            plans.putIfAbsent(history.head(), history.present());
            assertThat(plans).as("seed %d", seed).containsEntry(history.head(), history.present());
            assertThat(history.past().size() + history.future().size() + history.aside().size())
                    .as("seed %d: no step is lost", seed)
                    .isEqualTo(plans.size() - 1);
        }
        for (Optional<UUID> place : plans.keySet()) {
            History there = history.at(place);
            assertThat(there.head()).isEqualTo(place);
            assertThat(there.present()).as("seed %d", seed).isEqualTo(plans.get(place));
            while (there.redoable().isPresent()) there = there.redone();
            assertThat(there.present()).isEqualTo(plans.get(there.head()));
        }
    }

    private static Optional<UUID> anyOf(Collection<Optional<UUID>> places, Random random) {
        return List.copyOf(places).get(random.nextInt(places.size()));
    }

    @Test
    void redoAfterGoingBackLeadsAlongTheBranchThatWasLeft() {
        History history = History.of(Tiny.plan("1212"));
        history = performed(history, new Assign(UnitSet.of(1), Plan.EXCLUDED));
        History first = performed(history, new Assign(UnitSet.of(2), Plan.EXCLUDED));
        History second = performed(first.undone(), new Assign(UnitSet.of(3), Plan.EXCLUDED));
        assertThat(second.aside()).extracting(Step::id).containsExactly(first.head().orElseThrow());
        History old = second.at(first.head());
        assertThat(Tiny.drawing(old.present(), 4)).isEqualTo("xx12");
        assertThat(old.aside()).extracting(Step::id).containsExactly(second.head().orElseThrow());
        assertThat(old.at(history.head()).redoable().map(Step::id)).isEqualTo(first.head());
        assertThat(second.at(history.head()).redoable().map(Step::id)).isEqualTo(second.head());
        assertThat(old.at(Optional.empty()).future()).hasSize(2);
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
        History again = History.of(left.present(), left.past(), left.future(), left.aside());
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
