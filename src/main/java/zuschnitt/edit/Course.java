package zuschnitt.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zuschnitt.plan.District;
import zuschnitt.plan.Ground;
import zuschnitt.plan.GroundChange;
import zuschnitt.plan.GroundChange.Placed;
import zuschnitt.plan.Move;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;

/**
 * Many changes at once: the plan after the last of them, without those in between. The cost is that
 * of what they move, not of all units for each. Used once.
 */
final class Course {
    private Ground ground;

    /** Every district that any of the plans has. */
    private final Map<UUID, Integer> slots = new HashMap<>();

    private final List<UUID> identities = new ArrayList<>();

    /** unit → slot */
    private int[] slotOf;

    private Course(Plan start) {
        this.ground = start.ground();
        slot(PlanChange.UNASSIGNED);
        slot(PlanChange.EXCLUDED);
        start.districts().forEach(district -> slot(district.id()));
        this.slotOf = start.assignment();
    }

    /**
     * The plan after the changes, of which each begins where the one before it ends, the first with
     * the start.
     */
    static Plan of(Plan start, List<PlanChange> changes) {
        return changes.isEmpty() ? start : new Course(start).after(changes);
    }

    private int slot(UUID district) {
        return slots.computeIfAbsent(
                district,
                id -> {
                    identities.add(id);
                    return identities.size() - 1;
                });
    }

    private Plan after(List<PlanChange> changes) {
        changes.forEach(this::follow);
        PlanChange last = changes.get(changes.size() - 1);
        last.districtsAfter().forEach(district -> slot(district.id()));
        int[] index = new int[identities.size()];
        Arrays.fill(index, -1);
        index[Plan.UNASSIGNED] = Plan.UNASSIGNED;
        index[Plan.EXCLUDED] = Plan.EXCLUDED;
        int next = Plan.FIRST;
        for (District district : last.districtsAfter()) index[slot(district.id())] = next++;
        int[] assignment = new int[slotOf.length];
        for (int unit = 1; unit < assignment.length; unit++) assignment[unit] = index[slotOf[unit]];
        return Plan.of(ground, last.districtsAfter(), assignment, last.rulesAfter());
    }

    private void follow(PlanChange change) {
        change.ground().ifPresent(this::enter);
        for (Move move : change.moves()) {
            int slot = slot(move.to());
            move.units().stream().forEach(unit -> slotOf[unit] = slot);
        }
        change.ground().ifPresent(this::place);
    }

    private void enter(GroundChange change) {
        ground = change.applyTo(ground);
        slotOf = Arrays.copyOf(slotOf, ground.units().count() + 1);
    }

    private void place(GroundChange change) {
        for (Placed unit : change.fresh()) slotOf[unit.number()] = slot(unit.district());
    }
}
