package zuschnitt.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A simple polygon, measured.
 *
 * @param corners counter-clockwise, the first not repeated
 * @param area square metres
 * @param perimeter metres
 * @param middle centre of gravity
 */
record Parcel(List<Place> corners, double area, double perimeter, Place middle) {
    static Parcel of(List<Place> corners) {
        Place origin = corners.get(0);
        double twice = 0;
        double x = 0;
        double y = 0;
        double perimeter = 0;
        for (int i = 0; i < corners.size(); i++) {
            Place a = corners.get(i);
            Place b = corners.get((i + 1) % corners.size());
            double turn = origin.turn(a, b);
            twice += turn;
            x += turn * (a.x() + b.x() - 2 * origin.x());
            y += turn * (a.y() + b.y() - 2 * origin.y());
            perimeter += a.distance(b);
        }
        Place middle = origin.plus(x / (3 * twice), y / (3 * twice));
        return new Parcel(List.copyOf(corners), twice / 2, perimeter, middle);
    }

    /** 0 for a square, growing as the shape gets longer or more ragged; −0.2 for a circle. */
    double slimness() {
        return perimeter * perimeter / (16 * area) - 1;
    }

    boolean contains(Place place) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Place a = corners.get(i);
            Place b = corners.get((i + 1) % corners.size());
            if (a.y() > place.y() == b.y() > place.y()) continue;
            if (place.x() < a.x() + (place.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
                inside = !inside;
        }
        return inside;
    }

    /** Some places that stand for the whole: the middle, and points between it and the corners. */
    List<Place> samples() {
        List<Place> samples = new ArrayList<>(List.of(middle));
        int step = Math.max(1, corners.size() / 16);
        for (int i = 0; i < corners.size(); i += step) {
            samples.add(middle.towards(corners.get(i), 0.45));
            samples.add(middle.towards(corners.get(i), 0.8));
        }
        return samples;
    }
}
