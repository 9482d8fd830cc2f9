package zuschnitt.coverage;

/** A way to carry places from one coordinate system to another. */
@FunctionalInterface
public interface Mapping {
    /** Leaves every place where it is. */
    Mapping IDENTITY = xy -> {};

    /**
     * Replaces every place by where it lies in the other system; NaN where the other system has no
     * such place.
     *
     * @param xy x (east) and y (north) in turn
     */
    void map(double[] xy);
}
