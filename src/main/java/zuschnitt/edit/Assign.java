package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * Puts units into a district, back to the open ones, or among those that are meant to be in none.
 *
 * @param units which units
 * @param district where to; may be {@link Plan#UNASSIGNED} or {@link Plan#EXCLUDED}
 */
public record Assign(UnitSet units, int district) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.first(
                Refusals.nothingChosen(units),
                Refusals.leavesLocked(plan, units, district),
                arrivesAtLocked(plan),
                allThere(plan));
    }

    private Optional<Message> arrivesAtLocked(Plan plan) {
        boolean arrives = units.stream().anyMatch(unit -> plan.districtOf(unit) != district);
        return arrives ? Refusals.locked(plan, district) : Optional.empty();
    }

    private Optional<Message> allThere(Plan plan) {
        boolean there = units.stream().allMatch(unit -> plan.districtOf(unit) == district);
        return there
                ? Optional.of(Message.of("refusal.alreadyThere", Refusals.name(plan, district)))
                : Optional.empty();
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.withAssigned(units, district);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.assign", units.size(), Refusals.name(plan, district));
    }
}
