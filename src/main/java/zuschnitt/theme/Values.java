package zuschnitt.theme;

import java.util.Arrays;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/**
 * A measure of every unit or of every district. Units in no district have no value as districts.
 */
public final class Values {
    private final Measure measure;
    private final Level level;

    /** unit, 0…n, or district slot → value; NaN: there is none. */
    private final double[] values;

    private final double overall;
    private final boolean estimated;

    private Values(
            Measure measure, Level level, double[] values, double overall, boolean estimated) {
        this.measure = measure;
        this.level = level;
        this.values = values;
        this.overall = overall;
        this.estimated = estimated;
    }

    /**
     * The values of a plan; cost proportional to the number of units.
     *
     * @param figures by which the measure is {@link Measure#knownBy known}
     */
    public static Values of(Measure measure, Level level, Plan plan, Figures figures) {
        int units = plan.ground().units().count();
        Sums all = new Sums(measure, figures, plan.ground().coverage(), 1);
        all.add(IntStream.rangeClosed(1, units), unit -> 0);
        boolean estimated = IntStream.rangeClosed(1, units).anyMatch(figures::estimated);
        return switch (level) {
            case UNITS -> {
                Sums own = new Sums(measure, figures, plan.ground().coverage(), units + 1);
                own.add(IntStream.rangeClosed(1, units), unit -> unit);
                yield new Values(measure, level, own.values(), all.values()[0], estimated);
            }
            case DISTRICTS -> {
                Sums sums = new Sums(measure, figures, plan.ground().coverage(), plan.slots());
                sums.add(IntStream.rangeClosed(1, units), plan::districtOf);
                double[] values = sums.values();
                Arrays.fill(values, 0, Plan.FIRST, Double.NaN);
                yield new Values(measure, level, values, all.values()[0], estimated);
            }
        };
    }

    /** One more than the greatest index. */
    public int size() {
        return values.length;
    }

    public Level level() {
        return level;
    }

    /**
     * The value of a unit, or of a district; NaN if there is none.
     *
     * @param index unit, 0…n, or district slot, as the level says
     */
    public double value(int index) {
        return values[index];
    }

    /** All values that there are, ascending. */
    public double[] sorted() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    }

    /** The measure of all units together; NaN if there is none. */
    public double overall() {
        return overall;
    }

    /**
     * Where to part what is low from what is high, if nobody knows better: at 0 if there are values
     * on both sides, otherwise at the measure of all units together, of counts at their median; to
     * three digits.
     */
    public double middle() {
        double[] sorted = sorted();
        if (sorted.length == 0 || sorted[0] < 0 && sorted[sorted.length - 1] > 0) return 0;
        boolean count = measure.quantity() == Measure.Quantity.COUNT;
        double middle = count ? sorted[sorted.length / 2] : overall;
        return Round.toDigits(middle, 3, middle);
    }

    /** Whether any count was apportioned, not counted. */
    public boolean estimated() {
        return estimated;
    }

    /** What is added up, group by group. */
    private static final class Sums {
        private final Measure measure;
        private final Figures figures;
        private final Coverage coverage;
        private final double[] above;
        private final double[] below;
        private final boolean[] known;

        Sums(Measure measure, Figures figures, Coverage coverage, int groups) {
            this.measure = measure;
            this.figures = figures;
            this.coverage = coverage;
            this.above = new double[groups];
            this.below = new double[groups];
            this.known = new boolean[groups];
        }

        /** Adds units, each to its group, but those of which anything is unknown. */
        void add(IntStream units, java.util.function.IntUnaryOperator groupOf) {
            units.forEach(
                    unit -> {
                        double over = measure.above(figures, unit);
                        double under = measure.below(figures, coverage, unit);
                        if (Double.isNaN(over) || Double.isNaN(under)) return;
                        int group = groupOf.applyAsInt(unit);
                        above[group] += over;
                        below[group] += under;
                        known[group] = true;
                    });
        }

        /** group → value; NaN without a known unit, and where something is divided by nothing. */
        double[] values() {
            boolean count = measure.quantity() == Measure.Quantity.COUNT;
            double[] values = new double[above.length];
            Arrays.setAll(
                    values,
                    group -> {
                        if (!known[group]) return Double.NaN;
                        if (count) return above[group];
                        return below[group] == 0 ? Double.NaN : above[group] / below[group];
                    });
            return values;
        }
    }
}
