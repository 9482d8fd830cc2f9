package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * Divides a district in two, whole units on either side.
 *
 * @param district the one to divide; it keeps its identity
 * @param kept what it is called and drawn as afterwards
 * @param leaving the units that leave it, some but not all
 * @param fresh the new district that they form
 */
public record SplitDistrict(int district, District kept, UnitSet leaving, District fresh)
        implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.first(
                Refusals.locked(plan, district),
                leavesBothSides(plan),
                codeFree(plan, kept),
                codeFree(plan, fresh));
    }

    private Optional<Message> leavesBothSides(Plan plan) {
        boolean someLeave = !leaving.isEmpty();
        boolean someStay = leaving.size() < plan.units(district).size();
        return someLeave && someStay
                ? Optional.empty()
                : Optional.of(Message.of("refusal.splitOneSided", Refusals.name(plan, district)));
    }

    private Optional<Message> codeFree(Plan plan, District part) {
        boolean own = part.code().equals(plan.district(district).code());
        return own ? Optional.empty() : Refusals.codeTaken(plan, part.code());
    }

    @Override
    public Plan applyTo(Plan plan) {
        return plan.withDistrict(district, kept)
                .withDistrict(fresh)
                .withAssigned(leaving, plan.slots());
    }

    @Override
    public Message label(Plan plan) {
        return Message.of(
                "edit.split",
                Refusals.name(plan, district),
                Refusals.name(kept),
                Refusals.name(fresh));
    }
}
