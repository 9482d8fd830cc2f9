package zuschnitt.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zuschnitt.plan.Plan;

/**
 * The table of flows from the districts of one version to those of another, and what follows from
 * it.
 */
public final class Comparison {
    /** Stands for the district of a unit that a version doesn't have. */
    public static final int NOWHERE = -1;

    private final Side before;
    private final Side after;
    private final List<Piece> pieces;
    private final List<Flow> flows;
    private final Map<Integer, Integer> heirs;
    private final List<Flow> moved;

    private Comparison(
            Side before,
            Side after,
            List<Piece> pieces,
            List<Flow> flows,
            Map<Integer, Integer> continuedByHand) {
        this.before = before;
        this.after = after;
        this.pieces = pieces;
        this.flows = flows;
        this.heirs = Heirs.of(before.plan(), after.plan(), flows, continuedByHand);
        this.moved = flows.stream().filter(this::moves).toList();
    }

    /**
     * Compares two versions, unit by unit, or piece by piece where they have cut units differently
     * or were drawn on different layers; cost proportional to the number of units.
     */
    public static Comparison of(Side before, Side after) {
        return of(before, after, Dwellings.UNKNOWN);
    }

    /** The same, where residents of torn units are shared out by where people are known to live. */
    public static Comparison of(Side before, Side after, Dwellings dwellings) {
        List<Piece> pieces = Matching.pieces(before, after, dwellings).toList();
        List<Flow> flows = new FlowSums(before, after).of(pieces);
        return new Comparison(before, after, pieces, flows, Map.of());
    }

    /**
     * What this comparison becomes where only the divisions have gone on, while ground and figures
     * are the very same objects, as they are from one stroke of a brush to the next: flows without
     * any unit that moved are taken over, which costs a look at each number of a district. Empty if
     * it has to be made anew.
     */
    public Optional<Comparison> goneOn(Side earlier, Side later) {
        if (!before.hasSamePieces(earlier) || !after.hasSamePieces(later)) return Optional.empty();
        FlowSums sums = new FlowSums(earlier, later);
        List<Flow> gone = sums.goneOn(flows, new FlowSums(before, after), pieces);
        return Optional.of(new Comparison(earlier, later, pieces, gone, Map.of()));
    }

    /**
     * The same comparison, in which the planner has said which districts continue which.
     *
     * @param byHand old district → new one, each once, or → {@link #NOWHERE} if none continues it
     */
    public Comparison continuedBy(Map<Integer, Integer> byHand) {
        return new Comparison(before, after, pieces, flows, byHand);
    }

    public Side before() {
        return before;
    }

    public Side after() {
        return after;
    }

    /**
     * All pairs of districts that share a unit or a piece of one, in order of the old, then of the
     * new district.
     */
    public List<Flow> flows() {
        return flows;
    }

    /** The flows whose units are in another district than the one that continues theirs. */
    public List<Flow> moved() {
        return moved;
    }

    /** Whether those of a flow are in another district than the one that continues theirs. */
    public boolean moves(Flow flow) {
        int home =
                flow.from() < Plan.FIRST ? flow.from() : heirs.getOrDefault(flow.from(), NOWHERE);
        return flow.to() != home;
    }

    /**
     * Number of units in another district than the one that continues theirs; where the versions
     * have cut units differently, of their pieces.
     */
    public int unitsChanged() {
        return moved.stream().mapToInt(Flow::pieces).sum();
    }

    /** The residents there, by the newer figures. */
    public double populationMoved() {
        return moved.stream().mapToDouble(Flow::populationTo).sum();
    }

    /** Whether any of those residents were apportioned, not counted. */
    public boolean movedEstimated() {
        return moved.stream().anyMatch(Flow::estimated);
    }

    /** Whether any number was apportioned. */
    public boolean estimated() {
        return flows.stream().anyMatch(Flow::estimated);
    }

    /** Whether both versions have the unit of that number, which is the same one in both then. */
    public boolean haveBoth(int unit) {
        return Matching.same(before, after, unit);
    }

    /**
     * Which new district continues which old one: what the planner has said, otherwise the same
     * identity, otherwise the pairs that have most residents in common in all; each district once.
     */
    public Map<Integer, Integer> heirs() {
        return Collections.unmodifiableMap(heirs);
    }

    /**
     * How the districts continue.
     *
     * @param measure by what shares are measured
     * @param percent two districts are linked if the flow between them is at least this share of
     *     either, 0…100
     */
    public List<Lineage> lineage(Measure measure, double percent) {
        return lineage(measure, percent, Tolerance.NONE);
    }

    /** The same, where small flows don't make a district another one. */
    public List<Lineage> lineage(Measure measure, double percent, Tolerance tolerance) {
        return new Links(this, measure, percent, tolerance).lineage();
    }
}
