package zuschnitt.coverage;

import java.util.function.IntUnaryOperator;

/** Which members belong to each of the groups 0…n, as one array of members sorted by group. */
final class Groups {
    /** group → its first place in {@link #members}; one entry more than groups. */
    private final int[] first;

    private final int[] members;

    private Groups(int[] first, int[] members) {
        this.first = first;
        this.members = members;
    }

    /**
     * The members of each group.
     *
     * @param groupOf member → group, 0…count; members of group 0 are left out
     */
    static Groups of(int[] groupOf, int count) {
        int[] first = new int[count + 2];
        for (int group : groupOf) if (group != 0) first[group + 1]++;
        sum(first);
        int[] members = new int[first[count + 1]];
        int[] next = first.clone();
        for (int m = 0; m < groupOf.length; m++)
            if (groupOf[m] != 0) members[next[groupOf[m]]++] = m;
        return new Groups(first, members);
    }

    /** The members of each group where every member belongs to two different groups. */
    static Groups ofPairs(
            int memberCount, IntUnaryOperator one, IntUnaryOperator other, int count) {
        int[] first = new int[count + 2];
        for (int m = 0; m < memberCount; m++) {
            first[one.applyAsInt(m) + 1]++;
            first[other.applyAsInt(m) + 1]++;
        }
        sum(first);
        int[] members = new int[2 * memberCount];
        int[] next = first.clone();
        for (int m = 0; m < memberCount; m++) {
            members[next[one.applyAsInt(m)]++] = m;
            members[next[other.applyAsInt(m)]++] = m;
        }
        return new Groups(first, members);
    }

    private static void sum(int[] first) {
        for (int i = 1; i < first.length; i++) first[i] += first[i - 1];
    }

    /** Number of groups, group 0 not counted. */
    int count() {
        return first.length - 2;
    }

    int size(int group) {
        return first[group + 1] - first[group];
    }

    int member(int group, int index) {
        return members[first[group] + index];
    }
}
