package zuschnitt.coverage;

import java.util.BitSet;

/**
 * On which side of a line the units of a region lie, whole units on either side.
 *
 * <p>The line cuts the faces that it passes through into pieces; pieces and untouched faces hang
 * together where they share border that the line doesn't run along. All that hangs together lies on
 * the side of the line that it meets along the greater length; what the line doesn't meet at all
 * (an exclave, a block behind a street) lies on the side from which it is nearest. A unit lies
 * where the greater part of its area lies, on the right if both are equal. The line is not
 * lengthened: if it ends within the region, all that can be reached around its end hangs together.
 *
 * <p>Coordinates snap to millimetres, so a line given along the units' borders runs along them
 * exactly.
 */
public final class Sides {
    private final BitSet left = new BitSet();
    private final BitSet right = new BitSet();
    private final boolean reachedAround;

    private Sides(Coverage coverage, BitSet units, Dissection cut) {
        this.reachedAround = cut.reachedAround();
        units.stream()
                .filter(unit -> coverage.faceCount(unit) > 0)
                .forEach(unit -> side(coverage, cut, unit).set(unit));
    }

    private BitSet side(Coverage coverage, Dissection cut, int unit) {
        double balance = 0;
        for (int i = 0; i < coverage.faceCount(unit); i++)
            balance += cut.balance(coverage.face(unit, i));
        return balance > 0 ? left : right;
    }

    /**
     * The sides of a line.
     *
     * @param units the region; units without geometry lie on neither side
     * @param line in the coverage's coordinates; left and right as seen by who travels along it
     */
    public static Sides of(Coverage coverage, BitSet units, Polyline line) {
        return new Sides(coverage, units, new Dissection(coverage, units, line));
    }

    /** The units on the traveller's left hand; a copy. */
    public BitSet left() {
        return (BitSet) left.clone();
    }

    /** The units on the right hand; a copy. */
    public BitSet right() {
        return (BitSet) right.clone();
    }

    /** Whether the line ends within the region, so that one side can be reached from the other. */
    public boolean reachedAround() {
        return reachedAround;
    }
}
