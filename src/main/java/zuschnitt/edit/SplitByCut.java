package zuschnitt.edit;

import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/**
 * Divides a district exactly along a line, in one step: first the units that the line crosses, then
 * the district.
 *
 * @param cut of the district's units
 * @param split of the district, on the units that are there after the cut
 */
public record SplitByCut(CutUnits cut, SplitDistrict split) implements Edit {
    @Override
    public Optional<Message> refusal(Plan plan) {
        return cut.refusal(plan).or(() -> split.refusal(cut.applyTo(plan)));
    }

    @Override
    public Plan applyTo(Plan plan) {
        return split.applyTo(cut.applyTo(plan));
    }

    @Override
    public Message label(Plan plan) {
        return split.label(plan);
    }
}
