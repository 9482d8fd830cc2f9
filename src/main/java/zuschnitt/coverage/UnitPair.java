package zuschnitt.coverage;

import java.util.Comparator;

/** Two units, ordered by the first, then by the second. */
record UnitPair(int first, int second) implements Comparable<UnitPair> {
    private static final Comparator<UnitPair> ORDER =
            Comparator.comparingInt(UnitPair::first).thenComparingInt(UnitPair::second);

    UnitPair reversed() {
        return new UnitPair(second, first);
    }

    /**
     * The same units, the lower numbered first; none, or the same once more, stands in the second
     * place.
     */
    UnitPair ascending() {
        if (first == second) return new UnitPair(first, Coverage.NO_UNIT);
        boolean turned = first == Coverage.NO_UNIT || second != Coverage.NO_UNIT && second < first;
        return turned ? reversed() : this;
    }

    @Override
    public int compareTo(UnitPair other) {
        return ORDER.compare(this, other);
    }
}
