package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zuschnitt.edit.Step;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;

/** The tree of all steps as it is kept, to be read along its branches. */
final class WrittenSteps {
    /** In the order in which they were done. */
    private final Map<UUID, WrittenStep> steps = new LinkedHashMap<>();

    /** The steps that can be done again, the next one first. */
    private final List<UUID> undone;

    private final Grounds grounds;

    WrittenSteps(List<WrittenStep> steps, List<UUID> undone, Grounds grounds) {
        steps.forEach(step -> this.steps.put(step.id(), step));
        this.undone = undone;
        this.grounds = grounds;
    }

    /** Number of the ground of the plan that the step led to. */
    int ground(Optional<UUID> head) throws SQLException {
        for (WrittenStep step : chain(head)) {
            OptionalInt after = ChangeJson.groundAfter(step.change());
            if (after.isPresent()) return after.getAsInt();
        }
        return grounds.importedNumber();
    }

    /** The steps that led to the plan, oldest first. */
    List<Step> past(Optional<UUID> head, Plan plan) throws SQLException {
        List<Step> newestFirst = new ArrayList<>();
        List<District> districts = plan.districts();
        Rules rules = plan.rules();
        for (WrittenStep written : chain(head)) {
            PlanChange change = ChangeJson.to(districts, rules, written.change(), grounds);
            newestFirst.add(written.step(change));
            districts = change.districtsBefore();
            rules = change.rulesBefore();
        }
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /**
     * The steps that were undone from the plan, the next one first.
     *
     * @param head the step that led to the plan
     */
    List<Step> future(Optional<UUID> head, Plan plan) throws SQLException {
        List<Step> future = new ArrayList<>();
        List<District> districts = plan.districts();
        Rules rules = plan.rules();
        Optional<UUID> expected = head;
        for (UUID id : undone) {
            WrittenStep written = step(id);
            if (!written.parent().equals(expected)) throw broken(written);
            expected = Optional.of(id);
            PlanChange change = ChangeJson.from(districts, rules, written.change(), grounds);
            future.add(written.step(change));
            districts = change.districtsAfter();
            rules = change.rulesAfter();
        }
        return future;
    }

    /**
     * The steps of branches that were left, each after the one that it follows.
     *
     * @param beginning the plan before the first step
     * @param past the steps that led to the present plan
     * @param future those that were undone from it
     */
    List<Step> aside(Plan beginning, List<Step> past, List<Step> future) throws SQLException {
        if (steps.size() == past.size() + future.size()) return List.of();
        Map<Optional<UUID>, PlanChange> known = new HashMap<>();
        known.put(Optional.empty(), PlanChange.between(beginning, beginning));
        past.forEach(step -> known.put(Optional.of(step.id()), step.change()));
        future.forEach(step -> known.put(Optional.of(step.id()), step.change()));
        List<Step> aside = new ArrayList<>();
        for (WrittenStep written : steps.values()) {
            if (known.containsKey(Optional.of(written.id()))) continue;
            PlanChange before = known.get(written.parent());
            if (before == null) throw broken(written);
            Step step = written.step(after(before, written));
            aside.add(step);
            known.put(Optional.of(step.id()), step.change());
        }
        return aside;
    }

    private PlanChange after(PlanChange before, WrittenStep written) throws SQLException {
        return ChangeJson.from(
                before.districtsAfter(), before.rulesAfter(), written.change(), grounds);
    }

    /** Which steps took over a version: step → version. */
    Map<UUID, UUID> adoptions() {
        Map<UUID, UUID> adoptions = new HashMap<>();
        for (WrittenStep step : steps.values())
            step.version().ifPresent(version -> adoptions.put(step.id(), version));
        return adoptions;
    }

    /** The step and those before it, newest first. */
    private List<WrittenStep> chain(Optional<UUID> head) throws SQLException {
        List<WrittenStep> chain = new ArrayList<>();
        for (Optional<UUID> at = head; at.isPresent(); ) {
            WrittenStep step = step(at.get());
            if (chain.size() == steps.size()) throw broken(step);
            chain.add(step);
            at = step.parent();
        }
        return chain;
    }

    private WrittenStep step(UUID id) throws SQLException {
        WrittenStep step = steps.get(id);
        if (step == null) throw new SQLException("no step " + id);
        return step;
    }

    private static SQLException broken(WrittenStep step) {
        return new SQLException("the chain of steps is broken at " + step.id());
    }
}
