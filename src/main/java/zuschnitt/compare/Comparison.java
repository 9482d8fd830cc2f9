package zuschnitt.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/** The table of flows from the districts of one version to those of another, and what follows from it. */
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

    /** Compares two versions unit by unit, matched by identity; cost proportional to the number of units. */
    public static Comparison of(Side before, Side after) {
        Map<Long, IntStream.Builder> groups = new LinkedHashMap<>();
        Matching matching = Matching.of(before.plan().ground(), after.plan().ground());
        for (int unit = 1; unit <= after.plan().ground().units().count(); unit++) {
            int old = matching.old(unit);
            int from = old == Matching.NONE ? NOWHERE : before.plan().districtOf(old);
            group(groups, from, after.plan().districtOf(unit)).add(unit);
        }
        for (int old : matching.gone()) group(groups, before.plan().districtOf(old), NOWHERE).add(old);
        List<Flow> flows = new ArrayList<>();
        groups.forEach((pair, units) -> flows.add(flow(before, after, matching, pair, UnitSet.of(units.build()))));
        flows.sort((a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(a.to(), b.to()));
        return new Comparison(before, after, List.copyOf(flows));
    }

    private static IntStream.Builder group(Map<Long, IntStream.Builder> groups, int from, int to) {
        return groups.computeIfAbsent((long) from << 32 | to & 0xFFFFFFFFL, pair -> IntStream.builder());
    }

    private static Flow flow(Side before, Side after, Matching matching, long pair, UnitSet units) {
        int from = (int) (pair >> 32);
        int to = (int) pair;
        UnitSet old = to == NOWHERE ? units : UnitSet.of(units.stream().map(matching::old).filter(u -> u != Matching.NONE));
        UnitSet now = to == NOWHERE ? UnitSet.EMPTY : units;
        Side place = to == NOWHERE ? before : after;
        boolean estimated =
                old.stream().anyMatch(before.figures()::estimated) || now.stream().anyMatch(after.figures()::estimated);
        return new Flow(
                from,
                to,
                units,
                before.figures().population(old),
                after.figures().population(now),
                units.stream().mapToDouble(place.plan().ground().coverage()::area).sum(),
                estimated);
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
        int home = flow.from() < Plan.FIRST ? flow.from() : heirs.getOrDefault(flow.from(), NOWHERE);
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
     * Which new district continues which old one: the same identity, otherwise the pair that shares most
     * residents (most units where nobody lives), each district once.
     */
    public Map<Integer, Integer> heirs() {
        Map<Integer, Integer> heirs = new HashMap<>();
        Map<UUID, Integer> byId = new HashMap<>();
        for (int to = Plan.FIRST; to < after.plan().slots(); to++) byId.put(after.plan().district(to).id(), to);
        for (int from = Plan.FIRST; from < before.plan().slots(); from++) {
            Integer to = byId.get(before.plan().district(from).id());
            if (to != null) heirs.put(from, to);
        }
        List<Flow> best = new ArrayList<>(flows.stream().filter(this::betweenDistricts).toList());
        best.sort(
                (a, b) ->
                        a.populationTo() != b.populationTo()
                                ? Double.compare(b.populationTo(), a.populationTo())
                                : Integer.compare(b.units().size(), a.units().size()));
        for (Flow flow : best) {
            if (!heirs.containsKey(flow.from()) && !heirs.containsValue(flow.to())) heirs.put(flow.from(), flow.to());
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
     * @param percent two districts are linked if the flow between them is at least this share of either, 0…100
     */
    public List<Lineage> lineage(Measure measure, double percent) {
        return new Links(this, measure, percent).lineage();
    }
}
