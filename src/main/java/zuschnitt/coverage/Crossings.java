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

    private final Loops loops;
    private final Places places;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int count;

    Crossings(Loops loops) {
        this.loops = loops;
        this.places = loops.places();
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
        boolean east = x(stop + 1) >= x(stop);
        boolean north = y(stop + 1) >= y(stop);
        return (east ? 1 : 0) + (north ? 2 : 0);
    }

    /** Calls for every two edges of the stretches that meet as they should not; each pair once. */
    void find(Listener listener) {
        if (count < 2) return;
        double[] boxes = new double[4 * count];
        for (int chain = 0; chain < count; chain++)
            putBox(boxes, 4 * chain, from[chain], to[chain]);
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
        boxes[at] = Math.min(x(one), x(other));
        boxes[at + 1] = Math.min(y(one), y(other));
        boxes[at + 2] = Math.max(x(one), x(other));
        boxes[at + 3] = Math.max(y(one), y(other));
    }

    /**
     * Halves the longer of the two chain pieces until edges are left, dropping pairs whose boxes
     * don't meet.
     */
    private void look(int a, int b, int c, int d, Listener listener) {
        if (apart(x(a), x(b), x(c), x(d)) || apart(y(a), y(b), y(c), y(d))) return;
        if (b - a == 1 && d - c == 1) {
            if (edgesMeet(loops.place(a), loops.place(b), loops.place(c), loops.place(d)))
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

    private long x(int stop) {
        return places.x(loops.place(stop));
    }

    private long y(int stop) {
        return places.y(loops.place(stop));
    }
}
