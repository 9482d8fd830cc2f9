package zuschnitt.edit;

import java.util.List;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * Units that hang together and go from one district to another.
 *
 * @param from the district that gives; may be {@link Plan#UNASSIGNED} or {@link Plan#EXCLUDED}
 * @param to the district that takes
 * @param units which units
 */
public record Handover(int from, int to, UnitSet units) {
    static Plan all(List<Handover> handovers, Plan plan) {
        Plan after = plan;
        for (Handover handover : handovers) after = after.withAssigned(handover.units, handover.to);
        return after;
    }

    static int units(List<Handover> handovers) {
        return handovers.stream().mapToInt(handover -> handover.units.size()).sum();
    }
}
