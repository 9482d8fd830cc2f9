package zuschnitt.demo;

import java.util.List;

/**
 * A line of the sketch, drawn by hand through a few places.
 *
 * @param way what runs along it
 * @param through where it passes, at least two places; between them it swings smoothly
 */
record Stroke(Way way, List<Place> through) {
    /** Steps between two hand-drawn places. */
    private static final int STEPS = 6;

    Stroke {
        through = List.copyOf(through);
    }

    /**
     * @param xy x and y in turn
     */
    static Stroke of(Way.Kind kind, String name, double... xy) {
        return new Stroke(new Way(kind, name), places(xy));
    }

    static List<Place> places(double... xy) {
        Place[] places = new Place[xy.length / 2];
        for (int i = 0; i < places.length; i++) places[i] = new Place(xy[2 * i], xy[2 * i + 1]);
        return List.of(places);
    }

    /** The line as drawn: a Catmull-Rom spline (1974) through all its places. */
    List<Place> drawn() {
        List<Place> line = new java.util.ArrayList<>();
        int last = through.size() - 1;
        for (int i = 0; i < last; i++) {
            Place before = through.get(Math.max(0, i - 1));
            Place after = through.get(Math.min(last, i + 2));
            for (int step = 0; step < STEPS; step++) {
                line.add(
                        spline(
                                before,
                                through.get(i),
                                through.get(i + 1),
                                after,
                                (double) step / STEPS));
            }
        }
        line.add(through.get(last));
        return line;
    }

    private static Place spline(Place a, Place b, Place c, Place d, double t) {
        return new Place(
                spline(a.x(), b.x(), c.x(), d.x(), t), spline(a.y(), b.y(), c.y(), d.y(), t));
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return b
                + t * ((c - a) + t * ((2 * a - 5 * b + 4 * c - d) + t * (3 * (b - c) + d - a))) / 2;
    }
}
