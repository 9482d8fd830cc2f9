package zuschnitt.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * New numbers where some things become one: it has the smallest of theirs, and those with the
 * largest numbers move into the holes.
 */
final class Renumbering {
    private final int[] now;
    private final int count;

    private Renumbering(int[] now, int count) {
        this.now = now;
        this.count = count;
    }

    /**
     * @param before the numbers are 1…before
     * @param groups what becomes one
     */
    static Renumbering joining(int before, List<BitSet> groups) {
        int[] now = IntStream.rangeClosed(0, before).toArray();
        BitSet holes = new BitSet();
        for (BitSet group : groups) {
            BitSet others = (BitSet) group.clone();
            others.clear(group.nextSetBit(0));
            holes.or(others);
        }
        int count = before - holes.cardinality();
        int hole = holes.nextSetBit(0);
        for (int number = count + 1; number <= before; number++) {
            if (holes.get(number)) continue;
            now[number] = hole;
            hole = holes.nextSetBit(hole + 1);
        }
        for (BitSet group : groups) {
            int joined = now[group.nextSetBit(0)];
            group.stream().forEach(number -> now[number] = joined);
        }
        return new Renumbering(now, count);
    }

    /** How many there are now. */
    int count() {
        return count;
    }

    /** The number of what was 0…before; 0 stays. */
    int now(int number) {
        return now[number];
    }
}
