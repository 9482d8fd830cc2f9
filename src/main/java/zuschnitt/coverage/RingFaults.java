package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells in which way the border of a unit meets itself where it should not. A hole that touches its
 * shell in a point is nothing but a vertex that is missing in one of them.
 */
final class RingFaults {
    private final Loops loops;
    private final Stops stops;
    private final Places places;
    private final Crossings crossings;

    RingFaults(Loops loops) {
        this.loops = loops;
        this.stops = loops.stops();
        this.places = stops.places();
        this.crossings = new Crossings(stops);
    }

    /** What is wrong with the rings of a unit: one place for each kind of fault. */
    Collection<Defect> of(int unit) {
        Map<Defect.Kind, Defect> faults = new EnumMap<>(Defect.Kind.class);
        crossings.clear();
        for (int ring = loops.firstRing(unit); ring < loops.endRing(unit); ring++)
            crossings.add(loops.start(ring), loops.end(ring));
        crossings.find(
                (stop, other) -> {
                    Defect fault = fault(unit, stop, other);
                    faults.putIfAbsent(fault.kind(), fault);
                });
        if (faults.size() > 1) faults.remove(Defect.Kind.T_JUNCTION);
        return new ArrayList<>(faults.values());
    }

    private Defect fault(int unit, int stop, int other) {
        if (next(stop) == other) return at(Defect.Kind.SPIKE, unit, other);
        if (next(other) == stop) return at(Defect.Kind.SPIKE, unit, stop);
        for (int end : new int[] {stop, next(stop)})
            if (turnsAt(end, other)) return at(Defect.Kind.T_JUNCTION, unit, end);
        for (int end : new int[] {other, next(other)})
            if (turnsAt(end, stop)) return at(Defect.Kind.T_JUNCTION, unit, end);
        return at(Defect.Kind.INVALID_RING, unit, stop);
    }

    private Defect at(Defect.Kind kind, int unit, int stop) {
        return Defect.at(kind, unit, unit, stops.metresX(stop), stops.metresY(stop));
    }

    /**
     * Whether the border only touches an edge at a stop: it comes from and goes back to the same
     * side of it.
     */
    private boolean turnsAt(int stop, int edge) {
        int a = stops.place(edge);
        int b = stops.place(edge + 1);
        int end = stops.place(stop);
        if (end == a || end == b || places.side(a, b, end) != 0) return false;
        int before = places.side(a, b, stops.place(previous(stop)));
        int after = places.side(a, b, stops.place(next(stop)));
        return before * after > 0;
    }

    /** The stop after this one; where a ring closes, the one that it begins with. */
    private int next(int stop) {
        int ring = loops.ringAt(stop);
        return stop + 1 >= loops.end(ring) ? loops.start(ring) : stop + 1;
    }

    private int previous(int stop) {
        int ring = loops.ringAt(stop);
        return (stop == loops.start(ring) ? loops.end(ring) : stop) - 1;
    }
}
