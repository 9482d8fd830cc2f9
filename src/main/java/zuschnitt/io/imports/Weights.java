package zuschnitt.io.imports;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import zuschnitt.coverage.Rings;
import zuschnitt.message.Message;

/**
 * Where people live: cells with a weight each, spread evenly over the cell. A point is a very small
 * cell.
 */
final class Weights {
    private final List<Rings> cells;
    private final double[] weights;
    private final Message said;

    Weights(List<Rings> cells, double[] weights, Message said) {
        this.cells = List.copyOf(cells);
        this.weights = weights.clone();
        this.said = said;
    }

    /** In the project's coordinates. */
    List<Rings> cells() {
        return cells;
    }

    /** 0 or more. */
    double weight(int cell) {
        return weights[cell];
    }

    /** The sentence that tells what the weights are. */
    Message said() {
        return said;
    }

    /** Those cells of which the condition is true. */
    Weights where(Predicate<Rings> condition) {
        int[] kept =
                IntStream.range(0, weights.length)
                        .filter(cell -> condition.test(cells.get(cell)))
                        .toArray();
        return new Weights(
                IntStream.of(kept).mapToObj(cells::get).toList(),
                IntStream.of(kept).mapToDouble(cell -> weights[cell]).toArray(),
                said);
    }
}
