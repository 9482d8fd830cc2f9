package zuschnitt.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rings of all units as walks over {@link Stops}: ring r is the stretch from {@link #start} to
 * {@link #end}, where its first place stands once more. No place follows upon itself. Rings of a
 * unit are numbered one after another; units come in an order that keeps neighbours together, so
 * that what is looked up is in the processor's cache most of the time.
 */
final class Loops {
    /** So many vertices are not worth a walker of their own. */
    private static final int WALKERS_LEAST = 1 << 17;

    private final Stops stops;

    /** ring → its first stop; one entry more than rings. */
    private final int[] first;

    private final int[] unitOfRing;

    /** The units, less 1, in the order in which their rings come. */
    private final int[] order;

    /** unit → its first ring, and the ring after its last; units count from 1. */
    private final int[] firstRing;

    private final int[] endRing;

    private final List<Defect> defects;

    /**
     * @param units unit 1 at index 0
     */
    Loops(List<Rings> units) {
        this(units, Runtime.getRuntime().availableProcessors(), WALKERS_LEAST);
    }

    /**
     * The same, walked by several at once; by how many doesn't show.
     *
     * @param walkers at most so many
     * @param least so many vertices are not worth a walker of their own
     */
    Loops(List<Rings> units, int walkers, int least) {
        double[] seats = seats(units);
        order = BoxTree.alongCurve(seats);
        RingWalks walks = new Walkers(units, order, seats).walk(walkers, least);
        stops = walks.stops();
        first = walks.first();
        unitOfRing = walks.unitOfRing();
        defects = walks.defects();
        defects.sort(Comparator.comparingInt(Defect::unit));
        firstRing = new int[units.size() + 1];
        endRing = new int[units.size() + 1];
        for (int ring = 0; ring < unitOfRing.length; ring++) {
            int unit = unitOfRing[ring];
            if (endRing[unit] == 0) firstRing[unit] = ring;
            endRing[unit] = ring + 1;
        }
    }

    /**
     * unit − 1 → a place on its border, as a box without extent; one of a unit before it if it has
     * none.
     */
    private static double[] seats(List<Rings> units) {
        double[] seats = new double[4 * units.size()];
        Rings last = units.stream().filter(Loops::placed).findFirst().orElse(Rings.NONE);
        for (int i = 0; i < units.size() && !last.empty(); i++) {
            if (placed(units.get(i))) last = units.get(i);
            seats[4 * i] = last.x(0, 0);
            seats[4 * i + 1] = last.y(0, 0);
            seats[4 * i + 2] = last.x(0, 0);
            seats[4 * i + 3] = last.y(0, 0);
        }
        return seats;
    }

    private static boolean placed(Rings unit) {
        return !unit.empty() && Places.reachable(unit.x(0, 0)) && Places.reachable(unit.y(0, 0));
    }

    Stops stops() {
        return stops;
    }

    /** Rings that were left out. */
    List<Defect> defects() {
        return defects;
    }

    int unitCount() {
        return firstRing.length - 1;
    }

    /**
     * The units in an order that keeps neighbours together.
     *
     * @param index 0…{@link #unitCount} − 1
     */
    int unit(int index) {
        return order[index] + 1;
    }

    int ringCount() {
        return unitOfRing.length;
    }

    int unitOfRing(int ring) {
        return unitOfRing[ring];
    }

    /** The ring that the stop is on. */
    int ringAt(int stop) {
        int found = Arrays.binarySearch(first, 0, ringCount(), stop);
        return found >= 0 ? found : -found - 2;
    }

    /** The unit whose ring the stop is on. */
    int unitAt(int stop) {
        return unitOfRing[ringAt(stop)];
    }

    /** The units that are marked, and those that share a place with them, ascending. */
    int[] withNeighbours(boolean[] marked) {
        boolean[] passed = new boolean[stops.places().count()];
        for (int ring = 0; ring < ringCount(); ring++) {
            if (!marked[unitOfRing[ring]]) continue;
            for (int stop = start(ring); stop < end(ring); stop++) passed[stops.place(stop)] = true;
        }
        return IntStream.rangeClosed(1, unitCount())
                .filter(unit -> marked[unit] || passes(unit, passed))
                .toArray();
    }

    /** Joins marked units that share a place. */
    void joinNeighbours(boolean[] marked, Clusters units) {
        int[] unitAt = new int[stops.places().count()];
        for (int ring = 0; ring < ringCount(); ring++) {
            int unit = unitOfRing[ring];
            if (!marked[unit]) continue;
            for (int stop = start(ring); stop < end(ring); stop++) {
                int place = stops.place(stop);
                if (unitAt[place] != 0) units.join(unit, unitAt[place]);
                unitAt[place] = unit;
            }
        }
    }

    private boolean passes(int unit, boolean[] passed) {
        if (firstRing[unit] == endRing[unit]) return false;
        int last = end(endRing[unit] - 1);
        for (int stop = start(firstRing[unit]); stop <= last; stop++)
            if (passed[stops.place(stop)]) return true;
        return false;
    }

    /** The first ring of the unit. */
    int firstRing(int unit) {
        return firstRing[unit];
    }

    /** The ring after the last of the unit; its first ring if it has none. */
    int endRing(int unit) {
        return endRing[unit];
    }

    int start(int ring) {
        return first[ring];
    }

    /** The stop where the ring is back at its start. */
    int end(int ring) {
        return first[ring + 1] - 1;
    }

    /**
     * Twice the area in square millimetres that the walk goes around: positive if
     * counter-clockwise.
     */
    double doubleArea(int ring) {
        return DoubleArea.of(stops, start(ring), end(ring)).value();
    }

    /** Turns the ring around to be walked the other way. */
    void reverse(int ring) {
        stops.reverse(start(ring), end(ring));
    }

    /** Lets the ring begin and end at another of its stops. */
    void rotate(int ring, int stop) {
        stops.rotate(start(ring), end(ring), stop);
    }
}
