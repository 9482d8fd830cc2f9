package zuschnitt.raster;

import zuschnitt.plan.UnitSet;

/**
 * Units that stand out from the plan.
 *
 * @param selected chosen by the planner
 * @param changed in another district than in the plan compared with
 */
public record Marks(UnitSet selected, UnitSet changed) {
    public static final Marks NONE = new Marks(UnitSet.EMPTY, UnitSet.EMPTY);

    public static Marks selected(UnitSet units) {
        return new Marks(units, UnitSet.EMPTY);
    }
}
