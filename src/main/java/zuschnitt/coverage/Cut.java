package zuschnitt.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units cut exactly along a line, and the coverage that comes of it.
 *
 * <p>The line meets borders in common vertices on the grid of millimetres, which neighbours get as
 * well, so no sliver can arise: what rounding moves, it moves for both sides. Where the line ends
 * inside a unit, that stretch of it divides nothing and is left out.
 *
 * <p>A unit that the line divides becomes as many parts as its largest divided face has pieces.
 * What else the unit has (pieces of its other faces, faces that the line doesn't meet) goes to the
 * largest part on the side of the line where it lies. The first part keeps the unit's number; the
 * others come after all units, so no other unit changes its number. Faces are numbered likewise.
 */
public final class Cut {
    private final Coverage coverage;
    private final List<Part> parts;

    Cut(Coverage coverage, List<Part> parts) {
        this.coverage = coverage;
        this.parts = List.copyOf(parts);
    }

    /**
     * A part of a unit that was cut.
     *
     * @param unit its number in the new coverage
     * @param parent the number, in the old one, of the unit that it is a part of
     * @param side on which side of the line it lies for who travels along it
     * @param area square metres
     * @param width metres; how wide it is if it is long and narrow
     * @param x east, metres, of a place on its border
     * @param y north, metres
     */
    public record Part(
            int unit, int parent, Side side, double area, double width, double x, double y) {}

    /** A hand of who travels along the line. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /**
     * The cut of some units along a line.
     *
     * @param units those that may be cut; all others keep their area, up to the rounding of
     *     vertices
     * @param line in the coverage's coordinates; it may cross itself, end anywhere, or be closed
     */
    public static Cut of(Coverage coverage, BitSet units, Polyline line) {
        BitSet faces = new BitSet();
        units.stream()
                .forEach(
                        unit ->
                                IntStream.range(0, coverage.faceCount(unit))
                                        .forEach(i -> faces.set(coverage.face(unit, i))));
        CutFaces cut = new CutFaces(coverage, new Knife(coverage, faces, line));
        return cut.divides()
                ? new CutParts(coverage, cut, line).cut()
                : new Cut(coverage, List.of());
    }

    /** The coverage after the cut; the one before if nothing was divided. */
    public Coverage coverage() {
        return coverage;
    }

    /** The parts, by the number of the unit that was cut, and then by their own number. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether any unit was divided. */
    public boolean divides() {
        return !parts.isEmpty();
    }
}
