package zuschnitt.coverage;

/**
 * The narrowest angle that holds some directions, as long as it is less than 180°.
 *
 * <p>A direction is a number: millimetres east in the upper 32 bits, north in the lower. So which
 * of two lies further left is one exact comparison of products.
 */
final class Angle {
    /**
     * No direction, since nothing leads nowhere: an angle of 180° or more has none at its sides.
     */
    static final long NONE = 0;

    private long right;
    private long left;
    private boolean wide;

    /** The direction of so many millimetres, each less than 2<sup>31</sup>. */
    static long direction(long east, long north) {
        return east << 32 | north & 0xFFFF_FFFFL;
    }

    /** Positive if one direction is to the left of another, by less than 180°. */
    static long turn(long from, long to) {
        return (from >> 32) * (int) to - (int) from * (to >> 32);
    }

    /** Whether the angle from right to left, less than 180°, holds a direction; sides included. */
    static boolean holds(long right, long left, long direction) {
        return turn(right, direction) >= 0 && turn(left, direction) <= 0;
    }

    /** Begins anew with one direction. */
    void begin(long direction) {
        right = direction;
        left = direction;
        wide = direction == NONE;
    }

    /** Opens the angle until it holds one more direction. */
    void open(long direction) {
        long byRight = turn(right, direction);
        long byLeft = turn(left, direction);
        if (byRight < 0 && byLeft < 0) right = direction;
        else if (byRight > 0 && byLeft > 0) left = direction;
        else if (byRight < 0 || byLeft > 0 || byRight == 0 && behind(direction)) wide = true;
    }

    /** Whether a direction on the line of the right side points the other way. */
    private boolean behind(long direction) {
        return (right >> 32) * (direction >> 32) + (long) (int) right * (int) direction <= 0;
    }

    /** Whether the directions need 180° or more. */
    boolean wide() {
        return wide;
    }

    /** The direction furthest to the right; {@link #NONE} if they need 180° or more. */
    long right() {
        return wide ? NONE : right;
    }

    /** The direction furthest to the left; {@link #NONE} if they need 180° or more. */
    long left() {
        return wide ? NONE : left;
    }
}
