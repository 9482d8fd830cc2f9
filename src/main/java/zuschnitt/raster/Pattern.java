package zuschnitt.raster;

/** What is drawn over a colour, so that the colour is not the only carrier: 16 × 16 dots. */
enum Pattern {
    SOLID((x, y) -> false),
    /** Light strokes: nobody has decided yet. */
    OPEN((x, y) -> (x + y) % 8 == 0),
    /** A lattice: in no district on purpose. */
    EXCLUDED((x, y) -> (x + y) % 8 == 0 || (x - y & 7) == 0),
    /** Scattered minus signs: below the band. */
    BELOW(Pattern::minus),
    /** Scattered plus signs: above the band. */
    ABOVE((x, y) -> minus(x, y) || upright(x, y)),
    /** Strong strokes, falling: another district than in the plan compared with. */
    CHANGED((x, y) -> (x - y & 7) < 3),
    /** Thin strokes, falling: chosen, where the colour must stay what it is. */
    CHOSEN((x, y) -> (x - y & 7) == 0),
    /** Scattered dots: there is no value. */
    NO_DATA((x, y) -> (x & 7) < 2 && (y & 3) < 2 && (x >> 2 & 2) == (y >> 1 & 2)),
    /** Those of the districts in black and white; none of them is told from another by shade. */
    RISING((x, y) -> (x + y & 7) < 2),
    FALLING((x, y) -> (x - y & 7) < 2),
    LEVEL((x, y) -> (y & 7) < 2),
    UPRIGHT((x, y) -> (x & 7) < 2),
    GRID((x, y) -> (x & 7) == 0 || (y & 7) == 0),
    DOTTED((x, y) -> (x & 7) < 3 && (y & 7) < 3),
    BLANK((x, y) -> false),
    BRICKS((x, y) -> (y & 3) == 0 || (x + (y & 4) & 7) == 0),
    WAVES((x, y) -> (y + Math.abs(x - 8) & 7) < 2),
    CHEQUERED((x, y) -> (x & 8) == (y & 8)),
    RINGS((x, y) -> Math.abs(Math.hypot(x - 7.5, y - 7.5) - 5) < 1),
    DENSE((x, y) -> (x + y & 1) == 0);

    static final int SIZE = 16;

    /** row → bit x for the dot at x. */
    private final int[] rows = new int[SIZE];

    Pattern(Ink ink) {
        for (int y = 0; y < SIZE; y++)
            for (int x = 0; x < SIZE; x++) if (ink.at(x, y)) rows[y] |= 1 << x;
    }

    /** Where there is ink: x to the right, y downwards, 0…15. */
    @FunctionalInterface
    private interface Ink {
        boolean at(int x, int y);
    }

    private static boolean minus(int x, int y) {
        return (y == 3 && 2 <= x && x <= 6) || (y == 11 && 10 <= x && x <= 14);
    }

    private static boolean upright(int x, int y) {
        return (x == 4 && 1 <= y && y <= 5) || (x == 12 && 9 <= y && y <= 13);
    }

    /** Whether there is ink; x to the right, y downwards, 0…15. */
    boolean dot(int x, int y) {
        return (rows[y] >>> x & 1) != 0;
    }

    /** One row of the pattern: bit x for the dot at x. */
    int row(int y) {
        return rows[y];
    }
}
