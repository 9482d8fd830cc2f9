package zuschnitt.coverage;

import java.util.Arrays;

/**
 * Finds where stretches of border meet as they should not: where two edges cross, touch, or follow
 * each other, other than by sharing an end. Exact.
 *
 * <p>Each stretch is cut into chains that rise or fall in both axes; such a chain can't meet
 * itself, and its box is known from its ends. Only chains whose boxes meet are looked into, by
 * halves (the monotone chains of JTS).
 */
final class Crossings {
    /** Hears of two edges that meet; each edge is named by the stop where it begins. */
    @FunctionalInterface
    interface Listener {
        void meet(int stop, int otherStop);
    }

    /** Below this many chains, each is compared with each. */
    private static final int FEW = 48;

    private final Stops stops;
    private final Places places;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int count;

    Crossings(Stops stops) {
        this.stops = stops;
        this.places = stops.places();
    }

    /** Forgets all stretches. */
    void clear() {
        count = 0;
    }

    /** One more stretch of border, from stop to stop. */
    void add(int first, int last) {
        int start = first;
        while (start < last) {
            int quadrant = quadrant(start);
            int end = start + 1;
            while (end < last && quadrant(end) == quadrant) end++;
            addChain(start, end);
            start = end;
        }
    }

    private void addChain(int start, int end) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        from[count] = start;
        to[count++] = end;
    }

    private int quadrant(int stop) {
        boolean east = stops.x(stop + 1) >= stops.x(stop);
        boolean north = stops.y(stop + 1) >= stops.y(stop);
        return (east ? 1 : 0) + (north ? 2 : 0);
    }

    /** Calls for every two edges of the stretches that meet as they should not; each pair once. */
    void find(Listener listener) {
        double[] boxes = new double[4 * count];
        for (int chain = 0; chain < count; chain++)
            putBox(boxes, 4 * chain, from[chain], to[chain]);
        if (count < FEW) findAmongFew(listener, boxes);
        else findAmongMany(listener, boxes);
    }

    private void findAmongFew(Listener listener, double[] boxes) {
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                if (BoxTree.meet(boxes, 4 * one, boxes, 4 * other)) {
                    look(from[one], to[one], from[other], to[other], listener);
                }
            }
        }
    }

    private void findAmongMany(Listener listener, double[] boxes) {
        BoxTree tree = new BoxTree(boxes);
        for (int chain = 0; chain < count; chain++) {
            int one = chain;
            int b = 4 * chain;
            tree.query(
                    boxes[b],
                    boxes[b + 1],
                    boxes[b + 2],
                    boxes[b + 3],
                    other -> {
                        if (other > one) look(from[one], to[one], from[other], to[other], listener);
                    });
        }
    }

    private void putBox(double[] boxes, int at, int one, int other) {
        boxes[at] = Math.min(stops.x(one), stops.x(other));
        boxes[at + 1] = Math.min(stops.y(one), stops.y(other));
        boxes[at + 2] = Math.max(stops.x(one), stops.x(other));
        boxes[at + 3] = Math.max(stops.y(one), stops.y(other));
    }

    /**
     * Calls for the edges of two chains that meet as they should not: halves the longer of the two
     * until edges are left, dropping pairs whose boxes don't meet.
     *
     * @param a stop where one chain begins, and
     * @param b where it ends
     * @param c stop where the other begins, and
     * @param d where it ends
     */
    void look(int a, int b, int c, int d, Listener listener) {
        if (apart(stops.x(a), stops.x(b), stops.x(c), stops.x(d))
                || apart(stops.y(a), stops.y(b), stops.y(c), stops.y(d))) return;
        if (b - a == 1 && d - c == 1) {
            if (edgesMeet(stops.place(a), stops.place(b), stops.place(c), stops.place(d)))
                listener.meet(a, c);
        } else if (b - a >= d - c) {
            int middle = (a + b) >>> 1;
            look(a, middle, c, d, listener);
            look(middle, b, c, d, listener);
        } else {
            int middle = (c + d) >>> 1;
            look(a, b, c, middle, listener);
            look(a, b, middle, d, listener);
        }
    }

    private static boolean apart(long a, long b, long c, long d) {
        return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
    }

    /** Whether edges ab and cd, whose boxes meet, have more in common than one end. */
    private boolean edgesMeet(int a, int b, int c, int d) {
        if (a == c) return b == d || follow(a, b, d);
        if (a == d) return b == c || follow(a, b, c);
        if (b == c) return follow(b, a, d);
        if (b == d) return follow(b, a, c);
        return places.side(a, b, c) * places.side(a, b, d) <= 0
                && places.side(c, d, a) * places.side(c, d, b) <= 0;
    }

    /** Whether two edges leave their common end in the same direction. */
    private boolean follow(int end, int one, int other) {
        if (places.side(end, one, other) != 0) return false;
        boolean sameX =
                Long.signum(places.x(one) - places.x(end))
                        == Long.signum(places.x(other) - places.x(end));
        boolean sameY =
                Long.signum(places.y(one) - places.y(end))
                        == Long.signum(places.y(other) - places.y(end));
        return sameX && sameY;
    }

    /**
     * Whether two edges that meet only touch: an end of one lies on the other, and if they run
     * along one another, they do so in opposite directions, as the borders of neighbours do.
     */
    boolean touch(int stop, int otherStop) {
        int a = stops.place(stop);
        int b = stops.place(stop + 1);
        int c = stops.place(otherStop);
        int d = stops.place(otherStop + 1);
        if (a == c || a == d || b == c || b == d) return false;
        boolean onLine = places.side(a, b, c) == 0 && places.side(a, b, d) == 0;
        if (onLine) return (places.compare(a, b) < 0) != (places.compare(c, d) < 0);
        return places.side(a, b, c) * places.side(a, b, d) == 0
                || places.side(c, d, a) * places.side(c, d, b) == 0;
    }
}
