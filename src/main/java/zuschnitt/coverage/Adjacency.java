package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which units touch: pairs that share a border, or that face each other across a gap narrower than
 * the project's gap width. Units that meet in a single point don't touch. Symmetric.
 */
public final class Adjacency {
    /**
     * unit → its first place in {@link #neighbours}; two entries more than units, since units count
     * from 1.
     */
    private final int[] first;

    private final int[] neighbours;
    private final double[] lengths;

    private Adjacency(int[] first, int[] neighbours, double[] lengths) {
        this.first = first;
        this.neighbours = neighbours;
        this.lengths = lengths;
    }

    /**
     * The neighbours of every unit.
     *
     * @param gapWidth metres of gap or outside that two units may face each other across and still
     *     touch; 0: none
     */
    public static Adjacency of(Coverage coverage, double gapWidth) {
        Contacts contacts = new Contacts();
        for (int i = 0; i < coverage.arcCount(); i++) {
            Arc arc = coverage.arc(i);
            contacts.add(
                    coverage.unit(arc.left()), coverage.unit(arc.right()), arc.line().length());
        }
        if (gapWidth > 0) {
            FacingBorders.find(
                    coverage,
                    gapWidth,
                    gapWidth,
                    facing -> contacts.add(facing.unit(), facing.other(), 0));
        }
        return contacts.merged(coverage.unitCount());
    }

    /** Number of units that touch the unit. */
    public int degree(int unit) {
        return first[unit + 1] - first[unit];
    }

    /**
     * @param index 0…{@link #degree} − 1, in ascending order of the neighbours
     */
    public int neighbour(int unit, int index) {
        return neighbours[first[unit] + index];
    }

    /** Metres of border shared with the neighbour at the index; 0 where only a gap lies between. */
    public double sharedLength(int unit, int index) {
        return lengths[first[unit] + index];
    }

    /** Whether the two units touch. */
    public boolean touching(int unit, int other) {
        return Arrays.binarySearch(neighbours, first[unit], first[unit + 1], other) >= 0;
    }

    /**
     * The separate parts of a set of units: within a part, each unit can be reached from every
     * other through units of the set that touch. Costs as much as the set is large, however many
     * units there are.
     *
     * @param units the set, in any order
     * @return the parts in the order of their smallest units, each in ascending order
     */
    public List<int[]> parts(int[] units) {
        int[] sorted = Arrays.stream(units).sorted().distinct().toArray();
        boolean[] seen = new boolean[sorted.length];
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            if (!seen[i]) parts.add(partFrom(i, sorted, seen));
        }
        return parts;
    }

    private int[] partFrom(int start, int[] sorted, boolean[] seen) {
        int[] part = new int[sorted.length];
        part[0] = sorted[start];
        seen[start] = true;
        int size = 1;
        for (int next = 0; next < size; next++) {
            int unit = part[next];
            for (int i = 0; i < degree(unit); i++) {
                int found = Arrays.binarySearch(sorted, neighbour(unit, i));
                if (found < 0 || seen[found]) continue;
                seen[found] = true;
                part[size++] = sorted[found];
            }
        }
        return Arrays.stream(part, 0, size).sorted().toArray();
    }

    /** Contacts as they are found, each in both directions, to be sorted and added up. */
    private static final class Contacts {
        /** unit and neighbour in the upper and lower half. */
        private long[] pairs = new long[64];

        private double[] lengths = new double[64];
        private int count;

        void add(int unit, int other, double length) {
            if (unit == other || unit == Coverage.NO_UNIT || other == Coverage.NO_UNIT) return;
            if (count + 2 > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
                lengths = Arrays.copyOf(lengths, 2 * lengths.length);
            }
            pairs[count] = (long) unit << 32 | other;
            pairs[count + 1] = (long) other << 32 | unit;
            lengths[count] = length;
            lengths[count + 1] = length;
            count += 2;
        }

        Adjacency merged(int unitCount) {
            int[] first = new int[unitCount + 2];
            int[] neighbours = new int[count];
            double[] sums = new double[count];
            int size = 0;
            long last = 0;
            for (int i : Order.of(count, (one, other) -> Long.compare(pairs[one], pairs[other]))) {
                if (pairs[i] != last) {
                    neighbours[size++] = (int) pairs[i];
                    first[(int) (pairs[i] >>> 32) + 1]++;
                }
                sums[size - 1] += lengths[i];
                last = pairs[i];
            }
            for (int unit = 1; unit < first.length; unit++) first[unit] += first[unit - 1];
            return new Adjacency(first, Arrays.copyOf(neighbours, size), Arrays.copyOf(sums, size));
        }
    }
}
