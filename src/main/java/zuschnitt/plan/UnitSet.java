package zuschnitt.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some units, in ascending order without repetition. */
public final class UnitSet {
    public static final UnitSet EMPTY = new UnitSet(new int[0]);

    private final int[] units;

    private UnitSet(int[] sorted) {
        this.units = sorted;
    }

    public static UnitSet of(int... units) {
        return of(Arrays.stream(units));
    }

    public static UnitSet of(IntStream units) {
        return new UnitSet(units.sorted().distinct().toArray());
    }

    /** The units whose bit is set. */
    public static UnitSet of(BitSet units) {
        return new UnitSet(units.stream().toArray());
    }

    public int size() {
        return units.length;
    }

    public boolean isEmpty() {
        return units.length == 0;
    }

    public boolean contains(int unit) {
        return Arrays.binarySearch(units, unit) >= 0;
    }

    public IntStream stream() {
        return Arrays.stream(units);
    }

    /** Those that meet a condition; cost proportional to the size. */
    public UnitSet where(IntPredicate condition) {
        int[] kept = new int[units.length];
        int count = 0;
        for (int unit : units) if (condition.test(unit)) kept[count++] = unit;
        return new UnitSet(Arrays.copyOf(kept, count));
    }

    /** Those that are in one of both; cost proportional to their sizes. */
    public UnitSet union(UnitSet other) {
        int[] merged = new int[units.length + other.units.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < units.length || j < other.units.length) {
            int mine = i < units.length ? units[i] : Integer.MAX_VALUE;
            int theirs = j < other.units.length ? other.units[j] : Integer.MAX_VALUE;
            merged[count++] = Math.min(mine, theirs);
            if (mine <= theirs) i++;
            if (theirs <= mine) j++;
        }
        return new UnitSet(Arrays.copyOf(merged, count));
    }

    /** Those that are not in the other. */
    public UnitSet minus(UnitSet other) {
        return where(unit -> !other.contains(unit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitSet set && Arrays.equals(units, set.units);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return Arrays.toString(units);
    }
}
