package zuschnitt.raster;

import java.util.Optional;
import zuschnitt.plan.UnitSet;

/**
 * Units that stand out from the plan.
 *
 * @param selected chosen by the planner
 * @param changed in another district than in the plan compared with
 * @param partly further units that are changed in part only; empty if there are none
 * @param across on the other side of a line than those selected
 */
public record Marks(
        UnitSet selected, UnitSet changed, Optional<PartlyChanged> partly, UnitSet across) {
    public static final Marks NONE = new Marks(UnitSet.EMPTY, UnitSet.EMPTY);

    public Marks(UnitSet selected, UnitSet changed) {
        this(selected, changed, Optional.empty());
    }

    public Marks(UnitSet selected, UnitSet changed, Optional<PartlyChanged> partly) {
        this(selected, changed, partly, UnitSet.EMPTY);
    }

    public static Marks selected(UnitSet units) {
        return new Marks(units, UnitSet.EMPTY);
    }

    /** The two sides of a line. */
    public static Marks sides(UnitSet one, UnitSet other) {
        return new Marks(one, UnitSet.EMPTY, Optional.empty(), other);
    }
}
