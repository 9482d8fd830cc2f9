package zuschnitt.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import zuschnitt.plan.GroundChange;
import zuschnitt.plan.GroundChange.Placed;
import zuschnitt.plan.Unit;

/**
 * A ground that a cut made of another one.
 *
 * @param number under which it is kept
 * @param id its identity
 * @param base number of the ground that it was made of
 * @param delta what leads from that one to this
 */
record CutGround(int number, UUID id, int base, GroundDelta delta) {
    /** The ground that a change made. */
    static CutGround of(int number, int base, GroundChange change) {
        GroundDelta delta =
                new GroundDelta(change.patch(), units(change.gone()), units(change.fresh()));
        return new CutGround(number, change.after(), base, delta);
    }

    private static SortedMap<Integer, Unit> units(List<Placed> placed) {
        SortedMap<Integer, Unit> units = new TreeMap<>();
        placed.forEach(one -> units.put(one.number(), one.unit()));
        return units;
    }
}
