package zuschnitt.coverage;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Places on the millimetre grid that borders go through, numbered 0…{@link #count()} − 1 as they
 * come. Coordinates are whole millimetres in 64 bits, so which side of a line a place lies on is
 * computed exactly. {@link PlaceIndex} finds a place by its coordinates.
 */
final class Places {
    /**
     * While all places lie within two thousand kilometres of the first: how far each lies east of
     * it in the upper 32 bits, and north in the lower. Otherwise x and y in turn. Millimetres.
     */
    private long[] at;

    private boolean close = true;

    /** Where the first place is. */
    private long originX;

    private long originY;
    private int count;

    /**
     * @param most there is room for so many, and made for more
     */
    Places(int most) {
        this.at = new long[Math.max(8, most)];
    }

    /**
     * With room for the places of borders, most of which two rings go along.
     *
     * @param vertices so many have the rings
     */
    static Places alongBorders(int vertices) {
        return new Places(vertices / 2 + vertices / 16);
    }

    /** The coordinate in whole millimetres. */
    static long grid(double metres) {
        return (long) Math.rint(metres * 1000.0);
    }

    /**
     * Whether the coordinate can be one of a place: finite, and less than a million kilometres from
     * the origin.
     */
    static boolean reachable(double metres) {
        return Math.abs(metres) < Polyline.FARTHEST;
    }

    /** The number of one more place. */
    int add(long x, long y) {
        if (count == 0) {
            originX = x;
            originY = y;
        }
        if (close && !near(x, y)) part();
        if ((close ? count : 2 * count) >= at.length - 1) at = Arrays.copyOf(at, 2 * at.length);
        if (close) {
            at[count] = fromFirst(x, y);
        } else {
            at[2 * count] = x;
            at[2 * count + 1] = y;
        }
        return count++;
    }

    /** Whether a place is so near the first that 32 bits hold the way. */
    private boolean near(long x, long y) {
        return (int) (x - originX) == x - originX && (int) (y - originY) == y - originY;
    }

    private long fromFirst(long x, long y) {
        return (x - originX) << 32 | (y - originY) & 0xFFFF_FFFFL;
    }

    /** Goes over to whole coordinates. */
    private void part() {
        long[] xy = new long[2 * at.length];
        for (int place = 0; place < count; place++) {
            xy[2 * place] = x(place);
            xy[2 * place + 1] = y(place);
        }
        at = xy;
        close = false;
    }

    /** Whether that is where the place lies. */
    boolean is(int place, long x, long y) {
        return x(place) == x && y(place) == y;
    }

    int count() {
        return count;
    }

    /** Millimetres east. */
    long x(int place) {
        return close ? originX + (at[place] >> 32) : at[2 * place];
    }

    /** Millimetres north. */
    long y(int place) {
        return close ? originY + (int) at[place] : at[2 * place + 1];
    }

    double metresX(int place) {
        return x(place) / 1000.0;
    }

    double metresY(int place) {
        return y(place) / 1000.0;
    }

    /** From west to east, then from south to north. */
    int compare(int one, int other) {
        int byX = Long.compare(x(one), x(other));
        return byX != 0 ? byX : Long.compare(y(one), y(other));
    }

    /** On which side of the line from a to b the place c lies: 1 left, −1 right, 0 on it. Exact. */
    int side(int a, int b, int c) {
        return turn(x(b) - x(a), y(b) - y(a), x(c) - x(a), y(c) - y(a));
    }

    /**
     * Which way direction b turns off direction a: 1 to the left, −1 to the right, 0 neither.
     * Exact.
     */
    static int turn(long ax, long ay, long bx, long by) {
        long longest =
                Math.max(
                        Math.max(Math.abs(ax), Math.abs(ay)), Math.max(Math.abs(bx), Math.abs(by)));
        if (longest < 1L << 31) return Long.signum(ax * by - ay * bx);
        return product(ax, by).compareTo(product(ay, bx));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
