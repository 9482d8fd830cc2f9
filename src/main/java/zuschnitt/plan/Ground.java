package zuschnitt.plan;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.UUID;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Patch;

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
        return new Ground(
                newId,
                changed,
                units.with(changed.unitCount(), placed),
                gapWidth,
                adjacency.with(changed, touched(changed, placed)));
    }

    /** The units that are other ones, or have other borders even if only by a vertex. */
    private BitSet touched(Coverage changed, SortedMap<Integer, Unit> placed) {
        BitSet touched = new BitSet();
        placed.keySet().forEach(touched::set);
        if (changed.unitCount() < units.count())
            touched.set(changed.unitCount() + 1, units.count() + 1);
        Patch patch = Patch.between(coverage, changed);
        for (Arc arc : patch.before().arcs().values()) {
            touched.set(coverage.unit(arc.left()));
            touched.set(coverage.unit(arc.right()));
        }
        for (Arc arc : patch.after().arcs().values()) {
            touched.set(changed.unit(arc.left()));
            touched.set(changed.unit(arc.right()));
        }
        touched.clear(Coverage.NO_UNIT);
        return touched;
    }

    /** The same ground under another identity. */
    Ground identified(UUID newId) {
        return new Ground(newId, coverage, units, gapWidth, adjacency);
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
