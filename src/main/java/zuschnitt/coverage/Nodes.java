package zuschnitt.coverage;

import java.util.Arrays;

/**
 * The places where borders branch: those that are passed twice with other places before and after.
 * A place that is always passed between the same two others lies on one border all along.
 */
final class Nodes {
    private static final int UNSEEN = -1;

    private final boolean[] node;

    private Nodes(boolean[] node) {
        this.node = node;
    }

    /**
     * The nodes of all rings; depends neither on the rings' order nor on their directions or
     * starts.
     */
    static Nodes of(Loops loops) {
        int places = loops.stops().places().count();
        int[] before = new int[places];
        int[] after = new int[places];
        Arrays.fill(before, UNSEEN);
        boolean[] node = new boolean[places];
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            int previous = loops.stops().place(loops.end(ring) - 1);
            for (int stop = loops.start(ring); stop < loops.end(ring); stop++) {
                int place = loops.stops().place(stop);
                int next = loops.stops().place(stop + 1);
                if (before[place] == UNSEEN) {
                    before[place] = previous;
                    after[place] = next;
                } else {
                    boolean backwards = before[place] == next && after[place] == previous;
                    boolean again = before[place] == previous && after[place] == next;
                    if (!backwards && !again) node[place] = true;
                }
                previous = place;
            }
        }
        return new Nodes(node);
    }

    boolean node(int place) {
        return node[place];
    }

    /**
     * Lets every ring begin at a node, or at its first place from the south-west if it meets none.
     */
    void startRings(Loops loops) {
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            int start = startOf(loops, ring);
            if (start != loops.start(ring)) loops.rotate(ring, start);
        }
    }

    private int startOf(Loops loops, int ring) {
        int first = loops.start(ring);
        for (int stop = first; stop < loops.end(ring); stop++) {
            if (node[loops.stops().place(stop)]) return stop;
            if (loops.stops()
                            .places()
                            .compare(loops.stops().place(stop), loops.stops().place(first))
                    < 0) first = stop;
        }
        return first;
    }
}
