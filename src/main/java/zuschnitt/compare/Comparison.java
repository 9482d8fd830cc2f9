package zuschnitt.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * The table of flows from the districts of one version to those of another, and what follows from
 * it.
 */
public final class Comparison {
    /** Stands for the district of a unit that a version doesn't have. */
    public static final int NOWHERE = -1;

    private final Side before;
    private final Side after;
    private final List<Flow> flows;

    private Comparison(Side before, Side after, List<Flow> flows) {
        this.before = before;
        this.after = after;
        this.flows = flows;
    }

    /**
     * Compares two versions, unit by unit, or piece by piece where they have cut units differently;
     * cost proportional to the number of units.
     */
    public static Comparison of(Side before, Side after) {
        Map<Pair, List<Piece>> groups =
                Matching.pieces(before, after)
                        .collect(Collectors.groupingBy(piece -> Pair.of(before, after, piece)));
        List<Flow> flows =
                groups.entrySet().stream()
                        .map(group -> flow(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to))
                        .toList();
        return new Comparison(before, after, flows);
    }

    /** An old district and a new one. */
    private record Pair(int from, int to) {
        static Pair of(Side before, Side after, Piece piece) {
            return new Pair(district(before, piece.old()), district(after, piece.now()));
        }

        private static int district(Side side, int unit) {
            return unit == Piece.NONE ? NOWHERE : side.plan().districtOf(unit);
        }
    }

    private static Flow flow(Pair pair, List<Piece> pieces) {
        return new Flow(
                pair.from(),
                pair.to(),
                pieces.size(),
                units(pieces, Piece::old),
                units(pieces, Piece::now),
                people(pieces, Piece::populationFrom),
                people(pieces, Piece::populationTo),
                pieces.stream().mapToDouble(Piece::area).sum(),
                pieces.stream().anyMatch(Piece::estimated));
    }

    private static UnitSet units(List<Piece> pieces, ToIntFunction<Piece> unit) {
        BitSet units = new BitSet();
        for (Piece piece : pieces) units.set(unit.applyAsInt(piece));
        units.clear(Piece.NONE);
        return UnitSet.of(units);
    }

    private static double people(List<Piece> pieces, ToDoubleFunction<Piece> population) {
        return pieces.stream().mapToDouble(population).filter(count -> !Double.isNaN(count)).sum();
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
        Map<Integer, Integer> heirs = heirs();
        return flows.stream().filter(flow -> moved(flow, heirs)).toList();
    }

    private boolean moved(Flow flow, Map<Integer, Integer> heirs) {
        int home =
                flow.from() < Plan.FIRST ? flow.from() : heirs.getOrDefault(flow.from(), NOWHERE);
        return flow.to() != home;
    }

    /**
     * Number of units in another district than the one that continues theirs; where the versions
     * have cut units differently, of their pieces.
     */
    public int unitsChanged() {
        return moved().stream().mapToInt(Flow::pieces).sum();
    }

    /** The residents there, by the newer figures. */
    public double populationMoved() {
        return moved().stream().mapToDouble(Flow::populationTo).sum();
    }

    /** Whether any of those residents were apportioned, not counted. */
    public boolean movedEstimated() {
        return moved().stream().anyMatch(Flow::estimated);
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
     * Which new district continues which old one: the same identity, otherwise the pair that shares
     * most residents (most units where nobody lives), each district once.
     */
    public Map<Integer, Integer> heirs() {
        Map<Integer, Integer> heirs = new HashMap<>();
        Map<UUID, Integer> byId = new HashMap<>();
        for (int to = Plan.FIRST; to < after.plan().slots(); to++)
            byId.put(after.plan().district(to).id(), to);
        for (int from = Plan.FIRST; from < before.plan().slots(); from++) {
            Integer to = byId.get(before.plan().district(from).id());
            if (to != null) heirs.put(from, to);
        }
        List<Flow> best = new ArrayList<>(flows.stream().filter(this::betweenDistricts).toList());
        best.sort(
                Comparator.comparingDouble(Flow::populationTo)
                        .thenComparingInt(Flow::pieces)
                        .reversed());
        for (Flow flow : best) {
            if (!heirs.containsKey(flow.from()) && !heirs.containsValue(flow.to()))
                heirs.put(flow.from(), flow.to());
        }
        return heirs;
    }

    private boolean betweenDistricts(Flow flow) {
        return flow.from() >= Plan.FIRST && flow.to() >= Plan.FIRST;
    }

    /**
     * How the districts continue.
     *
     * @param measure by what shares are measured
     * @param percent two districts are linked if the flow between them is at least this share of
     *     either, 0…100
     */
    public List<Lineage> lineage(Measure measure, double percent) {
        return new Links(this, measure, percent).lineage();
    }
}
