package zuschnitt.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import zuschnitt.coverage.Adjacency;

/** Who touches whom in a plan: by common borders, across narrow gaps, and over bridges. */
public final class Contacts {
    private static final int[] NOBODY = {};

    private final Adjacency adjacency;

    /** unit → units at the other ends of its bridges */
    private final Map<Integer, int[]> linked = new HashMap<>();

    private Contacts(Plan plan) {
        this.adjacency = plan.ground().adjacency();
        for (Links.Link link : Links.of(plan)) {
            add(link.from(), link.to());
            add(link.to(), link.from());
        }
    }

    /** The contacts of a plan's units; bridges are looked for once, here. */
    public static Contacts of(Plan plan) {
        return new Contacts(plan);
    }

    private void add(int unit, int other) {
        linked.merge(
                unit,
                new int[] {other},
                (some, more) -> IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray());
    }

    /** Number of contacts of a unit. */
    public int degree(int unit) {
        return adjacency.degree(unit) + linked(unit).length;
    }

    /**
     * @param index 0…{@link #degree} − 1; the same unit may come twice
     */
    public int neighbour(int unit, int index) {
        int touching = adjacency.degree(unit);
        return index < touching ? adjacency.neighbour(unit, index) : linked(unit)[index - touching];
    }

    private int[] linked(int unit) {
        return linked.getOrDefault(unit, NOBODY);
    }

    /** Whether a unit touches another one that is wanted. */
    public boolean anyTouching(int unit, IntPredicate wanted) {
        for (int i = 0; i < degree(unit); i++) {
            if (wanted.test(neighbour(unit, i))) return true;
        }
        return false;
    }
}
