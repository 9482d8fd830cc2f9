package zuschnitt.plan;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.UUID;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Coverage;

/**
 * What plans are drawn on: the coverage, the table of its units, and who touches whom. Shared by
 * all plans over it; a cut makes another one.
 */
public final class Ground {
    private final UUID id;
    private final Coverage coverage;
    private final UnitTable units;
    private final double gapWidth;
    private final Adjacency adjacency;

    private Ground(
            UUID id, Coverage coverage, UnitTable units, double gapWidth, Adjacency adjacency) {
        if (coverage.unitCount() != units.count()) {
            throw new IllegalArgumentException(
                    coverage.unitCount()
                            + " units in the coverage, "
                            + units.count()
                            + " in the table");
        }
        this.id = id;
        this.coverage = coverage;
        this.units = units;
        this.gapWidth = gapWidth;
        this.adjacency = adjacency;
    }

    /**
     * The ground of a coverage.
     *
     * @param gapWidth metres; units across a narrower gap count as touching; 0 for none
     */
    public static Ground of(Coverage coverage, UnitTable units, double gapWidth) {
        return of(UUID.randomUUID(), coverage, units, gapWidth);
    }

    /**
     * The ground that has been given an identity before.
     *
     * @param gapWidth as above
     */
    public static Ground of(UUID id, Coverage coverage, UnitTable units, double gapWidth) {
        Adjacency adjacency = Adjacency.of(coverage, gapWidth);
        return new Ground(id, coverage, units, gapWidth, adjacency);
    }

    /**
     * The ground with other units under some numbers; who touches whom is looked for only there.
     *
     * @param newId the identity of the ground that comes of it
     * @param changed its coverage
     * @param placed number → unit, all that are not as they were, in this ground or the other
     */
    Ground with(UUID newId, Coverage changed, SortedMap<Integer, Unit> placed) {
        BitSet numbers = new BitSet();
        placed.keySet().forEach(numbers::set);
        if (changed.unitCount() < units.count())
            numbers.set(changed.unitCount() + 1, units.count() + 1);
        return new Ground(
                newId,
                changed,
                units.with(changed.unitCount(), placed),
                gapWidth,
                adjacency.with(changed, numbers));
    }

    /** Identity that lasts across copies of the project: equal for grounds that are the same. */
    public UUID id() {
        return id;
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
                        && (id.equals(ground.id) || sameContents(ground)));
    }

    private boolean sameContents(Ground other) {
        return gapWidth == other.gapWidth
                && units.equals(other.units)
                && coverage.equals(other.coverage);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }
}
