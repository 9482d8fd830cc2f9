package zuschnitt.theme;

import java.util.stream.DoubleStream;

/**
 * How large the circles are that stand for values: their areas are as the values are. The more
 * there are, the smaller they are, so that the map below is still seen.
 */
public final class Scaling implements Drawn {
    /** Radius of the largest circle, pixels of a usual screen. */
    private static final double LARGEST = 40;

    private static final double SMALLEST = 5;

    /** What all circles together may cover, square pixels: a tenth of a map on a usual screen. */
    private static final double COVERED = 60_000;

    /** Shares of the largest circle that a legend shows. */
    private static final double[] SHOWN = {1, 0.4, 0.1};

    private final Values values;
    private final double greatest;
    private final double largest;

    private Scaling(Values values) {
        this.values = values;
        double[] sorted = values.sorted();
        this.greatest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
        double sum = DoubleStream.of(sorted).filter(value -> value > 0).sum();
        double fitting = Math.sqrt(COVERED * greatest / sum / Math.PI);
        this.largest = Math.max(SMALLEST, Math.min(LARGEST, fitting));
    }

    public static Scaling of(Values values) {
        return new Scaling(values);
    }

    @Override
    public Values values() {
        return values;
    }

    /** The radius that a value has, pixels of a usual screen; 0 if there is nothing to be drawn. */
    public double radius(double value) {
        if (!(value > 0)) return 0;
        return largest * Math.sqrt(value / greatest);
    }

    /** Round values that a legend shows, the greatest first; none if all values are 0. */
    public double[] examples() {
        if (!(greatest > 0)) return new double[0];
        return DoubleStream.of(SHOWN).map(share -> Round.down(share * greatest)).toArray();
    }
}
