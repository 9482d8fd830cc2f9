package zuschnitt.io.imports;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import zuschnitt.plan.Plan;

/**
 * How much of a unit lies in each of the districts, in one measure. What lies in several counts for
 * each of them; what lies in none counts for {@link Plan#UNASSIGNED}. Not thread-safe.
 */
final class Tally {
    private final Map<Integer, Double> amounts = new TreeMap<>();
    private double total;

    /**
     * Adds a part of the unit.
     *
     * @param districts that the part lies in, each once
     */
    void add(int[] districts, double amount) {
        total += amount;
        if (districts.length == 0) amounts.merge(Plan.UNASSIGNED, amount, Double::sum);
        for (int district : districts) amounts.merge(district, amount, Double::sum);
    }

    /** Whether there was nothing to share. */
    boolean empty() {
        return !(total > 0);
    }

    /** 0 to 1. */
    double share(int district) {
        return empty() ? 0 : amounts.getOrDefault(district, 0.0) / total;
    }

    /** The districts that have part in the unit, in ascending order. */
    IntStream districts() {
        return amounts.keySet().stream().mapToInt(Integer::intValue);
    }
}
