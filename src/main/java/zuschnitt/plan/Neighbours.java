package zuschnitt.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import zuschnitt.coverage.Adjacency;

/** Which districts touch each other, also across narrow gaps. */
public final class Neighbours {
    /** district slot → those slots that touch it. */
    private final BitSet[] touching;

    private Neighbours(Plan plan) {
        touching = new BitSet[plan.slots()];
        Arrays.setAll(touching, slot -> new BitSet());
        Adjacency adjacency = plan.ground().adjacency();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            int district = plan.districtOf(unit);
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int other = plan.districtOf(adjacency.neighbour(unit, i));
                if (other != district) touching[district].set(other);
            }
        }
    }

    /** The neighbours of all districts; cost proportional to the number of units. */
    public static Neighbours of(Plan plan) {
        return new Neighbours(plan);
    }

    /** The slots that touch a district; open and excluded units count as such. */
    public BitSet of(int district) {
        return (BitSet) touching[district].clone();
    }

    /**
     * All districts in an order in which each has as few neighbours before it as can be, which is
     * five at most where districts are of one piece (Matula and Beck 1983, "Smallest-last
     * ordering"). Who deals something out in this order never runs short of it.
     */
    public int[] order() {
        int[] order = new int[touching.length - Plan.FIRST];
        int[] degrees = new int[touching.length];
        BitSet left = new BitSet();
        left.set(Plan.FIRST, touching.length);
        for (int district = Plan.FIRST; district < touching.length; district++)
            degrees[district] = touching[district].cardinality();
        for (int last = order.length - 1; last >= 0; last--) {
            int least =
                    left.stream()
                            .boxed()
                            .min(Comparator.comparingInt(district -> degrees[district]))
                            .orElseThrow();
            order[last] = least;
            left.clear(least);
            touching[least].stream().forEach(other -> degrees[other]--);
        }
        return order;
    }
}
