package zuschnitt.compare;

/**
 * The ground that an old unit and a new one have in common, or that only one of them is on.
 *
 * @param old unit of the old version, or {@link Piece#NONE}
 * @param now unit of the new version, or {@link Piece#NONE}
 * @param area square metres
 * @param width metres, of its widest part
 * @param people of the dwellings there, rounded so that no error of a sum decides about anybody
 */
record Meeting(int old, int now, double area, double width, double people) {
    /** Areas between places on the millimetre grid are so many halves of its squares. */
    private static final double HALF_SQUARES = 2e6;

    /** People are counted in millionths. */
    private static final double MILLIONTHS = 1e6;

    Meeting with(Meeting other) {
        return new Meeting(old, now, area + other.area, Math.max(width, other.width), people);
    }

    Meeting inhabited(double by) {
        return new Meeting(old, now, area, width, Math.rint(by * MILLIONTHS) / MILLIONTHS);
    }

    /**
     * The area without rounding errors, so that none of them decides about a resident. Ground that
     * only one version has weighs nothing: of two layers of one town the one leaves out streets, or
     * follows the outer border more closely, and nobody lives there.
     */
    double ground() {
        return old == Piece.NONE || now == Piece.NONE ? 0 : Math.rint(area * HALF_SQUARES);
    }
}
