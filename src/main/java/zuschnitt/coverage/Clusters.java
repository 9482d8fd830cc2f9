package zuschnitt.coverage;

/** Things 0…n − 1 that hang together, found by joining pairs (disjoint sets, Tarjan 1975). */
final class Clusters {
    private final int[] parent;

    Clusters(int count) {
        parent = new int[count];
        for (int i = 0; i < count; i++) parent[i] = i;
    }

    /** The thing that stands for all that hang together with this one. */
    int of(int thing) {
        int root = thing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    void join(int one, int other) {
        parent[of(one)] = of(other);
    }
}
