package zuschnitt.coverage;

/**
 * Walks over numbered {@link Places}, one behind the other in one array. A stop is an index into
 * it; the stretch from one stop to another passes the places between.
 */
final class Stops {
    private final Places places;
    private final int[] place;
    private int count;

    /**
     * @param most no more than this many stops will be added
     */
    Stops(Places places, int most) {
        this(places, new int[most], 0);
    }

    /**
     * Stops for which there is room already.
     *
     * @param place stop → its place
     * @param count the first that is added; whoever fills the room before must not come that far
     */
    Stops(Places places, int[] place, int count) {
        this.places = places;
        this.place = place;
        this.count = count;
    }

    Places places() {
        return places;
    }

    void add(int next) {
        place[count++] = next;
    }

    /** Forgets the last stops until so many are left. */
    void cutBackTo(int size) {
        count = size;
    }

    int count() {
        return count;
    }

    int place(int stop) {
        return place[stop];
    }

    /** Millimetres east. */
    long x(int stop) {
        return places.x(place[stop]);
    }

    /** Millimetres north. */
    long y(int stop) {
        return places.y(place[stop]);
    }

    double metresX(int stop) {
        return places.metresX(place[stop]);
    }

    double metresY(int stop) {
        return places.metresY(place[stop]);
    }

    /** Turns the stretch around to be walked the other way; both stops are included. */
    void reverse(int from, int to) {
        for (int i = from, j = to; i < j; i++, j--) {
            int kept = place[i];
            place[i] = place[j];
            place[j] = kept;
        }
    }

    /** Lets a closed stretch begin and end at another of its stops. */
    void rotate(int from, int to, int stop) {
        reverse(from, stop - 1);
        reverse(stop, to - 1);
        reverse(from, to - 1);
        place[to] = place[from];
    }

    /**
     * Whether the stretch sets out from its end that lies further west (at equal x, south); of a
     * closed one, the ways from that end are compared.
     */
    boolean runEast(int from, int to) {
        int order = places.compare(place[from], place[to]);
        if (order == 0) order = places.compare(place[from + 1], place[to - 1]);
        return order <= 0;
    }

    /** Writes the box around the stretch, millimetres, as minX, minY, maxX, maxY. */
    void putBox(double[] boxes, int at, int from, int to) {
        long minX = Long.MAX_VALUE;
        long minY = Long.MAX_VALUE;
        long maxX = Long.MIN_VALUE;
        long maxY = Long.MIN_VALUE;
        for (int stop = from; stop <= to; stop++) {
            minX = Math.min(minX, x(stop));
            minY = Math.min(minY, y(stop));
            maxX = Math.max(maxX, x(stop));
            maxY = Math.max(maxY, y(stop));
        }
        boxes[at] = minX;
        boxes[at + 1] = minY;
        boxes[at + 2] = maxX;
        boxes[at + 3] = maxY;
    }

    /** The stretch as a line; backwards if it ends before it begins. */
    Polyline line(int from, int to) {
        int step = from <= to ? 1 : -1;
        Polyline.Chain line = new Polyline.Chain(Math.abs(to - from) + 1);
        for (int stop = from; stop != to + step; stop += step) line.add(x(stop), y(stop));
        return line.line();
    }
}
