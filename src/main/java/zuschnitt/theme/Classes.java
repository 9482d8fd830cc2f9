package zuschnitt.theme;

import java.util.Arrays;

/**
 * Neighbouring ranges of numbers, counted from 1. A value that lies on a limit is in the upper one.
 */
public final class Classes {
    /** The class of what has no value. */
    public static final int NO_DATA = 0;

    private final double[] limits;

    /** class, 0…n → how many values are in it. */
    private final int[] sizes;

    private final double least;
    private final double greatest;

    private Classes(double[] limits, double[] sorted) {
        this.limits = limits;
        this.least = sorted.length == 0 ? Double.NaN : sorted[0];
        this.greatest = sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
        this.sizes = new int[count() + 1];
        for (double value : sorted) sizes[of(value)]++;
    }

    /** The classes of some values; none if there is no value. */
    static Classes of(Values values, Form.Shades shades) {
        double[] sorted = values.sorted();
        return new Classes(shades.breaks().limits(sorted, shades.parting()), sorted);
    }

    /** How many classes there are besides {@link #NO_DATA}. */
    public int count() {
        return limits.length == 0 && Double.isNaN(least) ? 0 : limits.length + 1;
    }

    /** The class of a value, 1…n; {@link #NO_DATA} for NaN. */
    public int of(double value) {
        if (Double.isNaN(value)) return NO_DATA;
        int found = Arrays.binarySearch(limits, value);
        return found < 0 ? -found : found + 2;
    }

    /** Number of values in a class. */
    public int size(int rank) {
        return sizes[rank];
    }

    /** The limits between the classes, ascending. */
    public double[] limits() {
        return limits.clone();
    }

    /** Where a class begins: its lower limit, for the first the least value. */
    double from(int rank) {
        return rank == 1 ? least : limits[rank - 2];
    }

    /** Where a class ends: its upper limit, which is not in it, for the last the greatest value. */
    double to(int rank) {
        return rank == count() ? greatest : limits[rank - 1];
    }

    /** The least value; NaN if there is none. */
    public double least() {
        return least;
    }

    /** The greatest value; NaN if there is none. */
    public double greatest() {
        return greatest;
    }
}
