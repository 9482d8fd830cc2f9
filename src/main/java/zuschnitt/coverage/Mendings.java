package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A layer that is mended neighbourhood by neighbourhood. Units that share a place, or don't fit
 * together, are neighbours; neighbourhoods have nothing to do with each other, so they are mended
 * by all processors at once, and one that hasn't grown since is not mended again.
 */
final class Mendings {
    private final List<Rings> units;
    private final Tolerances tolerances;
    private final Loops loops;
    private final Clusters fits;
    private Map<List<Integer>, Mending> known = Map.of();

    /**
     * @param units unit 1 at index 0
     */
    Mendings(List<Rings> units, Tolerances tolerances) {
        this.units = units;
        this.tolerances = tolerances;
        this.loops = new Loops(units);
        this.fits = new Clusters(units.size() + 1);
    }

    /** The units that are marked, and those that share a place with them, ascending. */
    int[] withNeighbours(boolean[] marked) {
        return loops.withNeighbours(marked);
    }

    /** Notes that two units don't fit together: they are to be mended at one time. */
    void join(int unit, int other) {
        if (unit != Coverage.NO_UNIT && other != Coverage.NO_UNIT) fits.join(unit, other);
    }

    /**
     * Mends the units that are involved.
     *
     * @param involved unit → whether it is to be mended; what was involved before stays so
     */
    void mend(boolean[] involved) {
        loops.joinNeighbours(involved, fits);
        Map<Integer, List<Integer>> neighbourhoods = new TreeMap<>();
        for (int unit = 1; unit < involved.length; unit++)
            if (involved[unit])
                neighbourhoods.computeIfAbsent(fits.of(unit), n -> new ArrayList<>()).add(unit);
        List<List<Integer>> members = List.copyOf(neighbourhoods.values());
        Mending[] mendings = new Mending[members.size()];
        Map<List<Integer>, Mending> before = known;
        Shares.of(
                mendings.length,
                1,
                (from, to) -> {
                    for (int i = from; i < to; i++) {
                        Mending old = before.get(members.get(i));
                        mendings[i] =
                                old != null ? old : Mending.of(units, members.get(i), tolerances);
                    }
                });
        known = new HashMap<>();
        for (int i = 0; i < mendings.length; i++) known.put(members.get(i), mendings[i]);
    }

    /** All units, mended or as they were, unit 1 at index 0. */
    List<Rings> units() {
        List<Rings> whole = new ArrayList<>(units);
        known.forEach(
                (members, mending) -> {
                    for (int i = 0; i < members.size(); i++)
                        whole.set(members.get(i) - 1, mending.rings().get(i));
                });
        return whole;
    }

    /** What was mended, by the lowest number of the units of a neighbourhood. */
    List<Defect> defects() {
        Map<Integer, Mending> sorted = new TreeMap<>();
        known.forEach((members, mending) -> sorted.put(members.get(0), mending));
        return sorted.values().stream().flatMap(mending -> mending.defects().stream()).toList();
    }
}
