package zuschnitt.raster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.plan.UnitSet;

/**
 * What stands out in the maps of two versions: ground in another district than the one that
 * continues its own. Most of it are whole units; where the versions have cut a unit differently, it
 * is that of its ground which the other version has elsewhere.
 *
 * @param before in the older version
 * @param after in the newer version
 */
public record Changes(Marks before, Marks after) {
    /**
     * What stands out in both maps.
     *
     * @param before the borders of the older version
     * @param after the borders of the newer version
     */
    public static Changes of(Comparison comparison, Scene before, Scene after) {
        List<Flow> moved = comparison.moved();
        List<Flow> stayed =
                comparison.flows().stream().filter(flow -> !comparison.moves(flow)).toList();
        return new Changes(
                marks(moved, stayed, Flow::unitsFrom, Flow::unitsTo, after),
                marks(moved, stayed, Flow::unitsTo, Flow::unitsFrom, before));
    }

    private static Marks marks(
            List<Flow> moved,
            List<Flow> stayed,
            Function<Flow, UnitSet> units,
            Function<Flow, UnitSet> others,
            Scene otherBorders) {
        UnitSet changed = all(moved, units);
        UnitSet unchanged = all(stayed, units);
        UnitSet partly = changed.where(unchanged::contains);
        if (partly.isEmpty()) return new Marks(UnitSet.EMPTY, changed);
        Map<Integer, UnitSet> over = new HashMap<>();
        for (Flow flow : moved)
            units.apply(flow).where(partly::contains).stream()
                    .forEach(unit -> over.merge(unit, others.apply(flow), UnitSet::union));
        return new Marks(
                UnitSet.EMPTY,
                changed.minus(partly),
                Optional.of(new PartlyChanged(otherBorders, over)));
    }

    private static UnitSet all(List<Flow> flows, Function<Flow, UnitSet> units) {
        return UnitSet.of(flows.stream().flatMapToInt(flow -> units.apply(flow).stream()));
    }
}
