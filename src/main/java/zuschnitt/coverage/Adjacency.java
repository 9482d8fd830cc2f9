package zuschnitt.coverage;

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
