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
        Rules now = plan.rules();
        if (!rules.barriers().equals(now.barriers())) {
            int more = rules.barriers().size() - now.barriers().size();
            return Message.of(more < 0 ? "edit.barrierGone" : "edit.barrier");
        }
        if (!rules.bridges().equals(now.bridges())) {
            int more = rules.bridges().size() - now.bridges().size();
            return Message.of(more < 0 ? "edit.bridgeGone" : "edit.bridge");
        }
        return Message.of("edit.rules");
    }
}
