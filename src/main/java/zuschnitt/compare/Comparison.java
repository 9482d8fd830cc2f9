package zuschnitt.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
     * Compares two versions unit by unit, matched by identity; cost proportional to the number of
     * units.
     */
    public static Comparison of(Side before, Side after) {
        Matching matching = Matching.of(before.plan().ground(), after.plan().ground());
        Map<Pair, IntStream.Builder> groups = new HashMap<>();
        for (int unit = 1; unit <= after.plan().ground().units().count(); unit++) {
            int old = matching.old(unit);
            int from = old == Matching.NONE ? NOWHERE : before.plan().districtOf(old);
            add(groups, new Pair(from, after.plan().districtOf(unit)), unit);
        }
        for (int old : matching.gone())
            add(groups, new Pair(before.plan().districtOf(old), NOWHERE), old);
        List<Flow> flows = new ArrayList<>();
        groups.forEach(
                (pair, units) -> {
                    UnitSet set = UnitSet.of(units.build());
                    flows.add(
                            pair.to() == NOWHERE
                                    ? gone(before, pair, set)
                                    : flow(before, after, matching, pair, set));
                });
        flows.sort(Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to));
        return new Comparison(before, after, List.copyOf(flows));
    }

    /** An old district and a new one. */
    private record Pair(int from, int to) {}

    private static void add(Map<Pair, IntStream.Builder> groups, Pair pair, int unit) {
        groups.computeIfAbsent(pair, key -> IntStream.builder()).add(unit);
    }

    private static Flow flow(Side before, Side after, Matching matching, Pair pair, UnitSet units) {
        UnitSet old =
                UnitSet.of(units.stream().map(matching::old).filter(unit -> unit != Matching.NONE));
        return new Flow(
                pair.from(),
                pair.to(),
                units,
                before.figures().population(old),
                after.figures().population(units),
                area(after, units),
                estimated(before, old) || estimated(after, units));
    }

    /** The flow of old units that the new version doesn't have. */
    private static Flow gone(Side before, Pair pair, UnitSet units) {
        double people = before.figures().population(units);
        return new Flow(
                pair.from(),
                NOWHERE,
                units,
                people,
                0,
                area(before, units),
                estimated(before, units));
    }

    private static double area(Side side, UnitSet units) {
        return units.stream().mapToDouble(side.plan().ground().coverage()::area).sum();
    }

    private static boolean estimated(Side side, UnitSet units) {
        return units.stream().anyMatch(side.figures()::estimated);
    }

    public Side before() {
        return before;
    }

    public Side after() {
        return after;
    }

    /** All pairs of districts that share a unit, in order of the old, then of the new district. */
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

    /** Number of units in another district than the one that continues theirs. */
    public int unitsChanged() {
        return moved().stream().mapToInt(flow -> flow.units().size()).sum();
    }

    /** Residents of those units, by the newer figures. */
    public double populationMoved() {
        return moved().stream().mapToDouble(Flow::populationTo).sum();
    }

    /** Whether any number was apportioned. */
    public boolean estimated() {
        return flows.stream().anyMatch(Flow::estimated);
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
                        .thenComparingInt(flow -> flow.units().size())
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
