package zuschnitt.coverage;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The distinct places on the millimetre grid that borders go through, numbered 0…{@link #count()} −
 * 1 in the order in which they were first met. Coordinates are whole millimetres in 64 bits, so
 * which side of a line a place lies on is computed exactly.
 */
final class Places {
    private static final int FREE = 0;

    /** A page's worth of vertices: its table stays in the processor's nearest cache. */
    private static final int PER_PAGE = 1024;

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
     * Open addressing, a table for each page: the number of a place, and 1, near the slot of its
     * hash. Places near each other are on one page as a rule.
     */
    private final int[][] pages;

    /** page → how many places are on it. */
    private final int[] sizes;

    /** Places are on one page if their coordinates are the same without the last so many bits. */
    private final int cellBits;

    private final int pageShift;

    /**
     * @param most about so many places will be met, many of them twice
     */
    Places(int most) {
        this(most, Long.SIZE - 1, 1, 2 * Integer.highestOneBit(most));
    }

    private Places(int most, int cellBits, int pageCount, int slotsEach) {
        this.at = new long[Math.max(8, most / 2 + most / 16)];
        this.cellBits = cellBits;
        this.pageShift = Long.SIZE - Integer.numberOfTrailingZeros(pageCount);
        this.pages = new int[pageCount][];
        this.sizes = new int[pageCount];
        int slots = Math.max(16, slotsEach);
        for (int page = 0; page < pageCount; page++) pages[page] = new int[slots];
    }

    /**
     * Places most of which are known to be met for the first time.
     *
     * @param known so many of them are looked for by {@link #number}
     * @param most so many there are
     */
    static Places mostlyNew(int known, int most) {
        Places places = new Places(known);
        places.at = new long[most];
        return places;
    }

    /**
     * Places that will be met neighbourhood by neighbourhood, which is several times as fast if
     * there are many. Cells are rather too large than too small, since a page with several far from
     * each other would have to come into the cache for each; and tables begin small, since memory
     * that was never touched costs most.
     *
     * @param most about so many places will be met, many of them twice
     * @param area about how many square metres they lie in
     */
    static Places near(int most, double area) {
        int pages = Integer.highestOneBit(Math.max(1, most / PER_PAGE));
        double cell = Math.max(1, 1000 * Math.sqrt(area / pages));
        int slotsEach = Integer.highestOneBit(most / pages) / 2;
        return new Places(most, Math.getExponent(cell) + 1, pages, slotsEach);
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
        if (close && !near(x, y)) part();
        if (previous > 0 && is(previous - 1, x, y)) return previous - 1;
        if (previous >= 0 && previous + 1 < count && is(previous + 1, x, y)) return previous + 1;
        int page = page(x, y);
        int[] slots = pages[page];
        int slot = slot(x, y, slots);
        while (slots[slot] != FREE) {
            if (is(slots[slot] - 1, x, y)) return slots[slot] - 1;
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = add(x, y) + 1;
        if (3 * ++sizes[page] > 2 * slots.length) pages[page] = twiceAsLarge(slots);
        return count - 1;
    }

    /** The number of a place that was not met before and is not looked for later. */
    int add(long x, long y) {
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

    /** Whether a place is so near the first that 32 bits hold the way; the first itself is. */
    private boolean near(long x, long y) {
        if (count == 0) {
            originX = x;
            originY = y;
        }
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

    private int[] twiceAsLarge(int[] slots) {
        int[] larger = new int[2 * slots.length];
        for (int entry : slots) {
            if (entry == FREE) continue;
            int slot = slot(x(entry - 1), y(entry - 1), larger);
            while (larger[slot] != FREE) slot = (slot + 1) & (larger.length - 1);
            larger[slot] = entry;
        }
        return larger;
    }

    private boolean is(int place, long x, long y) {
        if (close) return at[place] == fromFirst(x, y);
        return at[2 * place] == x && at[2 * place + 1] == y;
    }

    private int page(long x, long y) {
        return pages.length == 1 ? 0 : (int) (mixed(x >> cellBits, y >> cellBits) >>> pageShift);
    }

    private static int slot(long x, long y, int[] slots) {
        return (int) (mixed(x, y) >>> 32) & (slots.length - 1);
    }

    private static long mixed(long x, long y) {
        long hash = (x * 0x9E3779B97F4A7C15L) ^ (y * 0xC2B2AE3D27D4EB4FL);
        return (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
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
