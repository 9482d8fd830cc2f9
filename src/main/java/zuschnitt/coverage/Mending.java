package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units that are made to fit together, apart from all others: their borders are drawn together
 * within a small distance and cut wherever they meet ({@link Linework}), every piece of the plane
 * that they enclose ({@link Pieces}) goes to one unit at most ({@link Award}), and units that lie
 * over others are left out ({@link Stacked}).
 */
final class Mending {
    private final List<Rings> rings;
    private final List<Defect> defects;

    private Mending(List<Rings> rings, List<Defect> defects) {
        this.rings = List.copyOf(rings);
        this.defects = List.copyOf(defects);
    }

    /**
     * The mending of some units of a layer. What others cover is none of its business: that the
     * whole fits together must be seen afterwards.
     *
     * @param units unit 1 at index 0
     * @param members the units to mend, ascending
     */
    static Mending of(List<Rings> units, List<Integer> members, Tolerances tolerances) {
        int count = members.size();
        List<Rings> broken = members.stream().map(unit -> units.get(unit - 1)).toList();
        Pieces pieces = Arrangement.of(Linework.of(new Loops(broken), tolerances.snap()));
        Stacked stacked = new Stacked(pieces, count);
        Award award = new Award(pieces.without(stacked.removed()), count, tolerances.sliver());
        Outlines outlines = Outlines.ofFaces(pieces.map(), award.unitOfPiece(), count);
        List<Defect> defects = new ArrayList<>(stacked.defects());
        defects.addAll(award.defects());
        int[] numbers = IntStream.rangeClosed(0, count).toArray();
        for (int member = 1; member <= count; member++) numbers[member] = members.get(member - 1);
        return new Mending(
                IntStream.rangeClosed(1, count).mapToObj(outlines::rings).toList(),
                defects.stream().map(defect -> defect.renumbered(numbers)).toList());
    }

    /** The members' rings, in the order of the members. */
    List<Rings> rings() {
        return rings;
    }

    /** What was mended, with the area that changed hands. */
    List<Defect> defects() {
        return defects;
    }
}
