package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Colours;
import zuschnitt.plan.Plan;

/** Gives other colours to districts that have a neighbour in theirs, and to no others. */
public record SpreadColours() implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return Colours.apart(plan) == plan
                ? Optional.of(Message.of("refusal.coloursApart"))
                : Optional.empty();
    }

    @Override
    public Plan applyTo(Plan plan) {
        return Colours.apart(plan);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.spreadColours");
    }
}
