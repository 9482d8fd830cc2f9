package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;

/**
 * Gives a district another code, name, colour or note, locks it, or accepts its parts.
 *
 * @param district which one
 * @param changed what it is afterwards; the same identity
 */
public record EditDistrict(int district, District changed) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        District now = plan.district(district);
        if (changed.equals(now))
            return Optional.of(Message.of("refusal.nothingChanged", Refusals.name(now)));
        boolean sameCode = changed.code().equals(now.code());
        return sameCode ? Optional.empty() : Refusals.codeTaken(plan, changed.code());
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.withDistrict(district, changed);
    }

    @Override
    public Message label(Plan plan) {
        District now = plan.district(district);
        String code = Refusals.name(now);
        if (!changed.code().equals(now.code()))
            return Message.of("edit.recode", code, Refusals.name(changed));
        if (!changed.name().equals(now.name()))
            return Message.of("edit.rename", code, changed.name());
        if (changed.locked() != now.locked())
            return Message.of(changed.locked() ? "edit.lock" : "edit.unlock", code);
        if (changed.colour() != now.colour()) return Message.of("edit.recolour", code);
        if (changed.partsAccepted() != now.partsAccepted())
            return Message.of("edit.acceptParts", code);
        return Message.of("edit.note", code);
    }
}
