package zuschnitt.theme;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How values are divided into classes. */
public sealed interface Breaks {
    int FEWEST = 2;
    int MOST = 9;

    /** How limits are found. */
    enum Method {
        /** As many values in every class. */
        QUANTILES,
        /** As wide every class. */
        EQUAL,
        /** Values as alike as possible within every class. */
        NATURAL
    }

    /**
     * Limits that follow from the values.
     *
     * @param classes 2…9; there are fewer where there are fewer different values
     */
    record Computed(Method method, int classes) implements Breaks {
        public Computed {
            if (classes < FEWEST || classes > MOST)
                throw new IllegalArgumentException(classes + " classes");
        }

        @Override
        public double[] limits(double[] sorted, OptionalDouble middle) {
            Sample sample = new Sample(sorted);
            if (sample.empty()) return new double[0];
            if (middle.isEmpty()) return limits(sample, classes);
            return method == Method.EQUAL
                    ? around(sample, middle.getAsDouble())
                    : onBothSides(sample, middle.getAsDouble());
        }

        private double[] limits(Sample sample, int count) {
            return switch (method) {
                case QUANTILES -> sample.quantiles(count);
                case EQUAL -> sample.equal(count);
                case NATURAL -> sample.natural(count);
            };
        }

        /** The middle is a limit; each side has half of the classes, the fuller one the odd one. */
        private double[] onBothSides(Sample sample, double middle) {
            Sample low = sample.below(middle);
            Sample high = sample.from(middle);
            if (low.empty() || high.empty()) return limits(sample, classes);
            int below = low.size() > high.size() ? (classes + 1) / 2 : classes / 2;
            return Stream.of(
                            limits(low, below),
                            new double[] {middle},
                            limits(high, classes - below))
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
        }

        /** Steps of one width to both sides; with an odd number the middle lies within a class. */
        private double[] around(Sample sample, double middle) {
            double reach = Math.max(middle - sample.least(), sample.greatest() - middle);
            double step = 2 * reach / classes;
            return IntStream.range(1, classes)
                    .mapToDouble(i -> middle + Round.toDigits((i - classes / 2.0) * step, 3, step))
                    .filter(limit -> sample.least() < limit && limit <= sample.greatest())
                    .toArray();
        }
    }

    /**
     * Limits that the planner has set.
     *
     * @param limits ascending, 1…8
     */
    record Own(List<Double> limits) implements Breaks {
        public Own {
            limits = List.copyOf(limits);
            if (limits.isEmpty() || limits.size() >= MOST || !ascending(limits))
                throw new IllegalArgumentException(limits.toString());
        }

        private static boolean ascending(List<Double> limits) {
            return limits.stream().allMatch(Double::isFinite)
                    && IntStream.range(1, limits.size())
                            .allMatch(i -> limits.get(i - 1) < limits.get(i));
        }

        @Override
        public double[] limits(double[] sorted, OptionalDouble middle) {
            return limits.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * The limits between the classes, ascending, each above the one before. A value that equals a
     * limit is in the class above it.
     *
     * @param sorted the values, ascending; may be none
     * @param middle where diverging colours part; empty for sequential ones
     */
    double[] limits(double[] sorted, OptionalDouble middle);
}
