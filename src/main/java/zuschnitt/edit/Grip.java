package zuschnitt.edit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.coverage.Adjacency;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/**
 * Where a border is taken hold of: two units that touch, of different districts, at least one of
 * which is a real one.
 *
 * @param x map coordinate of the hand
 * @param y map coordinate
 * @param district the district of {@code unit}, the one nearer to the hand
 * @param unit a unit at the border
 * @param otherDistrict the district across the border
 * @param other the unit across the border
 * @param distance from the hand to the border, in the measure of the distances that were given
 */
public record Grip(
        double x, double y, int district, int unit, int otherDistrict, int other, double distance) {
    /**
     * The nearest border within reach: where three districts meet, the one between the two that are
     * nearest. Empty if there is none.
     *
     * @param x map coordinate of the hand
     * @param y map coordinate
     * @param distances unit within reach → its distance from the hand
     */
    public static Optional<Grip> nearest(
            Plan plan, double x, double y, Map<Integer, Double> distances) {
        Adjacency adjacency = plan.ground().adjacency();
        return distances.keySet().stream()
                .flatMap(unit -> across(plan, adjacency, unit, distances))
                .map(pair -> of(plan, x, y, pair, distances))
                .min(
                        Comparator.comparingDouble(Grip::distance)
                                .thenComparingDouble(grip -> howFar(distances, grip.unit))
                                .thenComparingInt(Grip::unit)
                                .thenComparingInt(Grip::other));
    }

    /** Two units on either side of a border. */
    private record Pair(int unit, int other) {}

    private static Stream<Pair> across(
            Plan plan, Adjacency adjacency, int unit, Map<Integer, Double> distances) {
        int own = plan.districtOf(unit);
        return IntStream.range(0, adjacency.degree(unit))
                .map(index -> adjacency.neighbour(unit, index))
                .filter(distances::containsKey)
                .filter(other -> plan.districtOf(other) != own)
                .filter(other -> Math.max(plan.districtOf(other), own) >= Plan.FIRST)
                .filter(other -> howFar(distances, unit) <= howFar(distances, other))
                .mapToObj(other -> new Pair(unit, other));
    }

    private static Grip of(
            Plan plan, double x, double y, Pair pair, Map<Integer, Double> distances) {
        return new Grip(
                x,
                y,
                plan.districtOf(pair.unit),
                pair.unit,
                plan.districtOf(pair.other),
                pair.other,
                howFar(distances, pair.other));
    }

    private static double howFar(Map<Integer, Double> distances, int unit) {
        return distances.getOrDefault(unit, Double.POSITIVE_INFINITY);
    }

    /** Why this border can't be moved; empty if it can. */
    public Optional<Message> refusal(Plan plan) {
        return Refusals.first(
                Refusals.locked(plan, district), Refusals.locked(plan, otherDistrict));
    }

    boolean parts(int someDistrict) {
        return someDistrict == district || someDistrict == otherDistrict;
    }

    int across(int someDistrict) {
        return someDistrict == district ? otherDistrict : district;
    }

    /** The unit at the grip on the side of a district. */
    int unitOf(int someDistrict) {
        return someDistrict == district ? unit : other;
    }
}
