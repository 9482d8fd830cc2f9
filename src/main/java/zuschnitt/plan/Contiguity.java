package zuschnitt.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Adjacency;

/** Whether the units of a district hang together. */
public final class Contiguity {
    private Contiguity() {}

    /**
     * The separate parts of some units, each connected through borders between its own units and
     * through bridges, the one with most units first. Units without geometry lie nowhere and are
     * left out.
     */
    public static List<UnitSet> parts(Plan plan, UnitSet units) {
        Ground ground = plan.ground();
        BitSet open = new BitSet();
        units.stream().filter(unit -> ground.coverage().faceCount(unit) > 0).forEach(open::set);
        List<UnitSet> parts = new ArrayList<>();
        for (int seed = open.nextSetBit(0); seed >= 0; seed = open.nextSetBit(seed)) {
            parts.add(UnitSet.of(take(ground.adjacency(), open, seed)));
        }
        if (parts.size() > 1) Links.of(plan).forEach(link -> join(parts, link));
        parts.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return List.copyOf(parts);
    }

    /** Makes one part of the two that a bridge leads between, if there are such. */
    private static void join(List<UnitSet> parts, Links.Link link) {
        Optional<UnitSet> from = holding(parts, link.from());
        Optional<UnitSet> to = holding(parts, link.to());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) return;
        parts.remove(to.get());
        parts.set(parts.indexOf(from.get()), from.get().union(to.get()));
    }

    private static Optional<UnitSet> holding(List<UnitSet> parts, int unit) {
        return parts.stream().filter(part -> part.contains(unit)).findFirst();
    }

    /** Moves all that hangs together with the seed out of the open units. */
    private static BitSet take(Adjacency adjacency, BitSet open, int seed) {
        BitSet part = new BitSet();
        int[] stack = new int[open.cardinality()];
        int top = 0;
        stack[top++] = seed;
        open.clear(seed);
        while (top > 0) {
            int unit = stack[--top];
            part.set(unit);
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int neighbour = adjacency.neighbour(unit, i);
                if (open.get(neighbour)) {
                    open.clear(neighbour);
                    stack[top++] = neighbour;
                }
            }
        }
        return part;
    }
}
