package zuschnitt.coverage;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The distinct places on the millimetre grid that borders go through, numbered 0…{@link #count()} −
 * 1 in the order in which they were first met. Coordinates are whole millimetres in 64 bits, so
 * which side of a line a place lies on is computed exactly.
 */
final class Places {
    /** Beyond this many metres from the origin, nothing is a place. */
    private static final double FARTHEST = 1e9;

    private static final int FREE = -1;

    /** x and y in turn, millimetres. */
    private long[] xy;

    private int count;

    /** Open addressing: the number of a place near the slot of its hash, or {@link #FREE}. */
    private final int[] slots;

    private final int shift;

    /**
     * @param most no more than this many places will be met
     */
    Places(int most) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(8, most + most / 2L));
        this.shift = 64 - bits;
        this.slots = new int[1 << bits];
        Arrays.fill(slots, FREE);
        this.xy = new long[2 * Math.max(8, most / 2 + most / 16)];
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
        return Math.abs(metres) < FARTHEST;
    }

    /**
     * The number of the place; a new one if it is met for the first time.
     *
     * <p>A border is travelled twice, the second time backwards as a rule. So the neighbours by
     * number of the place that the traveller comes from are tried before the table is asked, which
     * spares half the misses of the processor's cache.
     *
     * @param previous number of the place that the traveller comes from, or −1
     */
    int number(long x, long y, int previous) {
        if (previous > 0 && is(previous - 1, x, y)) return previous - 1;
        if (previous >= 0 && previous + 1 < count && is(previous + 1, x, y)) return previous + 1;
        int slot = slot(x, y);
        while (slots[slot] != FREE) {
            if (is(slots[slot], x, y)) return slots[slot];
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = count;
        return add(x, y);
    }

    private int add(long x, long y) {
        if (2 * count == xy.length) xy = Arrays.copyOf(xy, xy.length + 2 * (count / 2));
        xy[2 * count] = x;
        xy[2 * count + 1] = y;
        return count++;
    }

    private boolean is(int place, long x, long y) {
        return xy[2 * place] == x && xy[2 * place + 1] == y;
    }

    private int slot(long x, long y) {
        long hash = (x * 0x9E3779B97F4A7C15L) ^ (y * 0xC2B2AE3D27D4EB4FL);
        return (int) (((hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L) >>> shift);
    }

    int count() {
        return count;
    }

    /** Millimetres east. */
    long x(int place) {
        return xy[2 * place];
    }

    /** Millimetres north. */
    long y(int place) {
        return xy[2 * place + 1];
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
