package zuschnitt.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import zuschnitt.coverage.Coverage;

/** Whether the units of a district hang together. */
public final class Contiguity {
    private Contiguity() {}

    /**
     * The separate parts of some units, each connected through borders between its own units and
     * through bridges, the one with most units first. Units without geometry lie nowhere and are
     * left out.
     */
    public static List<UnitSet> parts(Plan plan, UnitSet units) {
        Coverage coverage = plan.ground().coverage();
        Contacts contacts = Contacts.of(plan);
        BitSet open = new BitSet();
        units.stream().filter(unit -> coverage.faceCount(unit) > 0).forEach(open::set);
        List<UnitSet> parts = new ArrayList<>();
        for (int seed = open.nextSetBit(0); seed >= 0; seed = open.nextSetBit(seed)) {
            parts.add(UnitSet.of(take(contacts, open, seed)));
        }
        parts.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return List.copyOf(parts);
    }

    /** Moves all that hangs together with the seed out of the open units. */
    private static BitSet take(Contacts contacts, BitSet open, int seed) {
        BitSet part = new BitSet();
        int[] stack = new int[open.cardinality()];
        int top = 0;
        stack[top++] = seed;
        open.clear(seed);
        while (top > 0) {
            int unit = stack[--top];
            part.set(unit);
            for (int i = 0; i < contacts.degree(unit); i++) {
                int neighbour = contacts.neighbour(unit, i);
                if (open.get(neighbour)) {
                    open.clear(neighbour);
                    stack[top++] = neighbour;
                }
            }
        }
        return part;
    }
}
