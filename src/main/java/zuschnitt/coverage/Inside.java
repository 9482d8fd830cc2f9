package zuschnitt.coverage;

/**
 * Tells on which side of a closed border the middle of an edge lies, exactly, by counting along a
 * ray.
 */
final class Inside {
    private final Stops stops;
    private final Places places;

    /**
     * Twice the coordinates of the place asked for, so that the middle of an edge is on the grid.
     */
    private final long x;

    private final long y;

    /**
     * @param stop where the edge begins
     */
    Inside(Stops stops, int stop) {
        this.stops = stops;
        this.places = stops.places();
        int a = stops.place(stop);
        int b = stops.place(stop + 1);
        this.x = places.x(a) + places.x(b);
        this.y = places.y(a) + places.y(b);
    }

    /**
     * Whether a ray eastward from the place crosses the stretch an odd number of times. The place
     * is inside a closed border if that holds for an odd number of its stretches; it must not lie
     * on the border.
     */
    boolean odd(int from, int to) {
        boolean odd = false;
        for (int stop = from; stop < to; stop++) {
            int a = stops.place(stop);
            int b = stops.place(stop + 1);
            boolean below = 2 * places.y(a) <= y;
            if (below != 2 * places.y(b) <= y && below == leftOf(a, b)) odd = !odd;
        }
        return odd;
    }

    private boolean leftOf(int a, int b) {
        long ax = places.x(a);
        long ay = places.y(a);
        return Places.turn(places.x(b) - ax, places.y(b) - ay, x - 2 * ax, y - 2 * ay) > 0;
    }
}
