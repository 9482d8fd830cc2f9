package zuschnitt.coverage;

/**
 * The places where borders branch: those that are passed twice with other places before and after.
 * A place that is always passed between the same two others lies on one border all along.
 */
final class Nodes {
    private static final int UNSEEN = 0;

    /** So many rings are started in one go. */
    private static final int SHARE = 1024;

    private final boolean[] node;

    private Nodes(boolean[] node) {
        this.node = node;
    }

    /**
     * The nodes of all rings; depends neither on the rings' order nor on their directions or
     * starts.
     */
    static Nodes of(Loops loops) {
        Stops stops = loops.stops();
        int[] firstPass = new int[stops.places().count()];
        boolean[] node = new boolean[firstPass.length];
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            int second = loops.start(ring) + 1;
            for (int stop = second; stop <= loops.end(ring); stop++) {
                int place = stops.place(stop);
                int pass = stop < loops.end(ring) ? stop : -1 - ring;
                if (firstPass[place] == UNSEEN) firstPass[place] = pass;
                else if (!same(loops, firstPass[place], pass)) node[place] = true;
            }
        }
        return new Nodes(node);
    }

    /**
     * Whether a place is passed between the same two others, whatever the direction.
     *
     * @param pass the stop; where a ring begins and ends, −1 less the ring's number
     */
    private static boolean same(Loops loops, int pass, int other) {
        int before = before(loops, pass);
        int after = after(loops, pass);
        int otherBefore = before(loops, other);
        int otherAfter = after(loops, other);
        return before == otherBefore && after == otherAfter
                || before == otherAfter && after == otherBefore;
    }

    private static int before(Loops loops, int pass) {
        return loops.stops().place((pass < 0 ? loops.end(-1 - pass) : pass) - 1);
    }

    private static int after(Loops loops, int pass) {
        return loops.stops().place((pass < 0 ? loops.start(-1 - pass) : pass) + 1);
    }

    boolean node(int place) {
        return node[place];
    }

    /**
     * Lets every ring begin at a node, or at its first place from the south-west if it meets none.
     */
    void startRings(Loops loops) {
        Shares.of(
                loops.ringCount(),
                SHARE,
                (from, to) -> {
                    for (int ring = from; ring < to; ring++) {
                        int start = startOf(loops, ring);
                        if (start != loops.start(ring)) loops.rotate(ring, start);
                    }
                });
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
