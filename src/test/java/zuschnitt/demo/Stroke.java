package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of the sketch, drawn by hand through a few places.
 *
 * @param way what runs along it
 * @param through where it passes, at least two places; between them it swings smoothly
 */
record Stroke(Way way, List<Place> through) {
    /** Steps between two hand-drawn places. */
    private static final int STEPS = 6;

    /** By how much the last step of a line that leaves the sketch is longer. */
    private static final double FAR = 40;

    Stroke {
        through = List.copyOf(through);
    }

    /**
     * @param through as in WKT: {@code 900 -200, 1500 560}
     */
    static Stroke of(Way.Kind kind, String name, String through) {
        return new Stroke(new Way(kind, name), places(through));
    }

    static List<Place> places(String places) {
        return Arrays.stream(places.split(", ")).map(Stroke::place).toList();
    }

    private static Place place(String xy) {
        String[] parts = xy.split(" ");
        return new Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    /** The line as drawn: a Catmull-Rom spline (1974) through all its places. */
    List<Place> drawn() {
        List<Place> line = new ArrayList<>();
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

    /** The line as drawn, and straight on for some kilometres where it leaves the sketch. */
    List<Place> prolonged() {
        List<Place> line = new ArrayList<>(drawn());
        int last = line.size() - 1;
        if (outside(line.get(last))) line.add(line.get(last - 1).towards(line.get(last), FAR));
        if (outside(line.get(0))) line.add(0, line.get(1).towards(line.get(0), FAR));
        return line;
    }

    private static boolean outside(Place place) {
        return Math.min(place.x(), place.y()) < 0 || Math.max(place.x(), place.y()) >= Sketch.SIDE;
    }

    /**
     * How far north the line passes the easting for the first time; empty if it doesn't reach it.
     */
    OptionalDouble northing(double x) {
        List<Place> line = drawn();
        for (int i = 1; i < line.size(); i++) {
            Place a = line.get(i - 1);
            Place b = line.get(i);
            boolean passes = a.x() <= x != b.x() <= x;
            if (passes) return OptionalDouble.of(a.towards(b, (x - a.x()) / (b.x() - a.x())).y());
        }
        return OptionalDouble.empty();
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
