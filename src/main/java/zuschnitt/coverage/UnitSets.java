package zuschnitt.coverage;

import java.util.Arrays;

/** Small sets of units as ascending arrays. */
final class UnitSets {
    private UnitSets() {}

    /** The units that are in one of the two sets only. */
    static int[] difference(int[] one, int[] other) {
        int[] sum = new int[one.length + other.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            if (j == other.length || (i < one.length && one[i] < other[j])) sum[size++] = one[i++];
            else if (i == one.length || other[j] < one[i]) sum[size++] = other[j++];
            else {
                i++;
                j++;
            }
        }
        return Arrays.copyOf(sum, size);
    }
}
