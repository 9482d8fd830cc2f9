package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;

/**
 * Asks something else of the division.
 *
 * @param rules what is asked from now on
 */
public record ChangeRules(Rules rules) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return plan.rules().equals(rules)
                ? Optional.of(Message.of("refusal.sameRules"))
                : Optional.empty();
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.withRules(rules);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.rules");
    }
}
