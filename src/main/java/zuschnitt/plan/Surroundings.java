package zuschnitt.plan;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
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

    /** What lies around the units; units that have no district, open or excluded, included. */
    public static Surroundings of(Plan plan, UnitSet units) {
        Map<Integer, Double> metres = new TreeMap<>();
        Adjacency adjacency = plan.ground().adjacency();
        units.stream()
                .forEach(
                        unit -> {
                            for (int i = 0; i < adjacency.degree(unit); i++) {
                                int neighbour = adjacency.neighbour(unit, i);
                                if (units.contains(neighbour)) continue;
                                metres.put(plan.districtOf(neighbour), 0.0);
                            }
                        });
        metres.replaceAll((district, none) -> length(plan, units, district));
        return new Surroundings(metres);
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

    /** The districts that touch the units, ascending. */
    public int[] districts() {
        return metres.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Metres of border with a district; 0 if it doesn't touch the units. */
    public double metres(int district) {
        return metres.getOrDefault(district, 0.0);
    }

    /** The district with the longest border among those that are wanted; of equals the first. */
    public OptionalInt longest(IntPredicate wanted) {
        return metres.keySet().stream()
                .filter(wanted::test)
                .max(
                        Comparator.comparingDouble(this::metres)
                                .thenComparing(Comparator.reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
