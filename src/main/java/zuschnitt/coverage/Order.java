package zuschnitt.coverage;

import java.util.function.IntBinaryOperator;
import java.util.function.IntToLongFunction;

/** Sorts numbers by a comparison of the things they stand for, without an object for each. */
final class Order {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

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
     * first: they are sorted by it, and only runs of those that have it in common compared.
     *
     * @param first thing → the number; never greater for what comes before
     */
    static int[] of(int count, IntToLongFunction first, IntBinaryOperator compare) {
        long[] numbers = new long[count];
        long least = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            numbers[i] = first.applyAsLong(i);
            least = Math.min(least, numbers[i]);
        }
        for (int i = 0; i < count; i++) numbers[i] -= least;
        int[] sorted = byNumber(numbers);
        int[] copy = sorted.clone();
        for (int from = 0, to; from < count; from = to) {
            long number = numbers[copy[from]];
            for (to = from + 1; to < count && numbers[copy[to]] == number; to++) {}
            if (to - from > 1) sort(copy, sorted, from, to, compare);
        }
        return sorted;
    }

    /**
     * The numbers 0…length − 1 of things, sorted by a number that each has; equal ones stay in
     * their order. Digit by digit, the lowest first, as punched cards were sorted.
     *
     * @param numbers thing → its number, not negative
     */
    static int[] byNumber(long... numbers) {
        long most = 0;
        for (long number : numbers) most = Math.max(most, number);
        int[] sorted = new int[numbers.length];
        for (int i = 0; i < sorted.length; i++) sorted[i] = i;
        int[] next = new int[sorted.length];
        for (int shift = 0; shift < Long.SIZE && most >>> shift > 0; shift += DIGIT_BITS) {
            int[] place = new int[DIGITS + 1];
            for (long number : numbers) place[digit(number, shift) + 1]++;
            for (int digit = 1; digit < DIGITS; digit++) place[digit] += place[digit - 1];
            for (int thing : sorted) next[place[digit(numbers[thing], shift)]++] = thing;
            int[] last = sorted;
            sorted = next;
            next = last;
        }
        return sorted;
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & DIGITS - 1;
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
