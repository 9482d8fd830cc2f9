package zuschnitt.plan;

import java.util.BitSet;
import java.util.List;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Separation;

/**
 * How far a gesture gets where barriers resist: to the units that hang together with the one where
 * it began, without a barrier between any two that touch. So the way around the end of a barrier is
 * open, the way across it is not.
 */
public final class Resistance {
    private final Adjacency adjacency;
    private final List<Separation> barriers;

    private Resistance(Adjacency adjacency, List<Separation> barriers) {
        this.adjacency = adjacency;
        this.barriers = List.copyOf(barriers);
    }

    /** That of a plan's barriers; costs a look at every unit for each of them. */
    public static Resistance of(Plan plan) {
        Ground ground = plan.ground();
        List<Separation> barriers =
                plan.rules().barriers().stream()
                        .map(
                                barrier ->
                                        Separation.by(
                                                barrier.lines(),
                                                ground.coverage(),
                                                ground.adjacency()))
                        .toList();
        return new Resistance(ground.adjacency(), barriers);
    }

    /**
     * The units that a gesture gets.
     *
     * @param start where it began; {@link Coverage#NO_UNIT} if nowhere
     * @param touched the units that it came by
     */
    public UnitSet reached(int start, UnitSet touched) {
        if (barriers.isEmpty() || start == Coverage.NO_UNIT) return touched;
        BitSet open = new BitSet();
        touched.stream().forEach(open::set);
        BitSet reached = spread(start, open);
        open.andNot(reached);
        while (!open.isEmpty()) {
            BitSet island = spread(open.nextSetBit(0), open);
            open.andNot(island);
            if (isHere(island, reached, start)) reached.or(island);
        }
        return touched.where(reached::get);
    }

    /** The open units that hang together with one, this one included. */
    private BitSet spread(int from, BitSet open) {
        BitSet reached = new BitSet();
        reached.set(from);
        BitSet edge = (BitSet) reached.clone();
        while (!edge.isEmpty()) {
            int unit = edge.nextSetBit(0);
            edge.clear(unit);
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int other = adjacency.neighbour(unit, i);
                if (!open.get(other) || reached.get(other) || apart(unit, other)) continue;
                reached.set(other);
                edge.set(other);
            }
        }
        return reached;
    }

    private boolean apart(int unit, int other) {
        return barriers.stream().anyMatch(barrier -> barrier.apart(unit, other));
    }

    /** Whether units that touch nothing reached, as across a street, lie on this side. */
    private boolean isHere(BitSet island, BitSet reached, int start) {
        for (int unit = island.nextSetBit(0); unit >= 0; unit = island.nextSetBit(unit + 1))
            for (int i = 0; i < adjacency.degree(unit); i++)
                if (reached.get(adjacency.neighbour(unit, i))) return false;
        int unit = island.nextSetBit(0);
        return barriers.stream().noneMatch(barrier -> barrier.between(start, unit));
    }
}
