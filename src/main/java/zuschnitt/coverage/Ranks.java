package zuschnitt.coverage;

import java.util.BitSet;

/**
 * Numbers the members of a set of numbers 1…n by their order. Takes two bits for each number that
 * could be a member, where a table would take 32.
 */
final class Ranks {
    private final long[] words;

    /** word → how many members the words before have. */
    private final int[] before;

    private final int count;

    Ranks(BitSet members) {
        words = members.toLongArray();
        before = new int[words.length];
        int sum = 0;
        for (int word = 0; word < words.length; word++) {
            before[word] = sum;
            sum += Long.bitCount(words[word]);
        }
        count = sum;
    }

    int count() {
        return count;
    }

    /**
     * Which member it is.
     *
     * @return 1…{@link #count}
     */
    int of(int member) {
        int word = member >> 6;
        long upTo = words[word] << 63 - (member & 63);
        return before[word] + Long.bitCount(upTo);
    }
}
