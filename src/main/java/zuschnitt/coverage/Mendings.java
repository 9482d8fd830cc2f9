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
 *
 * <p>Only units whose boxes meet can share a place, so places are numbered where something is
 * asked, and nothing is kept about the rest of the layer but its boxes.
 */
final class Mendings {
    /** So many units are measured in one go. */
    private static final int SHARE = 1024;

    private final List<Rings> units;
    private final Tolerances tolerances;

    /** unit − 1 → the box around it: minX, minY, maxX, maxY, metres. */
    private final double[] boxes;

    private final BoxTree tree;
    private final Clusters fits;
    private Map<List<Integer>, Mending> known = Map.of();

    /**
     * @param units unit 1 at index 0
     */
    Mendings(List<Rings> units, Tolerances tolerances) {
        this.units = units;
        this.tolerances = tolerances;
        this.boxes = new double[4 * units.size()];
        Shares.of(
                units.size(),
                SHARE,
                (from, to) -> {
                    for (int i = from; i < to; i++) units.get(i).putBox(boxes, 4 * i);
                });
        this.tree = new BoxTree(boxes);
        this.fits = new Clusters(units.size() + 1);
    }

    /** The units that are marked, and those that share a place with them, ascending. */
    int[] withNeighbours(boolean[] marked) {
        return new Loops(only(near(marked), units)).withNeighbours(marked);
    }

    /** unit → whether it is marked, or so near one that is that they may have to do with it. */
    private boolean[] near(boolean[] marked) {
        double reach = tolerances.snap() + 0.001;
        boolean[] near = marked.clone();
        for (int unit = 1; unit < marked.length; unit++) {
            int at = 4 * (unit - 1);
            if (marked[unit])
                tree.query(
                        boxes[at] - reach,
                        boxes[at + 1] - reach,
                        boxes[at + 2] + reach,
                        boxes[at + 3] + reach,
                        found -> near[found + 1] = true);
        }
        return near;
    }

    /** The marked units; the others without geometry. */
    private static List<Rings> only(boolean[] marked, List<Rings> units) {
        List<Rings> only = new ArrayList<>(units);
        for (int unit = 1; unit < marked.length; unit++)
            if (!marked[unit]) only.set(unit - 1, Rings.NONE);
        return only;
    }

    /** Notes that two units don't fit together: they are to be mended at one time. */
    void join(int unit, int other) {
        if (unit != Coverage.NO_UNIT && other != Coverage.NO_UNIT) fits.join(unit, other);
    }

    /**
     * Mends the units that are involved.
     *
     * @param involved unit → whether it is to be mended; what was involved before stays so
     * @return unit → whether it was mended now, and not before among the same others
     */
    boolean[] mend(boolean[] involved) {
        new Loops(only(involved, units)).joinNeighbours(involved, fits);
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
        boolean[] now = new boolean[involved.length];
        for (int i = 0; i < mendings.length; i++) {
            known.put(members.get(i), mendings[i]);
            if (!before.containsKey(members.get(i)))
                for (int unit : members.get(i)) now[unit] = true;
        }
        return now;
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

    /** The marked units and all near them, mended or as they were; the others without geometry. */
    List<Rings> around(boolean[] marked) {
        return only(near(marked), units());
    }

    /** What was mended, by the lowest number of the units of a neighbourhood. */
    List<Defect> defects() {
        Map<Integer, Mending> sorted = new TreeMap<>();
        known.forEach((members, mending) -> sorted.put(members.get(0), mending));
        return sorted.values().stream().flatMap(mending -> mending.defects().stream()).toList();
    }
}
