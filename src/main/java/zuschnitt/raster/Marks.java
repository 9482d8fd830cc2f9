package zuschnitt.raster;

import java.util.Optional;
import zuschnitt.plan.UnitSet;

/**
 * Units that stand out from the plan.
 *
 * @param selected chosen by the planner
 * @param changed in another district than in the plan compared with
 * @param partly further units that are changed in part only; empty if there are none
 */
public record Marks(UnitSet selected, UnitSet changed, Optional<PartlyChanged> partly) {
    public static final Marks NONE = new Marks(UnitSet.EMPTY, UnitSet.EMPTY);

    public Marks(UnitSet selected, UnitSet changed) {
        this(selected, changed, Optional.empty());
    }

    public static Marks selected(UnitSet units) {
        return new Marks(units, UnitSet.EMPTY);
    }
}
