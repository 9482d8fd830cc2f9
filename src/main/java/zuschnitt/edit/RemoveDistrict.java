package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/**
 * Dissolves a district; its units are open again.
 *
 * @param district which one
 */
public record RemoveDistrict(int district) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.locked(plan, district);
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.without(district, Plan.UNASSIGNED);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.remove", Refusals.name(plan, district));
    }
}
