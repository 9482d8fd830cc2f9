package zuschnitt.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Places that the mouse came by, in map coordinates. */
final class Trail {
    /** Nearer places, in pixels of layout, are left out. */
    private static final double NEAR = 4;

    private final List<Double> xy = new ArrayList<>();

    void clear() {
        xy.clear();
    }

    int size() {
        return xy.size() / 2;
    }

    void add(Pointer pointer) {
        xy.add(pointer.mapX());
        xy.add(pointer.mapY());
    }

    /** Adds the place if it is some pixels away from the last one; whether it was. */
    boolean addIfFar(Pointer pointer, MapPane map) {
        boolean far = isFar(pointer, map);
        if (far) add(pointer);
        return far;
    }

    /** Whether the place is some pixels away from the last one. */
    boolean isFar(Pointer pointer, MapPane map) {
        return size() == 0 || distance(pointer) > NEAR * metres(map);
    }

    /** Map metres of a pixel of layout. */
    private static double metres(MapPane map) {
        return map.outputScale() * map.view().metresPerPixel();
    }

    /** Map metres from the last place. */
    private double distance(Pointer pointer) {
        int last = xy.size() - 2;
        return Math.hypot(pointer.mapX() - xy.get(last), pointer.mapY() - xy.get(last + 1));
    }

    void removeLast() {
        xy.subList(xy.size() - 2, xy.size()).clear();
    }

    /** x and y in turn. */
    double[] line() {
        return xy.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** x and y in turn, back to where it began. */
    double[] ring() {
        double[] ring = Arrays.copyOf(line(), xy.size() + 2);
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];
        return ring;
    }
}
