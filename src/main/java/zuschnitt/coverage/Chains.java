package zuschnitt.coverage;

/**
 * All stretches cut into chains that rise or fall in both axes, one behind the other in one array.
 * Such a chain can't meet itself, and its box is known from its ends (the monotone chains of JTS).
 */
final class Chains {
    private static final int SHARE = 1024;

    private final Stretches stretches;
    private final Stops stops;
    private final Crossings crossings;

    /** stretch → its first place in {@link #bounds}; one entry more than stretches. */
    private final int[] first;

    /** For each stretch the stops where a chain begins, and the one where the last ends. */
    private final int[] bounds;

    /** Where those stops are, millimetres. */
    private final long[] xs;

    private final long[] ys;

    /** stretch → the box around it, millimetres, as minX, minY, maxX, maxY. */
    private final long[] boxes;

    Chains(Stretches stretches) {
        this.stretches = stretches;
        this.stops = stretches.stops();
        this.crossings = new Crossings(stops);
        this.first = new int[stretches.count() + 1];
        Shares.of(stretches.count(), SHARE, this::count);
        for (int stretch = 0; stretch < stretches.count(); stretch++)
            first[stretch + 1] += first[stretch];
        this.bounds = new int[first[stretches.count()]];
        this.xs = new long[bounds.length];
        this.ys = new long[bounds.length];
        this.boxes = new long[4 * stretches.count()];
        Shares.of(stretches.count(), SHARE, this::cut);
    }

    private void count(int from, int to) {
        for (int stretch = from; stretch < to; stretch++) {
            int last = stretches.highStop(stretch);
            int count = 1;
            for (int stop = stretches.lowStop(stretch); stop < last; stop = end(stop, last))
                count++;
            first[stretch + 1] = count;
        }
    }

    private void cut(int from, int to) {
        for (int stretch = from; stretch < to; stretch++) {
            int last = stretches.highStop(stretch);
            int at = first[stretch];
            put(at, stretches.lowStop(stretch));
            while (bounds[at] < last) {
                put(at + 1, end(bounds[at], last));
                at++;
            }
            putBox(stretch);
        }
    }

    private void put(int at, int stop) {
        bounds[at] = stop;
        xs[at] = stops.x(stop);
        ys[at] = stops.y(stop);
    }

    /** Where the chain ends that begins at the stop. */
    private int end(int start, int last) {
        long x = stops.x(start + 1);
        long y = stops.y(start + 1);
        boolean east = x >= stops.x(start);
        boolean north = y >= stops.y(start);
        int end = start + 1;
        for (; end < last; end++) {
            long nextX = stops.x(end + 1);
            long nextY = stops.y(end + 1);
            if (nextX >= x != east || nextY >= y != north) break;
            x = nextX;
            y = nextY;
        }
        return end;
    }

    private void putBox(int stretch) {
        long minX = Long.MAX_VALUE;
        long minY = Long.MAX_VALUE;
        long maxX = Long.MIN_VALUE;
        long maxY = Long.MIN_VALUE;
        for (int i = first[stretch]; i < first[stretch + 1]; i++) {
            minX = Math.min(minX, xs[i]);
            minY = Math.min(minY, ys[i]);
            maxX = Math.max(maxX, xs[i]);
            maxY = Math.max(maxY, ys[i]);
        }
        boxes[4 * stretch] = minX;
        boxes[4 * stretch + 1] = minY;
        boxes[4 * stretch + 2] = maxX;
        boxes[4 * stretch + 3] = maxY;
    }

    /** Whether a stretch meets itself as it should not. */
    boolean meetsItself(int stretch) {
        int end = first[stretch + 1] - 1;
        for (int one = first[stretch]; one < end; one++) {
            for (int other = one + 1; other < end; other++) if (chainsMeet(one, other)) return true;
        }
        return false;
    }

    /** Whether any two stretches of a group meet as they should not. */
    boolean meetAmongFew(Groups groups, int group) {
        for (int i = 0; i < groups.size(group); i++) {
            for (int j = i + 1; j < groups.size(group); j++)
                if (stretchesMeet(groups.member(group, i), groups.member(group, j))) return true;
        }
        return false;
    }

    /**
     * The same for a group too large for comparing each with each; also true where one of them
     * meets itself.
     */
    boolean meetAmongMany(Groups groups, int group) {
        Crossings all = new Crossings(stops);
        for (int i = 0; i < groups.size(group); i++) {
            int stretch = groups.member(group, i);
            all.add(stretches.lowStop(stretch), stretches.highStop(stretch));
        }
        boolean[] met = {false};
        all.find((stop, other) -> met[0] = true);
        return met[0];
    }

    /** Only chains that reach into what the boxes of both stretches have in common can meet. */
    private boolean stretchesMeet(int one, int other) {
        long minX = Math.max(boxes[4 * one], boxes[4 * other]);
        long minY = Math.max(boxes[4 * one + 1], boxes[4 * other + 1]);
        long maxX = Math.min(boxes[4 * one + 2], boxes[4 * other + 2]);
        long maxY = Math.min(boxes[4 * one + 3], boxes[4 * other + 3]);
        if (minX > maxX || minY > maxY) return false;
        for (int i = first[one]; i < first[one + 1] - 1; i++) {
            if (!reaches(i, minX, minY, maxX, maxY)) continue;
            for (int j = first[other]; j < first[other + 1] - 1; j++) {
                if (reaches(j, minX, minY, maxX, maxY) && chainsMeet(i, j)) return true;
            }
        }
        return false;
    }

    private boolean reaches(int chain, long minX, long minY, long maxX, long maxY) {
        return Math.max(xs[chain], xs[chain + 1]) >= minX
                && Math.min(xs[chain], xs[chain + 1]) <= maxX
                && Math.max(ys[chain], ys[chain + 1]) >= minY
                && Math.min(ys[chain], ys[chain + 1]) <= maxY;
    }

    private boolean chainsMeet(int one, int other) {
        return !apart(xs, one, other)
                && !apart(ys, one, other)
                && !part(one, other)
                && crossings.meet(bounds[one], bounds[one + 1], bounds[other], bounds[other + 1]);
    }

    private static boolean apart(long[] ends, int one, int other) {
        long a = ends[one];
        long b = ends[one + 1];
        long c = ends[other];
        long d = ends[other + 1];
        return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
    }

    /**
     * Whether two chains have an end in common and part there to different sides of the line
     * through it from south to north, or from west to east. Then they can't meet elsewhere, unless
     * both leave the end along that line. Most chains that are looked at do so.
     */
    private boolean part(int one, int other) {
        for (int i = one; i <= one + 1; i++) {
            for (int j = other; j <= other + 1; j++) {
                if (xs[i] == xs[j] && ys[i] == ys[j])
                    return part(i, 2 * one + 1 - i, j, 2 * other + 1 - j);
            }
        }
        return false;
    }

    /**
     * The same of chains that have the ends {@code end} and {@code sameEnd} in common.
     *
     * @param far the other end of the one chain
     * @param otherFar the other end of the other
     */
    private boolean part(int end, int far, int sameEnd, int otherFar) {
        int next = bounds[end] + (far > end ? 1 : -1);
        int otherNext = bounds[sameEnd] + (otherFar > sameEnd ? 1 : -1);
        long x = xs[end];
        long y = ys[end];
        return between(xs[far], x, xs[otherFar]) && (stops.x(next) != x || stops.x(otherNext) != x)
                || between(ys[far], y, ys[otherFar])
                        && (stops.y(next) != y || stops.y(otherNext) != y);
    }

    private static boolean between(long one, long middle, long other) {
        return one < middle && middle < other || other < middle && middle < one;
    }
}
