package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for borders that cross or touch as they should not: those of one unit, and those that only
 * one unit has.
 */
final class BorderChecks {
    /** So many units or stretches are looked at in one go. */
    private static final int SHARE = 1024;

    private final Loops loops;
    private final Stops stops;
    private final Crossings crossings;

    /** unit → whether its border crosses or touches itself somewhere. */
    private final boolean[] wrong;

    private final RingFaults faults;

    BorderChecks(Loops loops) {
        this.loops = loops;
        this.stops = loops.stops();
        this.crossings = new Crossings(stops);
        this.wrong = new boolean[loops.unitCount() + 1];
        this.faults = new RingFaults(loops);
    }

    private List<Defect> ofWrong() {
        List<Defect> defects = new ArrayList<>();
        for (int unit = 1; unit < wrong.length; unit++)
            if (wrong[unit]) defects.addAll(faults.of(unit));
        return defects;
    }

    /**
     * Where a unit's own rings cross, touch an edge, or run along one another: one place for each
     * unit and kind of fault.
     */
    List<Defect> ofRings() {
        Arrays.fill(wrong, 1, wrong.length, true);
        return ofWrong();
    }

    /**
     * The same, many times as fast if little is wrong: a stretch that two units share is looked at
     * once, and only those looked into of which that leaves it open. Places are looked for in those
     * units alone where there are some.
     *
     * @param stretches all that the rings were cut into, each side claimed by one unit at most;
     *     fastest in the order in which they were met
     */
    List<Defect> ofUnits(Stretches stretches) {
        Spreads spreads = new Spreads(stretches);
        Groups ofUnit =
                Groups.ofPairs(
                        stretches.count(), stretches::left, stretches::right, loops.unitCount());
        Shares.of(
                loops.unitCount(),
                SHARE,
                (from, to) -> {
                    Crossings within = new Crossings(stops);
                    for (int i = from; i < to; i++) {
                        int unit = loops.unit(i);
                        wrong[unit] = meet(within, spreads.open(ofUnit, unit), stretches);
                    }
                });
        return ofWrong();
    }

    /** Whether any of some stretches meets itself or another of them. */
    private static boolean meet(Crossings within, int[] some, Stretches stretches) {
        if (some.length == 0) return false;
        within.clear();
        for (int stretch : some)
            within.add(stretches.lowStop(stretch), stretches.highStop(stretch));
        boolean[] met = {false};
        within.find((stop, other) -> met[0] = true);
        return met[0];
    }

    /** Where stretches that only one unit has cross each other or touch an edge. */
    List<Defect> betweenUnits(Stretches stretches) {
        crossings.clear();
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            if (stretches.unmatched(stretch))
                crossings.add(stretches.lowStop(stretch), stretches.highStop(stretch));
        }
        List<Defect> defects = new ArrayList<>();
        crossings.find(
                (stop, other) -> {
                    Defect.Kind kind =
                            crossings.touch(stop, other)
                                    ? Defect.Kind.T_JUNCTION
                                    : Defect.Kind.OVERLAP;
                    int unit = loops.unitAt(stop);
                    defects.add(
                            Defect.at(
                                    kind,
                                    unit,
                                    loops.unitAt(other),
                                    stops.metresX(stop),
                                    stops.metresY(stop)));
                });
        return defects;
    }
}
