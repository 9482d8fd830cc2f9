package zuschnitt.coverage;

import java.util.function.IntBinaryOperator;

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
