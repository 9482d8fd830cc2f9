package zuschnitt.coverage;

import java.util.Arrays;

/**
 * Finds the numbers of {@link Places} by their coordinates, and numbers those that are met for the
 * first time.
 */
final class PlaceIndex {
    /** The number of a place that isn't known. */
    static final int UNKNOWN = -1;

    private static final int FREE = 0;

    /** The table of a page on which no place is. */
    private static final int[] BLANK = {FREE};

    /** So many slots has a page's table: it stays in the processor's nearest cache. */
    private static final int PER_PAGE = 1024;

    private final Places places;

    /**
     * Open addressing, a table for each page: the number of a place, and 1, near the slot of its
     * hash. Places near each other are on one page as a rule.
     */
    private final int[][] tables;

    /** page → how many places are on it. */
    private final int[] sizes;

    private final Pages pages;

    /** So many slots has the first table of a page. */
    private final int least;

    /**
     * @param most about so many places will be met, many of them twice
     */
    PlaceIndex(int most) {
        this(Places.alongBorders(most), most);
    }

    /**
     * An index of some of the places: those that it numbers.
     *
     * @param most about so many of them, many of them twice
     */
    PlaceIndex(Places places, int most) {
        this(places, Pages.ONE, Math.max(16, 2 * Integer.highestOneBit(most)));
    }

    private PlaceIndex(Places places, Pages pages, int least) {
        this.places = places;
        this.pages = pages;
        this.least = least;
        this.tables = new int[pages.count()][];
        this.sizes = new int[pages.count()];
        Arrays.fill(tables, BLANK);
    }

    /**
     * An index of places that will be met neighbourhood by neighbourhood, which is several times as
     * fast if there are many. Tables are made when they are needed and as large as they will be if
     * places lie evenly, since memory that was never touched costs most.
     *
     * @param most about so many places will be met, many of them twice
     * @param box around most of them: minX, minY, maxX, maxY in metres
     */
    static PlaceIndex near(Places places, int most, double... box) {
        int pages = most / PER_PAGE;
        if (pages < 2) return new PlaceIndex(places, most);
        return new PlaceIndex(places, Pages.of(pages, box), PER_PAGE);
    }

    Places places() {
        return places;
    }

    /**
     * The number of the place; a new one if it is met for the first time.
     *
     * <p>A border is travelled twice, the second time backwards as a rule. So the neighbours by
     * number of the place that the traveller comes from are tried before the table is asked, which
     * spares half the misses of the processor's cache.
     *
     * @param previous number of the place that the traveller comes from, or {@link #UNKNOWN}
     */
    int number(long x, long y, int previous) {
        if (previous > 0 && places.is(previous - 1, x, y)) return previous - 1;
        if (previous >= 0 && previous + 1 < places.count() && places.is(previous + 1, x, y))
            return previous + 1;
        int page = pages.page(x, y);
        int slot = slot(x, y, tables[page]);
        if (tables[page][slot] != FREE) return tables[page][slot] - 1;
        if (4 * ++sizes[page] > 3 * tables[page].length) {
            tables[page] = larger(tables[page]);
            slot = slot(x, y, tables[page]);
        }
        int number = places.add(x, y);
        tables[page][slot] = number + 1;
        return number;
    }

    /** The number of the place; {@link #UNKNOWN} if it was not met. Several threads may ask. */
    int find(long x, long y) {
        int[] slots = tables[pages.page(x, y)];
        return slots[slot(x, y, slots)] - 1;
    }

    private int[] larger(int[] slots) {
        int[] larger = new int[Math.max(least, 2 * slots.length)];
        for (int entry : slots) {
            if (entry == FREE) continue;
            larger[slot(places.x(entry - 1), places.y(entry - 1), larger)] = entry;
        }
        return larger;
    }

    /** The slot of the place, or the free one where it belongs. */
    private int slot(long x, long y, int[] slots) {
        int slot = (int) (mixed(x, y) >>> 32) & (slots.length - 1);
        while (slots[slot] != FREE && !places.is(slots[slot] - 1, x, y))
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    }

    private static long mixed(long x, long y) {
        long hash = (x * 0x9E3779B97F4A7C15L) ^ (y * 0xC2B2AE3D27D4EB4FL);
        return (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
    }

    /**
     * A grid of equal rectangles over a box, numbered row by row; what lies outside belongs to the
     * nearest of them.
     *
     * @param minX millimetres
     * @param minY millimetres
     * @param perEast columns in a millimetre
     * @param perNorth rows in a millimetre
     */
    private record Pages(
            double minX, double minY, double perEast, double perNorth, int columns, int rows) {
        static final Pages ONE = new Pages(0, 0, 0, 0, 1, 1);

        /** About so many, each about as wide as high. */
        static Pages of(int count, double... box) {
            double width = Math.max(1, 1000 * (box[2] - box[0]));
            double height = Math.max(1, 1000 * (box[3] - box[1]));
            double wished = Math.sqrt(count * width / height);
            int columns = (int) Math.max(1, Math.min(count, Math.rint(wished)));
            int rows = Math.max(1, count / columns);
            return new Pages(
                    1000 * box[0], 1000 * box[1], columns / width, rows / height, columns, rows);
        }

        int count() {
            return columns * rows;
        }

        int page(long x, long y) {
            return within((y - minY) * perNorth, rows) * columns
                    + within((x - minX) * perEast, columns);
        }

        private static int within(double position, int count) {
            return Math.max(0, Math.min(count - 1, (int) position));
        }
    }
}
