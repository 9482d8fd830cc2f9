package zuschnitt.theme;

import java.util.stream.DoubleStream;

/** How large the circles are that stand for values: their areas are as the values are. */
public final class Scaling implements Drawn {
    /** Radius of the largest circle, pixels of a usual screen. */
    private static final double LARGEST_OF_DISTRICTS = 40;

    private static final double LARGEST_OF_UNITS = 24;

    /** Shares of the largest circle that a legend shows. */
    private static final double[] SHOWN = {1, 0.4, 0.1};

    private final Values values;
    private final double greatest;

    private Scaling(Values values) {
        this.values = values;
        double[] sorted = values.sorted();
        this.greatest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
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
        double largest = values.level() == Level.UNITS ? LARGEST_OF_UNITS : LARGEST_OF_DISTRICTS;
        return largest * Math.sqrt(value / greatest);
    }

    /** Round values that a legend shows, the greatest first; none if all values are 0. */
    public double[] examples() {
        if (!(greatest > 0)) return new double[0];
        return DoubleStream.of(SHOWN).map(share -> Round.down(share * greatest)).toArray();
    }
}
