package zuschnitt.plan;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.CommonBorder;
import zuschnitt.coverage.Polyline;

/**
 * Which districts lie around some units, and along how many metres. Where only a narrow gap lies
 * between, its middle counts.
 */
public final class Surroundings {
    /** district → metres */
    private final Map<Integer, Double> metres;

    private Surroundings(Map<Integer, Double> metres) {
        this.metres = metres;
    }

    /** What lies around the units. */
    public static Surroundings of(Plan plan, UnitSet units) {
        Map<Integer, Double> metres = new TreeMap<>();
        for (int district : districts(plan, units))
            metres.put(district, length(plan, units, district));
        return new Surroundings(metres);
    }

    /** The districts that touch the units, ascending; open and excluded units count as such. */
    public static int[] districts(Plan plan, UnitSet units) {
        Adjacency adjacency = plan.ground().adjacency();
        return units.stream()
                .flatMap(
                        unit ->
                                IntStream.range(0, adjacency.degree(unit))
                                        .map(index -> adjacency.neighbour(unit, index)))
                .filter(neighbour -> !units.contains(neighbour))
                .map(plan::districtOf)
                .distinct()
                .sorted()
                .toArray();
    }

    private static double length(Plan plan, UnitSet units, int district) {
        return CommonBorder.between(
                        plan.ground().coverage(),
                        plan.ground().adjacency(),
                        plan.ground().gapWidth(),
                        units.stream().toArray(),
                        other -> plan.districtOf(other) == district && !units.contains(other))
                .stream()
                .mapToDouble(Polyline::length)
                .sum();
    }

    /** Metres of border with a district; 0 if it doesn't touch the units. */
    public double metres(int district) {
        return metres.getOrDefault(district, 0.0);
    }

    /** The district with the longest border among those that are wanted; of equals the first. */
    public Optional<Integer> longest(IntPredicate wanted) {
        return metres.keySet().stream()
                .filter(wanted::test)
                .max(
                        Comparator.comparingDouble(this::metres)
                                .thenComparing(Comparator.reverseOrder()));
    }
}
