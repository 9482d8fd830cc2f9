package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * From the rings of all units to borders that units share: a {@link Coverage} if the rings fit
 * together exactly, otherwise the reasons why not. Nothing is moved beyond rounding to the
 * millimetre; that is what {@link Cleaning} is for.
 *
 * <p>The way (after Bostock's topojson, 2012): rounded vertices are numbered ({@link Places}); the
 * rings of each unit are checked not to cross themselves and turned to have the unit on their left
 * ({@link Orientation}); they are cut where borders branch ({@link Nodes}); equal {@link Stretches}
 * become one, with a unit on either side; and walks around the {@link Faces} find what is a part of
 * a unit, a gap, or outside. All steps but the sorting of stretches are linear.
 *
 * <p><b>What makes it fast.</b> Twelve million vertices are far more than a processor's cache
 * holds, so units are gone through along a curve that keeps neighbours together, whatever order the
 * file has them in, and what is looked up lies where the neighbour was a moment ago. Checks and
 * measures that don't hang on each other are done by all processors ({@link Shares}).
 *
 * <p><b>Why so little is compared with so much.</b> Add up the winding numbers of all rings: the
 * sum tells by how many units a place is covered. A stretch walked in both directions cancels out,
 * so the sum depends on the unmatched stretches alone. The layer is a coverage exactly if no unit's
 * rings cross, no stretch is walked twice in the same direction, unmatched stretches meet at their
 * ends only, and the sum is 0 or 1 everywhere: that is, around every face and from each piece of
 * the map to the face that surrounds it, both sides name the same unit.
 */
public final class Topology {
    /** So many arcs are made in one go. */
    private static final int SHARE = 1024;

    private final Optional<Coverage> coverage;
    private final List<Defect> defects;

    private Topology(Optional<Coverage> coverage, List<Defect> defects) {
        this.coverage = coverage;
        this.defects = List.copyOf(defects);
    }

    /**
     * The topology of a layer. It doesn't depend on the order, direction or first vertex of a
     * unit's rings.
     *
     * @param units unit 1 at index 0; {@link Rings#NONE} for one without geometry
     */
    public static Topology of(List<Rings> units) {
        Loops loops = new Loops(units);
        Orientation.correct(loops);
        Nodes nodes = Nodes.of(loops);
        nodes.startRings(loops);
        Cutting cutting = new Cutting(loops, nodes);
        Stretches met = cutting.stretches();
        Supplier<Faces> ahead = Shares.ahead(() -> new Faces(met.sorted()));
        BorderChecks checks = new BorderChecks(loops);
        List<Defect> ofRings = new ArrayList<>(loops.defects());
        ofRings.addAll(cutting.defects().isEmpty() ? checks.ofUnits(met) : checks.ofRings());
        Faces faces = ahead.get();
        if (!ofRings.isEmpty()) return failed(ofRings);
        if (!cutting.defects().isEmpty()) return failed(cutting.defects());
        Stretches stretches = faces.stretches();
        List<Defect> betweenUnits = checks.betweenUnits(stretches);
        betweenUnits.addAll(faces.defects());
        if (!betweenUnits.isEmpty()) return failed(betweenUnits);
        faces.placeHoles();
        if (!faces.defects().isEmpty()) return failed(faces.defects());
        return new Topology(Optional.of(coverage(stretches, faces, units.size())), List.of());
    }

    /** The coverage, if the rings fit together. */
    public Optional<Coverage> coverage() {
        return coverage;
    }

    /**
     * Why there is no coverage: what the first check found that failed, so seldom everything; empty
     * if there is one.
     */
    public List<Defect> defects() {
        return defects;
    }

    private static Topology failed(List<Defect> defects) {
        return new Topology(Optional.empty(), defects);
    }

    /** The coverage of faces that fit together. */
    static Coverage coverage(Stretches stretches, Faces faces, int unitCount) {
        Arc[] arcs = new Arc[stretches.count()];
        Shares.of(
                arcs.length,
                SHARE,
                (from, to) -> {
                    for (int s = from; s < to; s++)
                        arcs[s] = new Arc(stretches.line(s), faces.left(s), faces.right(s));
                });
        return Coverage.of(List.of(arcs), faces.unitOfFace(), unitCount);
    }
}
