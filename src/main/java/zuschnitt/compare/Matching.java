package zuschnitt.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.plan.Ground;

/** Which unit of an old ground is which unit of a new one: the one with the same identity. */
final class Matching {
    /** The old unit of a unit that is new. */
    static final int NONE = 0;

    /** new unit → old unit, 0…n. */
    private final int[] old;

    private final int[] gone;

    private Matching(int[] old, int[] gone) {
        this.old = old;
        this.gone = gone;
    }

    static Matching of(Ground before, Ground after) {
        if (before.units().equals(after.units())) {
            return new Matching(
                    IntStream.rangeClosed(0, after.units().count()).toArray(), new int[0]);
        }
        Map<UUID, Integer> byId = new HashMap<>();
        for (int unit = 1; unit <= before.units().count(); unit++)
            byId.put(before.units().unit(unit).id(), unit);
        int[] old = new int[after.units().count() + 1];
        for (int unit = 1; unit < old.length; unit++) {
            Integer same = byId.remove(after.units().unit(unit).id());
            old[unit] = same == null ? NONE : same;
        }
        return new Matching(
                old, byId.values().stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** The old unit that the new unit was; {@link #NONE} if none. */
    int old(int unit) {
        return old[unit];
    }

    /** The old units that are in the new ground no more. */
    int[] gone() {
        return gone;
    }
}
