package zuschnitt.coverage;

/**
 * Twice the signed area under a walk, square millimetres: exact up to some four million square
 * kilometres, where 64 bits end, and with the right sign beyond.
 *
 * @param wrapped the sum in whole square millimetres, modulo 2<sup>64</sup>
 * @param rough the same sum with rounding
 */
record DoubleArea(long wrapped, double rough) {
    static final DoubleArea ZERO = new DoubleArea(0, 0);

    /** What the walk from one stop to another adds to twice the area on its left. */
    static DoubleArea of(Stops stops, int from, int to) {
        long originX = stops.places().x(0);
        long originY = stops.places().y(0);
        long wrapped = 0;
        double rough = 0;
        long ax = stops.x(from) - originX;
        long ay = stops.y(from) - originY;
        for (int stop = from + 1; stop <= to; stop++) {
            long bx = stops.x(stop) - originX;
            long by = stops.y(stop) - originY;
            wrapped += ax * by - ay * bx;
            rough += (double) ax * by - (double) ay * bx;
            ax = bx;
            ay = by;
        }
        return new DoubleArea(wrapped, rough);
    }

    DoubleArea plus(DoubleArea other) {
        return new DoubleArea(wrapped + other.wrapped, rough + other.rough);
    }

    DoubleArea minus(DoubleArea other) {
        return new DoubleArea(wrapped - other.wrapped, rough - other.rough);
    }

    double value() {
        return Math.abs(rough) < 0x1p62 ? wrapped : rough;
    }
}
