package zuschnitt.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for names, one after the other, so that none covers another. Knows rectangles only.
 *
 * <p>All lengths are in pixels of layout, with the origin wherever the caller likes.
 */
final class Placement {
    /** The corners of a name may reach so far beyond the free disc around its place. */
    private static final double INSIDE = 1.15;

    /** The last and shortest wording may be so much wider than the disc's radius. */
    private static final double OVERHANG = 3;

    /** Where a name may stand if its own place is taken, in halves of its size. */
    private static final int[][] ASIDE = {
        {0, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}, {0, -2}, {0, 2}, {-1, -2}, {1, -2}, {-1, 2},
        {1, 2}, {-2, 0}, {2, 0}, {-2, -2}, {2, -2}, {-2, 2}, {2, 2}
    };

    /** Edge of the squares by which neighbours are found. */
    private static final double SQUARE = 128;

    /** square → the names that touch it */
    private final Map<Long, List<Box>> taken = new HashMap<>();

    /**
     * How large a name would be.
     *
     * @param width at least 0
     * @param height at least 0
     */
    record Size(double width, double height) {}

    /**
     * Where a name stands.
     *
     * @param wording which of the wordings it is, 0…
     * @param left whole
     * @param top whole
     */
    record Spot(int wording, double left, double top) {}

    /** The ground that a name covers. */
    private record Box(double left, double top, double right, double bottom) {
        static Box around(double x, double y, Size size) {
            double left = Math.rint(x - size.width / 2);
            double top = Math.rint(y - size.height / 2);
            return new Box(left, top, left + size.width, top + size.height);
        }

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    /**
     * Puts a name in the middle of its place: in the first of its wordings that stays within and
     * covers no other name; the last one may overhang.
     *
     * @param room from the place to the nearest border
     * @param wordings their sizes, the longest first
     * @return empty if there is no room for any of them
     */
    Optional<Spot> within(double x, double y, double room, List<Size> wordings) {
        for (int i = 0; i < wordings.size(); i++) {
            Size size = wordings.get(i);
            boolean last = i == wordings.size() - 1;
            boolean fits =
                    Math.hypot(size.width, size.height) / 2 <= INSIDE * room
                            || (last && size.width <= OVERHANG * room);
            Box box = Box.around(x, y, size);
            if (fits && takes(box)) return Optional.of(new Spot(i, box.left, box.top));
        }
        return Optional.empty();
    }

    /**
     * Puts a name at its place or beside it, whatever borders it crosses.
     *
     * @param wording which of its wordings
     * @return empty if other names are all around
     */
    Optional<Spot> beside(double x, double y, int wording, Size size) {
        for (int[] aside : ASIDE) {
            double right = aside[0] * size.width / 2;
            double down = aside[1] * size.height / 2;
            Box box = Box.around(x + right, y + down, size);
            if (takes(box)) return Optional.of(new Spot(wording, box.left, box.top));
        }
        return Optional.empty();
    }

    private boolean takes(Box box) {
        List<Long> squares = squares(box);
        for (long square : squares)
            for (Box other : taken.getOrDefault(square, List.of()))
                if (box.meets(other)) return false;
        for (long square : squares)
            taken.computeIfAbsent(square, key -> new ArrayList<>()).add(box);
        return true;
    }

    private static List<Long> squares(Box box) {
        List<Long> squares = new ArrayList<>();
        for (long i = square(box.left); i <= square(box.right); i++)
            for (long j = square(box.top); j <= square(box.bottom); j++)
                squares.add(i << 32 | (j & 0xFFFF_FFFFL));
        return squares;
    }

    private static long square(double at) {
        return (long) Math.floor(at / SQUARE);
    }
}
