package zuschnitt.plan;

import java.util.Arrays;
import java.util.BitSet;
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
}
