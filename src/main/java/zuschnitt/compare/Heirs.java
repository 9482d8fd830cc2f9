package zuschnitt.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import zuschnitt.plan.Plan;

/**
 * Which new district continues which old one. First what the planner has said, then the same
 * identity; of the rest those pairs go together whose residents in common are most in all, each
 * district once. Between pairs that have as many residents in common, pieces decide, so that also
 * districts in which nobody lives find each other.
 */
final class Heirs {
    private final Plan before;
    private final Plan after;

    /** old district → new one. */
    private final Map<Integer, Integer> heirs = new TreeMap<>();

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
        heirs.heirs.putAll(byHand);
        heirs.keepIdentities();
        heirs.pair(flows);
        heirs.heirs.values().removeIf(to -> to == Comparison.NOWHERE);
        return heirs.heirs;
    }

    private void keepIdentities() {
        for (int from = Plan.FIRST; from < before.slots(); from++) {
            OptionalInt to = after.find(before.district(from).id());
            if (to.isPresent() && !heirs.containsKey(from) && !heirs.containsValue(to.getAsInt()))
                heirs.put(from, to.getAsInt());
        }
    }

    private void pair(List<Flow> flows) {
        List<Flow> free =
                flows.stream()
                        .filter(flow -> flow.from() >= Plan.FIRST && flow.to() >= Plan.FIRST)
                        .filter(flow -> !heirs.containsKey(flow.from()))
                        .filter(flow -> !heirs.containsValue(flow.to()))
                        .toList();
        double pieces = 1 + flows.stream().mapToDouble(Flow::pieces).sum();
        for (List<Flow> group : connected(free)) {
            List<Integer> olds = group.stream().map(Flow::from).distinct().toList();
            List<Integer> news = group.stream().map(Flow::to).distinct().toList();
            double[][] worth = new double[olds.size()][news.size()];
            for (Flow flow : group)
                worth[olds.indexOf(flow.from())][news.indexOf(flow.to())] =
                        flow.populationTo() + flow.pieces() / pieces;
            int[] pairs = BestPairs.of(worth);
            for (int i = 0; i < pairs.length; i++)
                if (pairs[i] >= 0) heirs.put(olds.get(i), news.get(pairs[i]));
        }
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
