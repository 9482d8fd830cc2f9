package zuschnitt.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What the planners ask of a division.
 *
 * @param band inhabitants of a district
 * @param noticeBelow inhabitants below which small-area figures are not delivered (the
 *     Bundesagentur für Arbeit's line is 1,000): a notice, not a problem; 0 for none
 * @param barriers what districts should not cross
 * @param bridges what counts as contact
 */
public record Rules(Band band, int noticeBelow, List<Barrier> barriers, List<Bridge> bridges) {
    /** No band, and the Bundesagentur's line. */
    public static final Rules DEFAULT = new Rules(Band.NONE, 1000);

    public Rules {
        barriers = List.copyOf(barriers);
        bridges = List.copyOf(bridges);
    }

    /** Rules without barriers and bridges. */
    public Rules(Band band, int noticeBelow) {
        this(band, noticeBelow, List.of(), List.of());
    }

    public Rules withBand(Band newBand) {
        return new Rules(newBand, noticeBelow, barriers, bridges);
    }

    public Rules withNoticeBelow(int inhabitants) {
        return new Rules(band, inhabitants, barriers, bridges);
    }

    /** With one barrier more, in place of the one that has its name. */
    public Rules with(Barrier barrier) {
        List<Barrier> all = new ArrayList<>(without(barrier.name()).barriers);
        all.add(barrier);
        return new Rules(band, noticeBelow, all, bridges);
    }

    /** Without the barrier of the name. */
    public Rules without(String barrier) {
        return new Rules(
                band,
                noticeBelow,
                barriers.stream().filter(one -> !one.name().equals(barrier)).toList(),
                bridges);
    }

    /** With one bridge more, in place of the one between the same units. */
    public Rules with(Bridge bridge) {
        List<Bridge> all = new ArrayList<>(without(bridge).bridges);
        all.add(bridge);
        return new Rules(band, noticeBelow, barriers, all);
    }

    /** Without the bridge between the same units. */
    public Rules without(Bridge bridge) {
        return new Rules(
                band,
                noticeBelow,
                barriers,
                bridges.stream().filter(one -> !one.linksAs(bridge)).toList());
    }
}
