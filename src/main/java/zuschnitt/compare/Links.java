package zuschnitt.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;

/**
 * Which old and new districts are linked by a flow that is a large enough share of either, and the
 * connected components of that graph. Where a district has no residents, its share is measured by
 * area.
 */
final class Links {
    private final Comparison comparison;
    private final FlowsByDistrict flows;
    private final Measure measure;
    private final double share;
    private final Tolerance tolerance;
    private final double[] oldPeople;
    private final double[] newPeople;
    private final double[] oldArea;
    private final double[] newArea;
    private final int oldSlots;
    private final int newSlots;

    /** Union–find over old districts followed by new ones. */
    private final int[] root;

    Links(Comparison comparison, Measure measure, double percent, Tolerance tolerance) {
        this.comparison = comparison;
        this.flows = new FlowsByDistrict(comparison.flows());
        this.measure = measure;
        this.share = percent / 100;
        this.tolerance = tolerance;
        this.oldSlots = comparison.before().plan().slots();
        this.newSlots = comparison.after().plan().slots();
        this.oldPeople = new double[oldSlots];
        this.newPeople = new double[newSlots];
        this.oldArea = new double[oldSlots];
        this.newArea = new double[newSlots];
        this.root = IntStream.range(0, oldSlots + newSlots).toArray();
        sum();
        link();
    }

    private void sum() {
        for (Flow flow : comparison.flows()) {
            if (flow.from() >= 0) {
                oldPeople[flow.from()] += flow.populationFrom();
                oldArea[flow.from()] += flow.area();
            }
            if (flow.to() >= 0) {
                newPeople[flow.to()] += flow.populationTo();
                newArea[flow.to()] += flow.area();
            }
        }
    }

    private void link() {
        for (Flow flow : comparison.flows()) {
            if (flow.from() < Plan.FIRST || flow.to() < Plan.FIRST) continue;
            if (share(flow) >= share) join(flow.from(), oldSlots + flow.to());
        }
    }

    /** What a flow is of the old district or of the new one, whichever is more; 0…1. */
    private double share(Flow flow) {
        double ofOld = 0;
        double ofNew = 0;
        int from = flow.from();
        int to = flow.to();
        if (from >= 0)
            ofOld = share(flow.populationFrom(), oldPeople[from], flow.area(), oldArea[from]);
        if (to >= 0) ofNew = share(flow.populationTo(), newPeople[to], flow.area(), newArea[to]);
        return Math.max(ofOld, ofNew);
    }

    private double share(double people, double allPeople, double area, double allArea) {
        if (measure == Measure.POPULATION && allPeople > 0) return people / allPeople;
        return allArea > 0 ? area / allArea : 1;
    }

    private int find(int node) {
        while (root[node] != node) node = root[node] = root[root[node]];
        return node;
    }

    private void join(int a, int b) {
        root[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
    }

    /** One entry per component, in order of the old districts; those without any come last. */
    List<Lineage> lineage() {
        Map<Integer, List<List<Integer>>> components = new LinkedHashMap<>();
        for (int from = Plan.FIRST; from < oldSlots; from++)
            component(components, from).get(0).add(from);
        for (int to = Plan.FIRST; to < newSlots; to++)
            component(components, oldSlots + to).get(1).add(to);
        return components.values().stream()
                .map(
                        sides ->
                                new Lineage(
                                        kind(sides.get(0), sides.get(1)),
                                        sides.get(0),
                                        sides.get(1)))
                .toList();
    }

    private List<List<Integer>> component(Map<Integer, List<List<Integer>>> components, int node) {
        return components.computeIfAbsent(
                find(node), root -> Arrays.asList(new ArrayList<>(), new ArrayList<>()));
    }

    private Lineage.Kind kind(List<Integer> from, List<Integer> to) {
        if (to.isEmpty()) return Lineage.Kind.DISSOLVED;
        if (from.isEmpty()) return Lineage.Kind.NEW;
        if (from.size() == 1 && to.size() == 1) return pairKind(from.get(0), to.get(0));
        if (from.size() == 1) return Lineage.Kind.SPLIT;
        return to.size() == 1 ? Lineage.Kind.MERGED : Lineage.Kind.MIXED;
    }

    private Lineage.Kind pairKind(int from, int to) {
        boolean sameUnits =
                flows.all(
                        from,
                        to,
                        flow ->
                                flow.from() == from && flow.to() == to
                                        || tolerance.ignores(share(flow), flow.populationTo()));
        if (!sameUnits) return Lineage.Kind.REDRAWN;
        District old = comparison.before().plan().district(from);
        District now = comparison.after().plan().district(to);
        boolean sameName = old.code().equals(now.code()) && old.name().equals(now.name());
        return sameName ? Lineage.Kind.UNCHANGED : Lineage.Kind.RENAMED;
    }
}
