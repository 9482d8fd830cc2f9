package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/**
 * Takes over a whole plan: a version that is gone back to, a division that was imported or
 * proposed.
 *
 * @param adopted the plan, over the same ground
 * @param name what the undo menu calls it
 */
public record Adopt(Plan adopted, String name) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return plan.equals(adopted)
                ? Optional.of(Message.of("refusal.samePlan", name))
                : Optional.empty();
    }

    @Override
    public Plan applyTo(Plan plan) {
        return adopted;
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.adopt", name);
    }
}
