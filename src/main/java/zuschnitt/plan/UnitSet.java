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

    public UnitSet where(IntPredicate condition) {
        return new UnitSet(stream().filter(condition).toArray());
    }

    public UnitSet union(UnitSet other) {
        return of(IntStream.concat(stream(), other.stream()));
    }

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
