package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rings of all units as walks over numbered {@link Places}, all in one array: ring r is the
 * stretch from {@link #start} to {@link #end}, and its first place stands at its end once more. A
 * stop is an index into that array; no place follows upon itself.
 */
final class Loops {
    private final Places places;

    /** stop → place. */
    private final int[] place;

    /** ring → its first stop; one entry more than rings. */
    private final int[] first;

    private final int[] unitOfRing;

    /** unit → its first ring; two entries more than units, since units count from 1. */
    private final int[] firstRing;

    private final List<Defect> defects = new ArrayList<>();
    private int ringCount;
    private int stops;

    /**
     * @param units unit 1 at index 0
     */
    Loops(List<Rings> units) {
        int rings = 0;
        int vertices = 0;
        for (Rings unit : units) {
            rings += unit.size();
            for (int ring = 0; ring < unit.size(); ring++)
                vertices = Math.addExact(vertices, unit.vertices(ring));
        }
        places = new Places(vertices);
        place = new int[vertices];
        first = new int[rings + 1];
        unitOfRing = new int[rings];
        firstRing = new int[units.size() + 2];
        for (int unit = 1; unit <= units.size(); unit++) add(unit, units.get(unit - 1));
    }

    private void add(int unit, Rings rings) {
        for (int ring = 0; ring < rings.size(); ring++) {
            double[] xy = rings.ring(ring);
            if (allReachable(xy)) add(unit, xy);
            else
                defects.add(
                        new Defect(Defect.Kind.NO_AREA, unit, Coverage.NO_UNIT, 0, 0, 0, false));
        }
        firstRing[unit + 1] = ringCount;
    }

    private static boolean allReachable(double[] xy) {
        for (double metres : xy) if (!Places.reachable(metres)) return false;
        return true;
    }

    /** Adds a ring unless less than a triangle is left of it on the millimetre grid. */
    private void add(int unit, double[] xy) {
        int start = stops;
        int last = -1;
        for (int i = 0; i < xy.length; i += 2) {
            int next = places.number(Places.grid(xy[i]), Places.grid(xy[i + 1]), last);
            if (next != last) place[stops++] = next;
            last = next;
        }
        if (stops - start < 4) {
            stops = start;
            defects.add(
                    new Defect(
                            Defect.Kind.NO_AREA, unit, Coverage.NO_UNIT, xy[0], xy[1], 0, false));
        } else {
            unitOfRing[ringCount++] = unit;
            first[ringCount] = stops;
        }
    }

    Places places() {
        return places;
    }

    /** Rings that were left out. */
    List<Defect> defects() {
        return defects;
    }

    int unitCount() {
        return firstRing.length - 2;
    }

    int ringCount() {
        return ringCount;
    }

    int unitOfRing(int ring) {
        return unitOfRing[ring];
    }

    /** The unit whose ring the stop is on. */
    int unitAt(int stop) {
        int found = Arrays.binarySearch(first, 0, ringCount, stop);
        return unitOfRing[found >= 0 ? found : -found - 2];
    }

    /** The first ring of the unit; that of unit n + 1 is the end of unit n's. */
    int firstRing(int unit) {
        return firstRing[unit];
    }

    int start(int ring) {
        return first[ring];
    }

    /** The stop where the ring is back at its start. */
    int end(int ring) {
        return first[ring + 1] - 1;
    }

    int place(int stop) {
        return place[stop];
    }

    /**
     * Twice the area in square millimetres that the walk goes around: positive if
     * counter-clockwise.
     */
    double doubleArea(int ring) {
        return DoubleArea.of(this, start(ring), end(ring)).value();
    }

    /** Writes the box around the stretch, millimetres, as minX, minY, maxX, maxY. */
    void putBox(double[] boxes, int at, int from, int to) {
        long minX = Long.MAX_VALUE;
        long minY = Long.MAX_VALUE;
        long maxX = Long.MIN_VALUE;
        long maxY = Long.MIN_VALUE;
        for (int stop = from; stop <= to; stop++) {
            long x = places.x(place[stop]);
            long y = places.y(place[stop]);
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
        boxes[at] = minX;
        boxes[at + 1] = minY;
        boxes[at + 2] = maxX;
        boxes[at + 3] = maxY;
    }

    /** Turns the ring around to be walked the other way. */
    void reverse(int ring) {
        reverse(start(ring), end(ring));
    }

    /** Lets the ring begin and end at another of its stops. */
    void rotate(int ring, int stop) {
        int start = start(ring);
        int end = end(ring);
        reverse(start, stop - 1);
        reverse(stop, end - 1);
        reverse(start, end - 1);
        place[end] = place[start];
    }

    private void reverse(int from, int to) {
        for (int i = from, j = to; i < j; i++, j--) {
            int kept = place[i];
            place[i] = place[j];
            place[j] = kept;
        }
    }
}
