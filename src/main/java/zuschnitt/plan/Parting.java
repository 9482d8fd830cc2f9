package zuschnitt.plan;

import java.util.List;
import java.util.UUID;
import zuschnitt.coverage.Polyline;

/**
 * How a unit was cut into parts, and how its counts were shared among them. Who did it and when
 * says the step.
 *
 * @param id identity that lasts across copies of the project; units that one line cut have one each
 * @param line the line as it was drawn, in the project's coordinates
 * @param basis what the shares are taken from
 * @param source the file that they are taken from; empty if from none
 * @param weights part → its weight, 0 or more; the counts are shared in this proportion
 */
public record Parting(UUID id, Polyline line, Basis basis, String source, List<Double> weights) {
    public Parting {
        weights = List.copyOf(weights);
        if (weights.size() < 2 || weights.stream().anyMatch(weight -> !(weight >= 0)))
            throw new IllegalArgumentException("not the weights of parts: " + weights);
    }

    /** What the shares of parts are taken from. */
    public enum Basis {
        /** Square metres. */
        AREA,
        /** Addresses or buildings. */
        POINTS,
        /** The cells of a population grid. */
        GRID,
        /** What somebody typed. */
        TYPED
    }

    /** The parts' shares of a count; whole where it is whole, and their sum is the count. */
    double[] share(double count) {
        return Apportionment.of(count, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
