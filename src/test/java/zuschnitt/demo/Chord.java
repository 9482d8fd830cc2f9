package zuschnitt.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight street through a block, from border to border.
 *
 * @param from where it starts; on an earlier edge than {@code to}
 * @param to where it ends
 * @param discount what makes it cheaper than its shape: it carries on a street that ends here
 */
record Chord(End from, End to, double discount) {

    /** The same street as one that carries on another. */
    Chord continuing() {
        return new Chord(from, to, 0.35);
    }

    /** How bad the street is; infinite if it can't be laid. */
    double cost(List<Place> corners) {
        if (from.edge() == to.edge() || blocked(corners)) return Double.POSITIVE_INFINITY;
        List<Place> right = part(corners, from, to);
        List<Place> left = part(corners, to, from);
        if (right.size() < 3 || left.size() < 3) return Double.POSITIVE_INFINITY;
        Parcel one = Parcel.of(right);
        Parcel other = Parcel.of(left);
        if (one.area() < 1 || other.area() < 1) return Double.POSITIVE_INFINITY;
        double imbalance = Math.abs(StrictMath.log(one.area() / other.area()));
        double skew = skew(right) + skew(left);
        return 0.9 * imbalance * imbalance
                + one.slimness()
                + other.slimness()
                + 0.8 * skew
                - discount;
    }

    /** Corners of the part that lies on the right of the way from one end to the other. */
    private static List<Place> part(List<Place> corners, End from, End to) {
        List<Place> part = new ArrayList<>(List.of(from.place()));
        int i = (from.edge() + 1) % corners.size();
        while (true) {
            if (!corners.get(i).equals(from.place()) && !corners.get(i).equals(to.place()))
                part.add(corners.get(i));
            if (i == to.edge()) break;
            i = (i + 1) % corners.size();
        }
        part.add(to.place());
        return part;
    }

    /**
     * How far the street's angles at both ends of this part are from right angles, squared; sharp
     * ones count more.
     */
    private static double skew(List<Place> part) {
        int n = part.size();
        return skew(part.get(n - 2), part.get(n - 1), part.get(0))
                + skew(part.get(n - 1), part.get(0), part.get(1));
    }

    private static double skew(Place before, Place at, Place after) {
        double ax = before.x() - at.x();
        double ay = before.y() - at.y();
        double bx = after.x() - at.x();
        double by = after.y() - at.y();
        double cos = (ax * bx + ay * by) / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
        if (cos > 0.7) return 20;
        return cos > 0 ? 2 * cos * cos : cos * cos / 2;
    }

    private boolean blocked(List<Place> corners) {
        for (int i = 0; i < corners.size(); i++) {
            Place a = corners.get(i);
            Place b = corners.get((i + 1) % corners.size());
            double s = from.place().turn(to.place(), a);
            double t = from.place().turn(to.place(), b);
            double u = a.turn(b, from.place());
            double v = a.turn(b, to.place());
            if (s * t < -1e-6 && u * v < -1e-3) return true;
        }
        return !Parcel.of(corners).contains(from.place().towards(to.place(), 0.5));
    }
}
