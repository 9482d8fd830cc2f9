package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer some of whose units are made to fit together: their borders are drawn together within a
 * small distance and cut wherever they meet ({@link Linework}), every piece of the plane that they
 * enclose ({@link Pieces}) goes to one unit at most ({@link Award}), and units that lie over others
 * are left out ({@link Stacked}).
 */
final class Mending {
    private final List<Rings> units;
    private final List<Defect> defects;

    private Mending(List<Rings> units, List<Defect> defects) {
        this.units = units;
        this.defects = List.copyOf(defects);
    }

    /**
     * The layer with some units mended and the others as they were. What is covered by units that
     * are not involved is none of its business: that the whole fits together must be seen
     * afterwards.
     *
     * @param units unit 1 at index 0
     * @param involved unit → whether it is to be mended
     */
    static Mending of(List<Rings> units, boolean[] involved, Tolerances tolerances) {
        List<Rings> broken = new ArrayList<>();
        for (int unit = 1; unit <= units.size(); unit++)
            broken.add(involved[unit] ? units.get(unit - 1) : Rings.NONE);
        Pieces pieces = Arrangement.of(Linework.of(new Loops(broken), tolerances.snap()));
        Stacked stacked = new Stacked(pieces, units.size());
        Award award =
                new Award(pieces.without(stacked.removed()), units.size(), tolerances.sliver());
        Outlines outlines = Outlines.ofFaces(pieces.map(), award.unitOfPiece(), units.size());
        List<Rings> whole = new ArrayList<>();
        for (int unit = 1; unit <= units.size(); unit++) {
            whole.add(involved[unit] ? outlines.rings(unit) : units.get(unit - 1));
        }
        List<Defect> defects = new ArrayList<>(stacked.defects());
        defects.addAll(award.defects());
        return new Mending(whole, defects);
    }

    /** All units, unit 1 at index 0. */
    List<Rings> units() {
        return units;
    }

    /** What was mended, with the area that changed hands. */
    List<Defect> defects() {
        return defects;
    }
}
