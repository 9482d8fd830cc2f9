package zuschnitt.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All units of a project together: a planar map of faces separated by shared arcs.
 *
 * <p>Faces are numbered 1…{@link #faceCount()}, units 1…{@link #unitCount()}; face {@link #OUTSIDE}
 * is what surrounds everything. A face belongs to one unit or, being a gap, to {@link #NO_UNIT}.
 * Immutable; safe to share between threads.
 */
public final class Coverage {
    /** The face that surrounds the coverage. */
    public static final int OUTSIDE = 0;

    /** The unit of the outside and of gap faces. */
    public static final int NO_UNIT = 0;

    /** So many arcs are measured in one go. */
    private static final int SHARE = 1024;

    private final Arc[] arcs;

    /** arc → the faces on its hands, beside the arcs because whole maps are walked by them. */
    private final int[] left;

    private final int[] right;

    private final int[] unitOfFace;
    private final Groups facesOfUnit;
    private final Groups arcsOfFace;
    private final double[] area;
    private final Bounds bounds;

    private Coverage(Arc[] arcs, int[] unitOfFace, int unitCount) {
        this.arcs = arcs;
        this.left = Arrays.stream(arcs).mapToInt(Arc::left).toArray();
        this.right = Arrays.stream(arcs).mapToInt(Arc::right).toArray();
        this.unitOfFace = unitOfFace;
        this.facesOfUnit = Groups.of(unitOfFace, unitCount);
        checkBorders();
        this.arcsOfFace =
                Groups.ofPairs(arcs.length, arc -> left[arc], arc -> right[arc], faceCount());
        this.bounds = boundsOf(arcs);
        this.area = areas();
    }

    /**
     * The planar map of the given borders.
     *
     * @param arcs every border once; faces without an arc don't exist
     * @param unitOfFace face → unit, 0…n; entry 0 is {@link #NO_UNIT}
     * @param unitCount number of units, those without a face included
     * @throws IllegalArgumentException if a border doesn't close: some face is entered at a node
     *     and not left
     */
    public static Coverage of(List<Arc> arcs, int[] unitOfFace, int unitCount) {
        return new Coverage(arcs.toArray(Arc[]::new), unitOfFace.clone(), unitCount);
    }

    /**
     * This coverage with some borders replaced. Only what they touch is measured anew, so the cost
     * is that of copying three tables of indices.
     *
     * @param gone arcs to leave out
     * @param fresh arcs that come in their place, behind all others
     * @param unitOfFace face → unit, 0…n, as many as there are faces now; a face that no replaced
     *     arc borders on is as it was
     */
    Coverage with(BitSet gone, List<Arc> fresh, int[] unitOfFace, int unitCount) {
        return new Coverage(this, gone, fresh, unitOfFace, unitCount);
    }

    private Coverage(Coverage old, BitSet gone, List<Arc> fresh, int[] unitOfFace, int unitCount) {
        this.arcs = replaced(old.arcs, gone, fresh);
        this.left = Arrays.stream(arcs).mapToInt(Arc::left).toArray();
        this.right = Arrays.stream(arcs).mapToInt(Arc::right).toArray();
        this.unitOfFace = unitOfFace.clone();
        this.facesOfUnit = Groups.of(unitOfFace, unitCount);
        this.arcsOfFace =
                Groups.ofPairs(arcs.length, arc -> left[arc], arc -> right[arc], faceCount());
        this.area = Arrays.copyOf(old.area, unitOfFace.length);
        Bounds around = old.bounds;
        BitSet faces = new BitSet();
        for (Arc arc : fresh) {
            around = around.union(arc.line().bounds());
            faces.set(arc.left());
            faces.set(arc.right());
        }
        gone.stream()
                .mapToObj(arc -> old.arcs[arc])
                .forEach(
                        arc -> {
                            faces.set(arc.left());
                            faces.set(arc.right());
                        });
        this.bounds = around;
        faces.stream().forEach(this::measure);
    }

    /**
     * The same borders around other units.
     *
     * @param unitOfFace face → unit, 0…n
     */
    Coverage with(int[] unitOfFace, int unitCount) {
        return new Coverage(this, unitOfFace, unitCount);
    }

    private Coverage(Coverage old, int[] unitOfFace, int unitCount) {
        this.arcs = old.arcs;
        this.left = old.left;
        this.right = old.right;
        this.arcsOfFace = old.arcsOfFace;
        this.area = old.area;
        this.bounds = old.bounds;
        this.unitOfFace = unitOfFace.clone();
        this.facesOfUnit = Groups.of(unitOfFace, unitCount);
    }

    private static Arc[] replaced(Arc[] arcs, BitSet gone, List<Arc> fresh) {
        Arc[] left = new Arc[arcs.length - gone.cardinality() + fresh.size()];
        int count = 0;
        for (int arc = 0; arc < arcs.length; arc++) if (!gone.get(arc)) left[count++] = arcs[arc];
        for (Arc arc : fresh) left[count++] = arc;
        return left;
    }

    /** Checks that the face's border is closed, and computes its area. */
    private void measure(int face) {
        long balance = 0;
        double twice = 0;
        for (int i = 0; i < arcCount(face); i++) {
            Arc arc = arcs[arc(face, i)];
            int sign = arc.left() == face ? 1 : -1;
            balance += sign * ends(arc.line());
            twice += sign * arc.line().doubleArea(bounds.centreX(), bounds.centreY());
        }
        if (balance != 0) throw open(face);
        area[face] = face == OUTSIDE ? 0 : twice / 2;
    }

    public int arcCount() {
        return arcs.length;
    }

    /**
     * @param arc 0…{@link #arcCount()} − 1
     */
    public Arc arc(int arc) {
        return arcs[arc];
    }

    /** The face on the left of an arc. */
    int left(int arc) {
        return left[arc];
    }

    /** The face on the right of an arc. */
    int right(int arc) {
        return right[arc];
    }

    /** Number of faces, gaps included, the outside not. */
    public int faceCount() {
        return unitOfFace.length - 1;
    }

    public int unitCount() {
        return facesOfUnit.count();
    }

    /** The unit that the face is a part of; {@link #NO_UNIT} for gaps and the outside. */
    public int unit(int face) {
        return unitOfFace[face];
    }

    /** Number of separate parts of a unit; 0 if it has no geometry. */
    public int faceCount(int unit) {
        return facesOfUnit.size(unit);
    }

    /**
     * @param index 0…{@link #faceCount(int)} − 1
     */
    public int face(int unit, int index) {
        return facesOfUnit.member(unit, index);
    }

    /** Number of arcs around a face, holes included. */
    public int arcCount(int face) {
        return arcsOfFace.size(face);
    }

    /**
     * One of the arcs around a face.
     *
     * @param index 0…{@link #arcCount(int)} − 1
     * @return the arc's index, in no particular order
     */
    public int arc(int face, int index) {
        return arcsOfFace.member(face, index);
    }

    /** Square metres of a face; 0 for the outside. */
    public double faceArea(int face) {
        return area[face];
    }

    /** Square metres of all parts of a unit. */
    public double area(int unit) {
        double sum = 0;
        for (int i = 0; i < faceCount(unit); i++) sum += area[face(unit, i)];
        return sum;
    }

    /** The rectangle around everything. */
    public Bounds bounds() {
        return bounds;
    }

    /** The rectangle around all parts of a unit; empty if it has no geometry. */
    public Bounds bounds(int unit) {
        Bounds sum = Bounds.EMPTY;
        for (int i = 0; i < faceCount(unit); i++) sum = sum.union(faceBounds(face(unit, i)));
        return sum;
    }

    /** The rectangle around a face. */
    public Bounds faceBounds(int face) {
        Bounds sum = Bounds.EMPTY;
        for (int i = 0; i < arcCount(face); i++)
            sum = sum.union(arcs[arc(face, i)].line().bounds());
        return sum;
    }

    /**
     * At every node each face must be entered as often as it is left. Per face, the nodes left are
     * added and the nodes entered subtracted, each as a 64-bit hash of its place: only a closed
     * border sums to zero.
     */
    private void checkBorders() {
        long[] balance = new long[unitOfFace.length];
        for (Arc arc : arcs) {
            long ends = ends(arc.line());
            balance[arc.left()] += ends;
            balance[arc.right()] -= ends;
        }
        for (int face = 0; face < balance.length; face++) if (balance[face] != 0) throw open(face);
    }

    private static long ends(Polyline line) {
        int last = line.size() - 1;
        return hash(line.x(0), line.y(0)) - hash(line.x(last), line.y(last));
    }

    private static IllegalArgumentException open(int face) {
        return new IllegalArgumentException("the border of face " + face + " is open");
    }

    private static long hash(double x, double y) {
        long h =
                Double.doubleToLongBits(x + 0.0) * 0x9E3779B97F4A7C15L
                        + Double.doubleToLongBits(y + 0.0);
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }

    private static Bounds boundsOf(Arc[] arcs) {
        Bounds[] ofArc = new Bounds[arcs.length];
        Shares.of(
                arcs.length,
                SHARE,
                (from, to) -> {
                    for (int i = from; i < to; i++) ofArc[i] = arcs[i].line().bounds();
                });
        Bounds bounds = Bounds.EMPTY;
        for (Bounds box : ofArc) bounds = bounds.union(box);
        return bounds;
    }

    private double[] areas() {
        double originX = bounds.empty() ? 0 : bounds.centreX();
        double originY = bounds.empty() ? 0 : bounds.centreY();
        double[] halves = new double[arcs.length];
        Shares.of(
                arcs.length,
                SHARE,
                (from, to) -> {
                    for (int i = from; i < to; i++)
                        halves[i] = arcs[i].line().doubleArea(originX, originY) / 2;
                });
        double[] sums = new double[unitOfFace.length];
        for (int i = 0; i < arcs.length; i++) {
            sums[left[i]] += halves[i];
            sums[right[i]] -= halves[i];
        }
        sums[OUTSIDE] = 0;
        return sums;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Coverage coverage
                        && Arrays.equals(unitOfFace, coverage.unitOfFace)
                        && unitCount() == coverage.unitCount()
                        && Arrays.equals(arcs, coverage.arcs));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(unitOfFace) + Arrays.hashCode(arcs);
    }

    @Override
    public String toString() {
        return unitCount() + " units, " + faceCount() + " faces, " + arcs.length + " arcs";
    }
}
