package zuschnitt.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;

/** Looks for all that follows from what two versions publish; see {@link Disclosure}. */
final class Differencing {
    /** The place of the graph that stands for being in no district. */
    private static final int NOBODYS = 0;

    /** Residents; what is less comes of adding up in another order. */
    private static final double LEAST = 1e-6;

    private final Comparison comparison;

    /** Those that have people. */
    private final List<Flow> flows;

    private final Map<Integer, List<Flow>> byOld;
    private final Map<Integer, List<Flow>> byNew;

    /** Those that no difference says anything of. */
    private final Set<Flow> blurred;

    Differencing(Comparison comparison) {
        this.comparison = comparison;
        this.flows = comparison.flows().stream().filter(flow -> residents(flow) > 0).toList();
        this.byOld = by(Flow::from);
        this.byNew = by(Flow::to);
        this.blurred = countedTheSame() ? Set.of() : blurred();
    }

    /** Whether both versions are looked at with the same data set. */
    private boolean countedTheSame() {
        Figures old = comparison.before().figures();
        Figures now = comparison.after().figures();
        return old.date().equals(now.date())
                && old.populationField().equals(now.populationField())
                && same(old.sum(old.populationField()), now.sum(now.populationField()));
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < LEAST;
    }

    /**
     * The flows that have another count in each version, and all that share districts with them.
     */
    private Set<Flow> blurred() {
        Set<Flow> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<Flow>> olds = new HashMap<>(byOld);
        Map<Integer, List<Flow>> news = new HashMap<>(byNew);
        Deque<Flow> open = new ArrayDeque<>();
        for (Flow flow : flows)
            if (!same(flow.populationFrom(), flow.populationTo())) open.add(flow);
        while (!open.isEmpty()) {
            Flow flow = open.remove();
            found.add(flow);
            Optional.ofNullable(olds.remove(flow.from())).ifPresent(open::addAll);
            Optional.ofNullable(news.remove(flow.to())).ifPresent(open::addAll);
        }
        return found;
    }

    private static double residents(Flow flow) {
        return flow.populationTo() > 0 ? flow.populationTo() : flow.populationFrom();
    }

    /** district → its flows; those that are none are left out. */
    private Map<Integer, List<Flow>> by(Function<Flow, Integer> district) {
        return flows.stream()
                .filter(flow -> district.apply(flow) >= Plan.FIRST)
                .collect(Collectors.groupingBy(district));
    }

    /** Everything, however many people it is. */
    Set<Disclosure> found() {
        Set<Disclosure> found = new LinkedHashSet<>(alone());
        comparison.heirs().forEach((from, to) -> found.addAll(together(from, to)));
        return found;
    }

    /** Whether a flow is all of a district of either version, which is published anyway. */
    private boolean published(Flow flow) {
        return byOld.getOrDefault(flow.from(), List.of()).size() == 1
                || byNew.getOrDefault(flow.to(), List.of()).size() == 1;
    }

    /** The flows that follow by themselves. */
    private List<Disclosure> alone() {
        int olds = comparison.before().plan().slots();
        int places = 1 + olds + comparison.after().plan().slots();
        List<int[]> edges = new ArrayList<>();
        for (Flow flow : flows) {
            int from = flow.from() < Plan.FIRST ? NOBODYS : 1 + flow.from();
            int to = flow.to() < Plan.FIRST ? NOBODYS : 1 + olds + flow.to();
            edges.add(new int[] {from, to});
        }
        return Bridges.of(edges, places).stream()
                .mapToObj(flows::get)
                .filter(flow -> !published(flow) && !blurred.contains(flow))
                .map(flow -> disclosure(List.of(flow)))
                .toList();
    }

    /** What a district has more than the one that continues it, or that it continues. */
    private List<Disclosure> together(int from, int to) {
        List<Flow> gone =
                byOld.getOrDefault(from, List.of()).stream()
                        .filter(flow -> flow.to() != to)
                        .toList();
        List<Flow> come =
                byNew.getOrDefault(to, List.of()).stream()
                        .filter(flow -> flow.from() != from)
                        .toList();
        if (!gone.isEmpty() && !come.isEmpty()) return List.of();
        List<Flow> hidden =
                Stream.concat(gone.stream(), come.stream())
                        .filter(flow -> !published(flow))
                        .toList();
        if (hidden.stream().anyMatch(blurred::contains)) return List.of();
        return hidden.isEmpty() ? List.of() : List.of(disclosure(hidden));
    }

    private static Disclosure disclosure(List<Flow> flows) {
        return new Disclosure(flows, flows.stream().mapToDouble(Differencing::residents).sum());
    }
}
