package zuschnitt.coverage;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/** Sorts numbers by a comparison of the things they stand for, without an object for each. */
final class Order {
    private Order() {}

    /**
     * The numbers 0…count − 1, sorted; equal ones stay in their order.
     *
     * @param compare negative, zero or positive as the first is less than, equal to or greater than
     *     the second
     */
    static int[] of(int count, IntBinaryOperator compare) {
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) sorted[i] = i;
        sort(sorted.clone(), sorted, 0, count, compare);
        return sorted;
    }

    /**
     * The same, faster by far where most things differ in a number that the comparison looks at
     * first: they are sorted by it as plain numbers, and only runs of nearly equal ones compared.
     *
     * @param first thing → the number; never greater for what comes before
     */
    static int[] of(int count, IntToLongFunction first, IntBinaryOperator compare) {
        if (count < 2) return new int[count];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, first.applyAsLong(i));
            most = Math.max(most, first.applyAsLong(i));
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
        int spare = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most - least) + bits - 63);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++)
            keys[i] = (first.applyAsLong(i) - least) >> spare << bits | i;
        Arrays.sort(keys);
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) sorted[i] = (int) (keys[i] & (1L << bits) - 1);
        int[] copy = sorted.clone();
        for (int from = 0, to; from < count; from = to) {
            for (to = from + 1; to < count && keys[to] >> bits == keys[from] >> bits; to++) {}
            sort(copy, sorted, from, to, compare);
        }
        return sorted;
    }

    /**
     * Merges the sorted halves of {@code from} into {@code into}; both begin with the same content.
     */
    private static void sort(
            int[] from, int[] into, int start, int end, IntBinaryOperator compare) {
        if (end - start < 2) return;
        int middle = (start + end) >>> 1;
        sort(into, from, start, middle, compare);
        sort(into, from, middle, end, compare);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft =
                    right == end
                            || (left < middle && compare.applyAsInt(from[left], from[right]) <= 0);
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
