package zuschnitt.store;

import java.util.SortedMap;
import java.util.TreeMap;
import zuschnitt.coverage.Patch;
import zuschnitt.plan.Unit;

/**
 * What differs between two grounds, number by number.
 *
 * @param patch the coverage
 * @param gone number → unit, those of the earlier ground that the later has not
 * @param fresh number → unit, those of the later ground that the earlier has not
 */
record GroundDelta(Patch patch, SortedMap<Integer, Unit> gone, SortedMap<Integer, Unit> fresh) {
    GroundDelta inverse() {
        return new GroundDelta(patch.inverse(), fresh, gone);
    }

    /** This difference and the next one together. */
    GroundDelta then(GroundDelta next) {
        SortedMap<Integer, Unit> first = new TreeMap<>(next.gone);
        first.keySet().removeAll(fresh.keySet());
        first.putAll(gone);
        SortedMap<Integer, Unit> last = new TreeMap<>(fresh);
        last.keySet().removeAll(next.gone.keySet());
        last.putAll(next.fresh);
        SortedMap<Integer, Unit> both = new TreeMap<>(first);
        both.entrySet().retainAll(last.entrySet());
        first.keySet().removeAll(both.keySet());
        last.keySet().removeAll(both.keySet());
        return new GroundDelta(patch.then(next.patch), first, last);
    }
}
