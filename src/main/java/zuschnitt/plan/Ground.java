package zuschnitt.plan;

import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Coverage;

/**
 * What plans are drawn on: the coverage, the table of its units, and who touches whom. Made once;
 * shared by all plans over it.
 */
public final class Ground {
    private final Coverage coverage;
    private final UnitTable units;
    private final double gapWidth;
    private final Adjacency adjacency;

    private Ground(Coverage coverage, UnitTable units, double gapWidth) {
        if (coverage.unitCount() != units.count()) {
            throw new IllegalArgumentException(
                    coverage.unitCount()
                            + " units in the coverage, "
                            + units.count()
                            + " in the table");
        }
        this.coverage = coverage;
        this.units = units;
        this.gapWidth = gapWidth;
        this.adjacency = Adjacency.of(coverage, gapWidth);
    }

    /**
     * The ground of a coverage.
     *
     * @param gapWidth metres; units across a narrower gap count as touching; 0 for none
     */
    public static Ground of(Coverage coverage, UnitTable units, double gapWidth) {
        return new Ground(coverage, units, gapWidth);
    }

    public Coverage coverage() {
        return coverage;
    }

    public UnitTable units() {
        return units;
    }

    /** Metres. */
    public double gapWidth() {
        return gapWidth;
    }

    public Adjacency adjacency() {
        return adjacency;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Ground ground
                        && gapWidth == ground.gapWidth
                        && units.equals(ground.units)
                        && coverage.equals(ground.coverage));
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }
}
