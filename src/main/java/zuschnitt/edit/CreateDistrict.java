package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * Makes a new district out of some units.
 *
 * @param district the new one
 * @param units what it consists of; may be none
 */
public record CreateDistrict(District district, UnitSet units) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.first(
                Refusals.codeTaken(plan, district.code()),
                Refusals.leavesLocked(plan, units, plan.slots()));
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.withDistrict(district).withAssigned(units, plan.slots());
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.create", Refusals.name(district));
    }
}
