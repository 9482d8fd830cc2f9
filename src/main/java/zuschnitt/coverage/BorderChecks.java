package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for borders that cross or touch as they should not: those of one unit, and those that only
 * one unit has.
 */
final class BorderChecks {
    /** Up to so many stretches of a unit are compared each with each. */
    private static final int FEW = 16;

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
     * The same, several times as fast: a stretch that two units share is looked at once, and two
     * stretches of a unit only where their boxes meet.
     *
     * @param stretches all that the rings were cut into, each side claimed by one unit at most
     */
    List<Defect> ofUnits(Stretches stretches) {
        double[] boxes = new double[4 * stretches.count()];
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            int one = stretch;
            stops.putBox(
                    boxes, 4 * stretch, stretches.lowStop(stretch), stretches.highStop(stretch));
            crossings.clear();
            crossings.add(stretches.lowStop(stretch), stretches.highStop(stretch));
            crossings.find(
                    (stop, other) -> {
                        wrong[stretches.left(one)] = true;
                        wrong[stretches.right(one)] = true;
                    });
        }
        Groups ofUnit =
                Groups.ofPairs(
                        stretches.count(), stretches::left, stretches::right, loops.unitCount());
        for (int unit = 1; unit <= loops.unitCount(); unit++) {
            if (ofUnit.size(unit) > FEW) compareAtOnce(unit, ofUnit, stretches);
            else compareEach(unit, ofUnit, stretches, boxes);
        }
        wrong[Coverage.NO_UNIT] = false;
        return ofWrong();
    }

    private void compareAtOnce(int unit, Groups ofUnit, Stretches stretches) {
        crossings.clear();
        for (int i = 0; i < ofUnit.size(unit); i++) {
            int stretch = ofUnit.member(unit, i);
            crossings.add(stretches.lowStop(stretch), stretches.highStop(stretch));
        }
        crossings.find((stop, other) -> wrong[unit] = true);
    }

    private void compareEach(int unit, Groups ofUnit, Stretches stretches, double[] boxes) {
        for (int i = 0; i < ofUnit.size(unit); i++) {
            int one = ofUnit.member(unit, i);
            for (int j = i + 1; j < ofUnit.size(unit); j++) {
                int other = ofUnit.member(unit, j);
                if (!BoxTree.meet(boxes, 4 * one, boxes, 4 * other)) continue;
                crossings.clear();
                crossings.addNear(
                        stretches.lowStop(one), stretches.highStop(one), boxes, 4 * other);
                crossings.addNear(
                        stretches.lowStop(other), stretches.highStop(other), boxes, 4 * one);
                crossings.find((stop, second) -> wrong[unit] = true);
            }
        }
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
