package zuschnitt.coverage;

import java.util.Arrays;

/**
 * The walks around faces that keep the face on the left and turn as sharply left as they can at
 * each node. Walks along borders are named darts: dart 2b runs along border b, dart 2b + 1 against
 * it. Every dart is in exactly one cycle.
 */
final class Cycles {
    private static final int NONE = -1;

    private final int[] next;
    private final int[] cycleOf;
    private final int[] firstDart;

    private Cycles(int[] next) {
        this.next = next;
        this.cycleOf = new int[next.length];
        Arrays.fill(cycleOf, NONE);
        int[] first = new int[next.length];
        int count = 0;
        for (int dart = 0; dart < next.length; dart++) {
            if (cycleOf[dart] != NONE) continue;
            first[count] = dart;
            for (int d = dart; cycleOf[d] == NONE; d = next[d]) cycleOf[d] = count;
            count++;
        }
        this.firstDart = Arrays.copyOf(first, count);
    }

    /**
     * The cycles of a planar set of borders.
     *
     * @param around node → the darts that set out there; nodes are numbered from 1
     * @param east dart → in which direction it sets out, millimetres
     * @param north the same northward
     */
    static Cycles of(Groups around, long[] east, long[] north) {
        int[] next = new int[east.length];
        int[] fan = new int[16];
        for (int node = 1; node <= around.count(); node++) {
            int degree = around.size(node);
            if (degree > fan.length) fan = new int[2 * degree];
            for (int i = 0; i < degree; i++) insert(fan, i, around.member(node, i), east, north);
            for (int i = 0; i < degree; i++) next[fan[i] ^ 1] = fan[(i + degree - 1) % degree];
        }
        return new Cycles(next);
    }

    /** Puts the dart into the fan's sorted first entries, counter-clockwise from east. */
    private static void insert(int[] fan, int size, int dart, long[] east, long[] north) {
        long x = east[dart];
        long y = north[dart];
        int i = size;
        while (i > 0 && before(x, y, east[fan[i - 1]], north[fan[i - 1]])) {
            fan[i] = fan[i - 1];
            i--;
        }
        fan[i] = dart;
    }

    private static boolean before(long ax, long ay, long bx, long by) {
        boolean upperA = ay > 0 || (ay == 0 && ax > 0);
        boolean upperB = by > 0 || (by == 0 && bx > 0);
        return upperA == upperB ? Places.turn(ax, ay, bx, by) > 0 : upperA;
    }

    int count() {
        return firstDart.length;
    }

    int cycleOf(int dart) {
        return cycleOf[dart];
    }

    /** A dart of the cycle. */
    int firstDart(int cycle) {
        return firstDart[cycle];
    }

    /** The dart that follows upon another in its cycle. */
    int next(int dart) {
        return next[dart];
    }
}
