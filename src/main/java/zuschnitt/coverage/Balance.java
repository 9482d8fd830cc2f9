package zuschnitt.coverage;

import java.util.List;
import java.util.Set;

/**
 * The areas of units as they were drawn, to be held against those that a coverage gives them: 0…n,
 * square metres.
 */
public final class Balance {
    private final double[] drawn;
    private final Coverage coverage;

    private Balance(double[] drawn, Coverage coverage) {
        this.drawn = drawn;
        this.coverage = coverage;
    }

    /**
     * The balance of a cleaning.
     *
     * @param units unit 1 at index 0
     * @param involved unit → whether anything about it may have changed; only those are measured
     * @param crossed units whose borders cross themselves: of these, what an odd number of rings
     *     surround
     */
    static Balance of(
            List<Rings> units, boolean[] involved, Set<Integer> crossed, Coverage coverage) {
        double[] drawn = new double[units.size() + 1];
        for (int unit = 1; unit < drawn.length; unit++) {
            Rings rings = units.get(unit - 1);
            if (!involved[unit]) drawn[unit] = coverage.area(unit);
            else drawn[unit] = crossed.contains(unit) ? noded(rings) : turned(rings);
        }
        return new Balance(drawn, coverage);
    }

    private static double turned(Rings rings) {
        Loops loops = new Loops(List.of(rings));
        Orientation.correct(loops);
        double sum = 0;
        for (int ring = 0; ring < loops.ringCount(); ring++) sum += loops.doubleArea(ring);
        return sum / 2e6;
    }

    private static double noded(Rings rings) {
        return Arrangement.of(Linework.of(new Loops(List.of(rings)), 0)).areas(1)[1];
    }

    /** The same areas as drawn, held against another coverage of the same units. */
    Balance with(Coverage other) {
        return new Balance(drawn, other);
    }

    /** What the unit covered as it was drawn, alone or with others. */
    public double before(int unit) {
        return drawn[unit];
    }

    /** What the unit has in the coverage. */
    public double after(int unit) {
        return coverage.area(unit);
    }

    /** The sum over all units; ground that several covered counts several times. */
    public double before() {
        double sum = 0;
        for (double area : drawn) sum += area;
        return sum;
    }

    /** The sum over all units. */
    public double after() {
        double sum = 0;
        for (int unit = 1; unit < drawn.length; unit++) sum += coverage.area(unit);
        return sum;
    }
}
