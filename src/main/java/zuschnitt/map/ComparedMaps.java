package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.raster.Changes;
import zuschnitt.raster.Scene;

/**
 * What the maps show of a comparison.
 *
 * @param before the borders of the older version
 * @param after the borders of the newer version
 * @param changes what stands out
 * @param matched the older version in the colours of the newer one
 * @param oldBorders between the older version's districts, in map coordinates
 */
record ComparedMaps(
        Comparison comparison,
        Scene before,
        Scene after,
        Changes changes,
        Plan matched,
        Difference difference,
        List<double[]> oldBorders) {

    /**
     * @param last what was shown before, if anything: borders are taken over from it
     * @param borders otherwise from here: those of the same place, or of a part of it
     */
    static ComparedMaps of(
            Comparison comparison,
            Optional<ComparedMaps> last,
            Supplier<Scene> borders,
            Difference.Words words) {
        Plan old = comparison.before().plan();
        Coverage now = comparison.after().plan().ground().coverage();
        Scene after = last.map(ComparedMaps::after).orElseGet(borders).over(now);
        Scene before = after.over(old.ground().coverage());
        List<double[]> oldBorders =
                last.filter(maps -> maps.comparison.before().plan() == old)
                        .map(ComparedMaps::oldBorders)
                        .orElseGet(() -> DistrictLines.of(old, before));
        return new ComparedMaps(
                comparison,
                before,
                after,
                Changes.of(comparison, before, after),
                Difference.matched(comparison),
                Difference.of(comparison, words),
                oldBorders);
    }

    /** The districts of the difference that say who moved. */
    Set<Integer> moved() {
        return IntStream.range(Plan.FIRST, difference.plan().slots())
                .filter(district -> difference.plan().district(district).locked())
                .boxed()
                .collect(Collectors.toSet());
    }
}
