package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.UnitSet;

/**
 * The borders of a coverage in map coordinates, ready to be drawn: flat arrays of whole steps from
 * the middle of it all, with a box around each arc. Made once per coverage. Immutable.
 */
public final class Scene {
    /** Faces that a raster can tell apart. */
    static final int MOST_FACES = 1 << 24;

    private final Coverage coverage;
    private final Lattice lattice;
    private final Strokes strokes;
    private final Bounds bounds;
    private final double typicalSize;
    private final Centres centres;

    private Scene(Coverage coverage, Lattice lattice) {
        this.coverage = checked(coverage);
        this.lattice = lattice;
        this.strokes = Strokes.of(coverage, lattice);
        this.bounds = strokes.bounds();
        this.typicalSize = typicalSize(coverage) * stretch(coverage.bounds(), bounds);
        this.centres = Centres.of(this);
    }

    private Scene(Scene old, Coverage coverage) {
        this.coverage = checked(coverage);
        this.lattice = old.lattice;
        BitSet changed = changedArcs(old.coverage, coverage);
        this.strokes = old.strokes.over(coverage, changed);
        this.bounds = strokes.bounds();
        this.typicalSize = old.typicalSize;
        this.centres = old.centres.over(this, touchedUnits(old.coverage, coverage, changed));
    }

    private static Coverage checked(Coverage coverage) {
        if (coverage.faceCount() >= MOST_FACES)
            throw new IllegalArgumentException(coverage.faceCount() + " faces");
        return coverage;
    }

    /**
     * The scene of a coverage.
     *
     * @param mapping from the coverage's coordinate system to the map's
     * @throws IllegalArgumentException if there are 16,777,216 faces or more
     */
    public static Scene of(Coverage coverage, Mapping mapping) {
        return new Scene(coverage, Lattice.of(coverage.bounds(), mapping));
    }

    /**
     * The scene of another coverage of the same place: one in which units were cut or joined. Only
     * what differs is carried to the map, so the cost is that of copying a few arrays. The {@link
     * #typicalSize} stays.
     */
    public Scene over(Coverage other) {
        if (other == coverage) return this;
        return coverage.bounds().contains(other.bounds())
                ? new Scene(this, other)
                : of(other, lattice.mapping());
    }

    /** The other coverage's arcs that the old one hasn't got under the same number. */
    private static BitSet changedArcs(Coverage old, Coverage other) {
        BitSet changed = new BitSet();
        for (int arc = 0; arc < other.arcCount(); arc++)
            if (arc >= old.arcCount() || !old.arc(arc).equals(other.arc(arc))) changed.set(arc);
        return changed;
    }

    /** The other coverage's units that have, or had, other faces or borders under their number. */
    private static BitSet touchedUnits(Coverage old, Coverage other, BitSet changedArcs) {
        BitSet faces = new BitSet();
        changedArcs.stream().forEach(arc -> addFaces(other.arc(arc), faces));
        for (int arc = 0; arc < old.arcCount(); arc++)
            if (arc >= other.arcCount() || changedArcs.get(arc)) addFaces(old.arc(arc), faces);
        BitSet units = new BitSet();
        for (int face = 1; face <= Math.max(old.faceCount(), other.faceCount()); face++) {
            int before = face <= old.faceCount() ? old.unit(face) : Coverage.NO_UNIT;
            int now = face <= other.faceCount() ? other.unit(face) : Coverage.NO_UNIT;
            if (before == now && !faces.get(face)) continue;
            units.set(before);
            units.set(now);
        }
        units.clear(Coverage.NO_UNIT);
        return units.get(0, other.unitCount() + 1);
    }

    private static void addFaces(Arc arc, BitSet faces) {
        faces.set(arc.left());
        faces.set(arc.right());
    }

    private static double typicalSize(Coverage coverage) {
        double[] areas = new double[coverage.faceCount()];
        for (int face = 1; face <= areas.length; face++) areas[face - 1] = coverage.faceArea(face);
        Arrays.sort(areas);
        return areas.length == 0 ? 0 : Math.sqrt(areas[areas.length / 2]);
    }

    /** Map metres to one on the ground, roughly. */
    private static double stretch(Bounds ground, Bounds map) {
        return ground.height() > 0 ? map.height() / ground.height() : 1;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** The rectangle around everything, in map coordinates. */
    public Bounds bounds() {
        return bounds;
    }

    /** The rectangle around some units, in map coordinates; empty if none has geometry. */
    public Bounds bounds(UnitSet units) {
        return units.stream()
                .flatMap(this::arcsOf)
                .mapToObj(strokes::bounds)
                .reduce(Bounds.EMPTY, Bounds::union);
    }

    /** Map coordinate of the middle of a unit's largest part; NaN if it has no geometry. */
    public double centreX(int unit) {
        return centres.x(unit);
    }

    /** Map coordinate of the middle of a unit's largest part; NaN if it has no geometry. */
    public double centreY(int unit) {
        return centres.y(unit);
    }

    /** The units whose middle lies within the rectangle, in map coordinates. */
    public UnitSet units(Bounds box) {
        return UnitSet.of(
                IntStream.rangeClosed(1, coverage.unitCount())
                        .filter(unit -> box.contains(centreX(unit), centreY(unit))));
    }

    /**
     * The units whose middle lies within the ring.
     *
     * @param ring x and y in turn, in map coordinates; closed by itself
     */
    public UnitSet within(double[] ring) {
        return UnitSet.of(
                IntStream.rangeClosed(1, coverage.unitCount())
                        .filter(unit -> surrounds(ring, centreX(unit), centreY(unit))));
    }

    private static boolean surrounds(double[] ring, double x, double y) {
        boolean odd = false;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            boolean spans = ring[i + 1] > y != ring[j + 1] > y;
            double share = (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
            if (spans && x < ring[i] + share * (ring[j] - ring[i])) odd = !odd;
        }
        return odd;
    }

    /** The borders around a unit: arc → x and y in turn, in map coordinates. */
    public double[][] outline(int unit) {
        return arcsOf(unit).mapToObj(strokes::line).toArray(double[][]::new);
    }

    /** The course of an arc, x and y in turn, in map coordinates; what meets does so exactly. */
    public double[] line(int arc) {
        return strokes.line(arc);
    }

    private IntStream arcsOf(int unit) {
        return IntStream.range(0, coverage.faceCount(unit))
                .map(part -> coverage.face(unit, part))
                .flatMap(
                        face ->
                                IntStream.range(0, coverage.arcCount(face))
                                        .map(index -> coverage.arc(face, index)));
    }

    /**
     * The node near a place, otherwise the nearest place on a border; empty if all are farther.
     *
     * @param radius map metres
     */
    public Optional<Anchor> anchor(double mapX, double mapY, double radius) {
        return Anchor.near(this, mapX, mapY, radius);
    }

    /** Edge of a square as large as the middle one of the faces, in map metres. */
    public double typicalSize() {
        return typicalSize;
    }

    int arcCount() {
        return coverage.arcCount();
    }

    /** The arc that the borders came from: its faces, not its coordinates. */
    Arc arc(int arc) {
        return coverage.arc(arc);
    }

    Lattice lattice() {
        return lattice;
    }

    /** The borders on the lattice. */
    Strokes strokes() {
        return strokes;
    }
}
