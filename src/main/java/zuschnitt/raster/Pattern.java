package zuschnitt.raster;

/** What is drawn over a colour, so that the colour is not the only carrier: 16 × 16 dots. */
enum Pattern {
    SOLID {
        @Override
        boolean dot(int x, int y) {
            return false;
        }
    },
    /** Light strokes: nobody has decided yet. */
    OPEN {
        @Override
        boolean dot(int x, int y) {
            return (x + y) % 8 == 0;
        }
    },
    /** A lattice: in no district on purpose. */
    EXCLUDED {
        @Override
        boolean dot(int x, int y) {
            return (x + y) % 8 == 0 || (x - y & 7) == 0;
        }
    },
    /** Scattered minus signs: below the band. */
    BELOW {
        @Override
        boolean dot(int x, int y) {
            return (y == 3 && 2 <= x && x <= 6) || (y == 11 && 10 <= x && x <= 14);
        }
    },
    /** Scattered plus signs: above the band. */
    ABOVE {
        @Override
        boolean dot(int x, int y) {
            return BELOW.dot(x, y)
                    || (x == 4 && 1 <= y && y <= 5)
                    || (x == 12 && 9 <= y && y <= 13);
        }
    },
    /** Strong strokes, falling: another district than in the plan compared with. */
    CHANGED {
        @Override
        boolean dot(int x, int y) {
            return (x - y & 7) < 3;
        }
    };

    static final int SIZE = 16;

    /**
     * Whether there is ink.
     *
     * @param x 0…15, to the right
     * @param y 0…15, downwards
     */
    abstract boolean dot(int x, int y);

    /** One row of the pattern: bit x for the dot at x. */
    int row(int y) {
        int bits = 0;
        for (int x = 0; x < SIZE; x++) if (dot(x, y)) bits |= 1 << x;
        return bits;
    }
}
