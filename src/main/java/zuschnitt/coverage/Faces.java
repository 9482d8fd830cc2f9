package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which face lies on either hand of every stretch. Each cycle that runs counter-clockwise is the
 * outer border of a face; a clockwise one is the outer edge of a connected piece of the map, so it
 * is a hole in the smallest face of another piece around it, or faces the outside.
 *
 * <p>Faces are numbered by unit, gaps last, and within a unit by the first of their stretches.
 */
final class Faces {
    private static final int UNKNOWN = -1;

    /** So many stretches are measured in one go. */
    private static final int SHARE = 1024;

    private final Stops stops;
    private final Places places;
    private final Stretches stretches;
    private final Cycles cycles;
    private final double[] doubleArea;
    private final List<Defect> defects = new ArrayList<>();

    /** cycle → face. */
    private final int[] faceOf;

    private int[] unitOfFace = {Coverage.NO_UNIT};

    /** The faces, but not yet what is in their holes. */
    Faces(Stretches stretches) {
        this.stops = stretches.stops();
        this.places = stops.places();
        this.stretches = stretches;
        this.cycles = cycles();
        this.doubleArea = doubleAreas();
        this.faceOf = new int[cycles.count()];
        checkSides();
        numberFaces();
    }

    /** All faces and what is in their holes; if sides don't fit, holes are not looked at. */
    static Faces of(Stretches stretches) {
        Faces faces = new Faces(stretches);
        if (faces.defects.isEmpty()) faces.placeHoles();
        return faces;
    }

    Stretches stretches() {
        return stretches;
    }

    private int origin(int dart) {
        return dart % 2 == 0 ? stretches.first(dart / 2) : stretches.last(dart / 2);
    }

    private int second(int dart) {
        return dart % 2 == 0 ? stretches.second(dart / 2) : stretches.beforeLast(dart / 2);
    }

    /** Numbers the places where darts set out, and turns left at each of them. */
    private Cycles cycles() {
        int[] nodes = new int[2 * stretches.count()];
        long[] easts = new long[nodes.length];
        long[] norths = new long[nodes.length];
        BitSet origins = new BitSet(places.count());
        for (int dart = 0; dart < nodes.length; dart++) origins.set(origin(dart));
        Ranks ranks = new Ranks(origins);
        for (int dart = 0; dart < nodes.length; dart++) {
            int place = origin(dart);
            int next = second(dart);
            nodes[dart] = ranks.of(place);
            easts[dart] = places.x(next) - places.x(place);
            norths[dart] = places.y(next) - places.y(place);
        }
        return Cycles.of(Groups.of(nodes, ranks.count()), easts, norths);
    }

    private int unitLeftOf(int dart) {
        return dart % 2 == 0 ? stretches.left(dart / 2) : stretches.right(dart / 2);
    }

    private int unitOf(int cycle) {
        return unitLeftOf(cycles.firstDart(cycle));
    }

    private double[] doubleAreas() {
        DoubleArea[] ofStretch = new DoubleArea[stretches.count()];
        Shares.of(
                ofStretch.length,
                SHARE,
                (from, to) -> {
                    for (int s = from; s < to; s++) ofStretch[s] = stretches.doubleArea(s);
                });
        long[] wrapped = new long[cycles.count()];
        double[] rough = new double[cycles.count()];
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            DoubleArea area = ofStretch[stretch];
            int left = cycles.cycleOf(2 * stretch);
            int right = cycles.cycleOf(2 * stretch + 1);
            wrapped[left] += area.wrapped();
            rough[left] += area.rough();
            wrapped[right] -= area.wrapped();
            rough[right] -= area.rough();
        }
        double[] areas = new double[cycles.count()];
        for (int cycle = 0; cycle < areas.length; cycle++)
            areas[cycle] = new DoubleArea(wrapped[cycle], rough[cycle]).value();
        return areas;
    }

    /** Around a face, all stretches must name the same unit. */
    private void checkSides() {
        for (int dart = 0; dart < 2 * stretches.count(); dart++) {
            int unit = unitOf(cycles.cycleOf(dart));
            if (unitLeftOf(dart) != unit) report(dart, unit, unitLeftOf(dart));
        }
    }

    private void report(int dart, int unit, int other) {
        int place = origin(dart);
        defects.add(
                Defect.at(
                        Defect.Kind.OVERLAP,
                        unit,
                        other,
                        places.metresX(place),
                        places.metresY(place)));
    }

    private boolean outer(int cycle) {
        return doubleArea[cycle] > 0;
    }

    /**
     * By unit, gaps last. Cycles are numbered by their first stretch, so what is equal is in order
     * already.
     */
    private void numberFaces() {
        int gaps = 1;
        for (int cycle = 0; cycle < cycles.count(); cycle++)
            gaps = Math.max(gaps, unitOf(cycle) + 1);
        int[] groupOf = new int[cycles.count()];
        int count = 0;
        for (int cycle = 0; cycle < cycles.count(); cycle++) {
            if (!outer(cycle)) continue;
            groupOf[cycle] = unitOf(cycle) == Coverage.NO_UNIT ? gaps : unitOf(cycle);
            count++;
        }
        unitOfFace = new int[count + 1];
        Groups sorted = Groups.of(groupOf, gaps);
        int face = 0;
        for (int group = 1; group <= gaps; group++) {
            for (int i = 0; i < sorted.size(group); i++) {
                int cycle = sorted.member(group, i);
                faceOf[cycle] = ++face;
                unitOfFace[face] = unitOf(cycle);
            }
        }
    }

    /** Finds what is around each connected piece of the map. */
    void placeHoles() {
        long holes = Arrays.stream(doubleArea).filter(area -> area <= 0).count();
        if (holes > 1) new Surroundings().placeAll();
        for (int cycle = 0; cycle < cycles.count(); cycle++) {
            int face = faceOf[cycle];
            if (unitOf(cycle) != unitOfFace[face])
                report(cycles.firstDart(cycle), unitOf(cycle), unitOfFace[face]);
        }
    }

    /** The connected pieces of the map, as clusters of cycles. */
    private Clusters pieces() {
        Clusters pieces = new Clusters(cycles.count());
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            pieces.join(cycles.cycleOf(2 * stretch), cycles.cycleOf(2 * stretch + 1));
        }
        return pieces;
    }

    /** Finds for every clockwise cycle the face around it. */
    private final class Surroundings {
        private final Clusters pieces = pieces();
        private final double[] boxes;
        private final BoxTree tree;

        Surroundings() {
            this.boxes = boxes();
            this.tree = new BoxTree(boxes);
        }

        void placeAll() {
            for (int cycle = 0; cycle < cycles.count(); cycle++) {
                if (outer(cycle)) continue;
                int around = smallestAround(cycle);
                faceOf[cycle] = around == UNKNOWN ? Coverage.OUTSIDE : faceOf[around];
            }
        }

        private int smallestAround(int hole) {
            int[] best = {UNKNOWN};
            Inside inside = new Inside(stops, stretches.lowStop(cycles.firstDart(hole) / 2));
            double x = boxes[4 * hole];
            double y = boxes[4 * hole + 1];
            tree.query(
                    x,
                    y,
                    x,
                    y,
                    cycle -> {
                        if (!outer(cycle) || pieces.of(cycle) == pieces.of(hole)) return;
                        if (best[0] != UNKNOWN && doubleArea[cycle] >= doubleArea[best[0]]) return;
                        if (odd(inside, cycle)) best[0] = cycle;
                    });
            return best[0];
        }

        private boolean odd(Inside inside, int cycle) {
            boolean odd = false;
            int dart = cycles.firstDart(cycle);
            do {
                odd ^= inside.odd(stretches.lowStop(dart / 2), stretches.highStop(dart / 2));
                dart = cycles.next(dart);
            } while (dart != cycles.firstDart(cycle));
            return odd;
        }

        private double[] boxes() {
            double[] sums = new double[4 * cycles.count()];
            double[] box = new double[4];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = i % 4 < 2 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            for (int dart = 0; dart < 2 * stretches.count(); dart++) {
                stops.putBox(box, 0, stretches.lowStop(dart / 2), stretches.highStop(dart / 2));
                int at = 4 * cycles.cycleOf(dart);
                for (int i = 0; i < 4; i++) {
                    sums[at + i] =
                            i < 2 ? Math.min(sums[at + i], box[i]) : Math.max(sums[at + i], box[i]);
                }
            }
            return sums;
        }
    }

    /**
     * What doesn't fit: stretches around one face, or a piece and the face around it, that name
     * different units.
     */
    List<Defect> defects() {
        return defects;
    }

    /** face → unit. */
    int[] unitOfFace() {
        return unitOfFace.clone();
    }

    int left(int stretch) {
        return faceOf[cycles.cycleOf(2 * stretch)];
    }

    int right(int stretch) {
        return faceOf[cycles.cycleOf(2 * stretch + 1)];
    }
}
