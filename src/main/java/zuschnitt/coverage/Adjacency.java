package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which units touch: pairs that share a border, or that face each other across a gap narrower than
 * the project's gap width. Units that meet in a single point don't touch.
 */
public final class Adjacency {
    /** unit → its first place in {@link #neighbours}; one entry more than units. */
    private final int[] first;

    private final int[] neighbours;
    private final double[] lengths;

    private Adjacency(int[] first, int[] neighbours, double[] lengths) {
        this.first = first;
        this.neighbours = neighbours;
        this.lengths = lengths;
    }

    /**
     * Who touches whom in the coverage.
     *
     * @param gapWidth metres; units across a narrower gap count as touching; 0 for none
     */
    public static Adjacency of(Coverage coverage, double gapWidth) {
        int n = coverage.unitCount();
        List<SortedMap<Integer, Double>> touching = new ArrayList<>();
        for (int unit = 0; unit <= n; unit++) touching.add(new TreeMap<>());
        for (int i = 0; i < coverage.arcCount(); i++) {
            Arc arc = coverage.arc(i);
            int left = coverage.unit(arc.left());
            int right = coverage.unit(arc.right());
            if (left == right || left == Coverage.NO_UNIT || right == Coverage.NO_UNIT) continue;
            touching.get(left).merge(right, arc.line().length(), Double::sum);
            touching.get(right).merge(left, arc.line().length(), Double::sum);
        }
        return packed(touching);
    }

    private static Adjacency packed(List<SortedMap<Integer, Double>> touching) {
        int[] first = new int[touching.size() + 1];
        for (int unit = 0; unit < touching.size(); unit++)
            first[unit + 1] = first[unit] + touching.get(unit).size();
        int[] neighbours = new int[first[touching.size()]];
        double[] lengths = new double[neighbours.length];
        int next = 0;
        for (SortedMap<Integer, Double> row : touching) {
            for (var entry : row.entrySet()) {
                neighbours[next] = entry.getKey();
                lengths[next++] = entry.getValue();
            }
        }
        return new Adjacency(first, neighbours, lengths);
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
}
