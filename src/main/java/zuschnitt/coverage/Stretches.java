package zuschnitt.coverage;

/**
 * A table of the stretches of border from node to node, each with the units on either hand: what
 * becomes the arcs of a coverage.
 */
final class Stretches {
    private final Stops stops;

    /**
     * stretch → stop where it begins, and where it ends; it is walked backwards if it ends before.
     */
    private final int[] from;

    private final int[] to;
    private final int[] left;
    private final int[] right;

    /**
     * @param from stretch → the stop where it begins
     * @param to stretch → the stop where it ends
     * @param left stretch → the unit on the left, {@link Coverage#NO_UNIT} if none claims to be
     */
    Stretches(Stops stops, int[] from, int[] to, int[] left, int[] right) {
        this.stops = stops;
        this.from = from;
        this.to = to;
        this.left = left;
        this.right = right;
    }

    Stops stops() {
        return stops;
    }

    int count() {
        return from.length;
    }

    int left(int stretch) {
        return left[stretch];
    }

    int right(int stretch) {
        return right[stretch];
    }

    /** Whether only one unit has this border. */
    boolean unmatched(int stretch) {
        return left[stretch] == Coverage.NO_UNIT || right[stretch] == Coverage.NO_UNIT;
    }

    /** The unit that has this border alone. */
    int onlyUnit(int stretch) {
        return left[stretch] == Coverage.NO_UNIT ? right[stretch] : left[stretch];
    }

    /** The lower of its two ends, whichever way it runs. */
    int lowStop(int stretch) {
        return Math.min(from[stretch], to[stretch]);
    }

    int highStop(int stretch) {
        return Math.max(from[stretch], to[stretch]);
    }

    /** The place where the stretch begins. */
    int first(int stretch) {
        return stops.place(from[stretch]);
    }

    /** The place after the first. */
    int second(int stretch) {
        return stops.place(from[stretch] + step(stretch));
    }

    int last(int stretch) {
        return stops.place(to[stretch]);
    }

    /** The place before the last. */
    int beforeLast(int stretch) {
        return stops.place(to[stretch] - step(stretch));
    }

    private int step(int stretch) {
        return from[stretch] < to[stretch] ? 1 : -1;
    }

    /** Twice the area that the stretch adds on its left. */
    DoubleArea doubleArea(int stretch) {
        DoubleArea forward = DoubleArea.of(stops, lowStop(stretch), highStop(stretch));
        return from[stretch] < to[stretch] ? forward : DoubleArea.ZERO.minus(forward);
    }

    Polyline line(int stretch) {
        return stops.line(from[stretch], to[stretch]);
    }

    /**
     * The same, sorted by where they begin, so that the same borders always give the same table.
     */
    Stretches sorted() {
        int[] order = Order.of(count(), stretch -> stops.x(from[stretch]), this::compare);
        return new Stretches(
                stops,
                arranged(from, order),
                arranged(to, order),
                arranged(left, order),
                arranged(right, order));
    }

    private int compare(int one, int other) {
        int byStart = stops.places().compare(first(one), first(other));
        return byStart != 0 ? byStart : stops.places().compare(second(one), second(other));
    }

    private static int[] arranged(int[] values, int[] order) {
        int[] arranged = new int[order.length];
        for (int i = 0; i < order.length; i++) arranged[i] = values[order[i]];
        return arranged;
    }
}
