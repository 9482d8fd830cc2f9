package zuschnitt.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import zuschnitt.plan.Plan;

/**
 * Which new district continues which old one. First what the planner has said, then the same
 * identity; of the rest those pairs go together whose residents in common are most in all, each
 * district once. Between pairs that have as many residents in common, pieces decide, so that also
 * districts in which nobody lives find each other.
 */
final class Heirs {
    /** Beyond so many, districts that hang together are paired one by one; a quarter second. */
    private static final double MOST_STEPS = 2e8;

    private final Plan before;
    private final Plan after;

    /** old district → new one. */
    private final Map<Integer, Integer> heirs = new TreeMap<>();

    /** The new ones among them. */
    private final Set<Integer> taken = new HashSet<>();

    private Heirs(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /**
     * old district → new one, ascending.
     *
     * @param byHand old district → new one, each once; {@link Comparison#NOWHERE}: nobody
     */
    static Map<Integer, Integer> of(
            Plan before, Plan after, List<Flow> flows, Map<Integer, Integer> byHand) {
        Heirs heirs = new Heirs(before, after);
        byHand.forEach(heirs::put);
        heirs.keepIdentities();
        heirs.pair(flows);
        heirs.heirs.values().removeIf(to -> to == Comparison.NOWHERE);
        return heirs.heirs;
    }

    private void put(int from, int to) {
        heirs.put(from, to);
        if (to != Comparison.NOWHERE) taken.add(to);
    }

    private void keepIdentities() {
        for (int from = Plan.FIRST; from < before.slots(); from++) {
            OptionalInt to = after.find(before.district(from).id());
            if (to.isPresent() && !heirs.containsKey(from) && !taken.contains(to.getAsInt()))
                put(from, to.getAsInt());
        }
    }

    private void pair(List<Flow> flows) {
        List<Flow> free =
                flows.stream()
                        .filter(flow -> flow.from() >= Plan.FIRST && flow.to() >= Plan.FIRST)
                        .filter(flow -> !heirs.containsKey(flow.from()))
                        .filter(flow -> !taken.contains(flow.to()))
                        .toList();
        double pieces = 1 + flows.stream().mapToDouble(Flow::pieces).sum();
        ToDoubleFunction<Flow> worth = flow -> flow.populationTo() + flow.pieces() / pieces;
        for (List<Flow> group : connected(free)) {
            int[] olds = districts(group, Flow::from);
            int[] news = districts(group, Flow::to);
            if (cost(olds.length, news.length) > MOST_STEPS) pairGreedily(group, worth);
            else pairBest(group, worth, olds, news);
        }
    }

    /** What finding the best pairs costs. */
    private static double cost(double olds, double news) {
        return olds * news * Math.min(olds, news);
    }

    /** The districts of one side of a group, ascending. */
    private static int[] districts(List<Flow> group, ToIntFunction<Flow> side) {
        return group.stream().mapToInt(side).sorted().distinct().toArray();
    }

    private void pairBest(List<Flow> group, ToDoubleFunction<Flow> worth, int[] olds, int[] news) {
        double[][] worths = new double[olds.length][news.length];
        for (Flow flow : group) {
            int old = Arrays.binarySearch(olds, flow.from());
            int now = Arrays.binarySearch(news, flow.to());
            worths[old][now] = worth.applyAsDouble(flow);
        }
        int[] pairs = BestPairs.of(worths);
        for (int i = 0; i < pairs.length; i++) if (pairs[i] >= 0) put(olds[i], news[pairs[i]]);
    }

    /** The pair that is worth most first. */
    private void pairGreedily(List<Flow> group, ToDoubleFunction<Flow> worth) {
        group.stream()
                .sorted(Comparator.comparingDouble(worth).reversed())
                .filter(flow -> worth.applyAsDouble(flow) > 0)
                .forEach(
                        flow -> {
                            if (!heirs.containsKey(flow.from()) && !taken.contains(flow.to()))
                                put(flow.from(), flow.to());
                        });
    }

    /** The flows by which of them have districts in common, directly or through others. */
    private static List<List<Flow>> connected(List<Flow> flows) {
        Map<Integer, Integer> rootOfOld = new HashMap<>();
        Map<Integer, Integer> rootOfNew = new HashMap<>();
        int[] parent = new int[flows.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Integer old = rootOfOld.putIfAbsent(flows.get(i).from(), i);
            Integer now = rootOfNew.putIfAbsent(flows.get(i).to(), i);
            if (old != null) parent[root(parent, i)] = root(parent, old);
            if (now != null) parent[root(parent, i)] = root(parent, now);
        }
        Map<Integer, List<Flow>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++)
            groups.computeIfAbsent(root(parent, i), any -> new ArrayList<>()).add(flows.get(i));
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) at = parent[at] = parent[parent[at]];
        return at;
    }
}
