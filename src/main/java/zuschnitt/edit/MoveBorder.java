package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * Moves the border between two districts: units of the one go to the other.
 *
 * @param from the district that gives; may be {@link Plan#UNASSIGNED} or {@link Plan#EXCLUDED}
 * @param to the district that takes, likewise
 * @param units which units, all of the giving district
 */
public record MoveBorder(int from, int to, UnitSet units) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.first(
                Refusals.nothingChosen(units),
                Refusals.locked(plan, from),
                Refusals.locked(plan, to),
                allOfTheGiver(plan));
    }

    private Optional<Message> allOfTheGiver(Plan plan) {
        boolean all = units.stream().allMatch(unit -> plan.districtOf(unit) == from);
        return all
                ? Optional.empty()
                : Optional.of(Message.of("refusal.notInDistrict", Refusals.name(plan, from)));
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.withAssigned(units, to);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of(
                "edit.border", units.size(), Refusals.name(plan, from), Refusals.name(plan, to));
    }
}
