package zuschnitt.coverage;

import java.util.Comparator;

/** Two units, ordered by the first, then by the second. */
record UnitPair(int first, int second) implements Comparable<UnitPair> {
    private static final Comparator<UnitPair> ORDER =
            Comparator.comparingInt(UnitPair::first).thenComparingInt(UnitPair::second);

    UnitPair reversed() {
        return new UnitPair(second, first);
    }

    @Override
    public int compareTo(UnitPair other) {
        return ORDER.compare(this, other);
    }
}
