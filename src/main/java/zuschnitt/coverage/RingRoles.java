package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a file says of the rings of a unit with how they lie in one another: a hole with
 * nothing around it, and rings whose direction or order was turned round. How they lie is what
 * counts; the rest is told.
 */
final class RingRoles {
    private RingRoles() {}

    /**
     * At most one contradiction for each unit that has holes by the file.
     *
     * @param units unit 1 at index 0
     */
    static List<Defect> contradictions(List<Rings> units) {
        List<Defect> found = new ArrayList<>();
        for (int unit = 1; unit <= units.size(); unit++) {
            Rings rings = units.get(unit - 1);
            if (rings.calledHoles() > 0) contradiction(unit, rings).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Defect> contradiction(int unit, Rings rings) {
        if (rings.calledHoles() == rings.size())
            return Optional.of(at(Defect.Kind.RING_ORDER, unit, rings, 0));
        Loops loops = new Loops(List.of(rings));
        if (loops.ringCount() < rings.size()) return Optional.empty();
        Orientation.correct(loops);
        Optional<Defect> shellInside = Optional.empty();
        for (int ring = 0; ring < rings.size(); ring++) {
            boolean hole = loops.doubleArea(ring) < 0;
            if (hole == rings.calledHole(ring)) continue;
            if (!hole) return Optional.of(at(Defect.Kind.HOLE_OUTSIDE, unit, rings, ring));
            shellInside = Optional.of(at(Defect.Kind.RING_ORDER, unit, rings, ring));
        }
        return shellInside;
    }

    private static Defect at(Defect.Kind kind, int unit, Rings rings, int ring) {
        Bounds extent = Bounds.EMPTY;
        for (int i = 0; i < rings.vertices(ring); i++) {
            double x = rings.x(ring, i);
            double y = rings.y(ring, i);
            extent = extent.union(new Bounds(x, y, x, y));
        }
        Site site = new Site(rings.x(ring, 0), rings.y(ring, 0), extent, 0);
        return Defect.at(kind, new UnitPair(unit, Coverage.NO_UNIT), site);
    }
}
