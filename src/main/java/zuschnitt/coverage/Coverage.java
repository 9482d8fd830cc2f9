package zuschnitt.coverage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        Closure.check(arcs, unitOfFace.length);
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
     * This coverage with some borders replaced. Fresh arcs get the numbers of those that go,
     * further ones come last; where fewer come than go, the last arcs move into the holes.
     *
     * @param gone arcs to leave out
     * @param fresh arcs that come in their place
     * @param unitOfFace face → unit, 0…n, as many as there are faces now; a face that no replaced
     *     arc borders on is as it was
     */
    Coverage with(BitSet gone, List<Arc> fresh, int[] unitOfFace, int unitCount) {
        int count = arcs.length - gone.cardinality() + fresh.size();
        Deque<Arc> coming = new ArrayDeque<>(fresh);
        for (int arc = count; arc < arcs.length; arc++) if (!gone.get(arc)) coming.add(arcs[arc]);
        SortedMap<Integer, Arc> placed = new TreeMap<>();
        gone.stream()
                .takeWhile(hole -> hole < count)
                .forEach(hole -> placed.put(hole, coming.remove()));
        for (int arc = arcs.length; arc < count; arc++) placed.put(arc, coming.remove());
        return with(count, placed, unitOfFace, unitCount);
    }

    /**
     * This coverage with other arcs under some numbers. Only what they touch is measured anew, so
     * the cost is that of copying a few tables of indices.
     *
     * @param arcCount number of arcs afterwards
     * @param placed number → arc, all that are not as they were
     * @param unitOfFace as above
     */
    Coverage with(int arcCount, SortedMap<Integer, Arc> placed, int[] unitOfFace, int unitCount) {
        return new Coverage(this, arcCount, placed, unitOfFace, unitCount);
    }

    private Coverage(
            Coverage old,
            int arcCount,
            SortedMap<Integer, Arc> placed,
            int[] unitOfFace,
            int unitCount) {
        this.arcs = Arrays.copyOf(old.arcs, arcCount);
        this.left = Arrays.copyOf(old.left, arcCount);
        this.right = Arrays.copyOf(old.right, arcCount);
        placed.forEach(this::place);
        this.unitOfFace = unitOfFace.clone();
        this.facesOfUnit = Groups.of(unitOfFace, unitCount);
        this.arcsOfFace =
                Groups.ofPairs(arcCount, arc -> left[arc], arc -> right[arc], faceCount());
        this.area = Arrays.copyOf(old.area, unitOfFace.length);
        Bounds around = old.bounds;
        for (Arc arc : placed.values()) around = around.union(arc.line().bounds());
        this.bounds = around;
        facesTouched(old, arcCount, placed).forEach(this::measure);
    }

    private void place(int number, Arc arc) {
        arcs[number] = arc;
        left[number] = arc.left();
        right[number] = arc.right();
    }

    /** The faces, now there, on either hand of an arc that went or came. */
    private IntStream facesTouched(Coverage old, int arcCount, SortedMap<Integer, Arc> placed) {
        Stream<Arc> went =
                IntStream.concat(
                                placed.keySet().stream().mapToInt(Integer::intValue),
                                IntStream.range(arcCount, old.arcs.length))
                        .filter(arc -> arc < old.arcs.length)
                        .mapToObj(arc -> old.arcs[arc]);
        return Stream.concat(went, placed.values().stream())
                .flatMapToInt(arc -> IntStream.of(arc.left(), arc.right()))
                .filter(face -> face <= faceCount())
                .distinct();
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

    /** Checks that the face's border is closed, and computes its area. */
    private void measure(int face) {
        long balance = 0;
        double twice = 0;
        for (int i = 0; i < arcCount(face); i++) {
            Arc arc = arcs[arc(face, i)];
            int sign = arc.left() == face ? 1 : -1;
            balance += sign * Closure.ends(arc.line());
            twice += sign * arc.line().doubleArea(bounds.centreX(), bounds.centreY());
        }
        if (balance != 0) throw Closure.open(face);
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

    private static Bounds boundsOf(Arc[] arcs) {
        Queue<Bounds> ofShares = new ConcurrentLinkedQueue<>();
        Shares.of(
                arcs.length,
                SHARE,
                (from, to) -> {
                    Box box = new Box();
                    for (int i = from; i < to; i++) box.add(arcs[i].line());
                    ofShares.add(box.bounds());
                });
        return ofShares.stream().reduce(Bounds.EMPTY, Bounds::union);
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
