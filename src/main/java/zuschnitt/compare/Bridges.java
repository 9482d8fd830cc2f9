package zuschnitt.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The edges of a graph without which it would fall apart. A tree is laid through every part of the
 * graph; each edge that is not of the tree closes a ring along it, and the edges of a ring are none
 * of those looked for. What has been found to be on a ring is one place from then on, so the cost
 * is nearly that of reading the edges.
 */
final class Bridges {
    private static final int NONE = -1;

    /** edge → its two ends. */
    private final List<int[]> edges;

    /** place → its edges. */
    private final List<List<Integer>> edgesAt = new ArrayList<>();

    private final int[] parentEdge;
    private final int[] depth;
    private final int[] root;

    private Bridges(List<int[]> edges, int places) {
        this.edges = edges;
        this.parentEdge = new int[places];
        this.depth = new int[places];
        this.root = new int[places];
        for (int place = 0; place < places; place++) edgesAt.add(new ArrayList<>());
        for (int edge = 0; edge < edges.size(); edge++)
            for (int end : edges.get(edge)) edgesAt.get(end).add(edge);
        Arrays.fill(parentEdge, NONE);
        Arrays.fill(depth, NONE);
        Arrays.setAll(root, place -> place);
    }

    /**
     * The edges that are on no ring.
     *
     * @param edges the two ends of each, 0…places − 1; there may be several between the same ones
     */
    static BitSet of(List<int[]> edges, int places) {
        Bridges bridges = new Bridges(edges, places);
        for (int place = 0; place < places; place++)
            if (bridges.depth[place] == NONE) bridges.grow(place);
        BitSet found = new BitSet();
        for (int edge : bridges.parentEdge) if (edge != NONE) found.set(edge);
        for (int edge = 0; edge < edges.size(); edge++) bridges.close(edge, found);
        return found;
    }

    /** Lays a tree through all that hangs together with a place. */
    private void grow(int start) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        depth[start] = 0;
        while (!open.isEmpty()) {
            int place = open.remove();
            for (int edge : edgesAt.get(place)) {
                int next = across(edge, place);
                if (depth[next] != NONE) continue;
                depth[next] = depth[place] + 1;
                parentEdge[next] = edge;
                open.add(next);
            }
        }
    }

    private int across(int edge, int place) {
        int[] ends = edges.get(edge);
        return ends[0] == place ? ends[1] : ends[0];
    }

    /** Takes the edges of the ring out that this one closes. */
    private void close(int edge, BitSet found) {
        int one = edges.get(edge)[0];
        int other = edges.get(edge)[1];
        if (parentEdge[one] == edge || parentEdge[other] == edge) return;
        while ((one = find(one)) != (other = find(other))) {
            int lower = depth[one] > depth[other] ? one : other;
            int upper = across(parentEdge[lower], lower);
            found.clear(parentEdge[lower]);
            root[lower] = upper;
        }
    }

    /** The uppermost place of those that are one with this. */
    private int find(int place) {
        int at = place;
        while (root[at] != at) at = root[at] = root[root[at]];
        return at;
    }
}
