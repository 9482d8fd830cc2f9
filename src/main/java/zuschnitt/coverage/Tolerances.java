package zuschnitt.coverage;

/**
 * How much {@link Cleaning} may move.
 *
 * @param snap metres: vertices and edges closer than this are taken for the same, 0 or more
 * @param sliver metres: gaps and overlaps narrower than this, as 2 × area / perimeter, can't have
 *     been meant; such gaps are closed. 0 or more
 */
public record Tolerances(double snap, double sliver) {
    /** One centimetre for vertices, one decimetre for slivers. */
    public static final Tolerances USUAL = new Tolerances(0.01, 0.1);

    /** The usual tolerances for slivers, at least twice what is drawn together. */
    public static Tolerances snapping(double metres) {
        return new Tolerances(metres, Math.max(USUAL.sliver, 2 * metres));
    }

    /**
     * Metres; a gap between units that is wider on average is a street or a lake, a narrower one
     * should be looked at.
     */
    public static final double NARROW_GAP = 1;

    /** Nothing is moved or closed but what must be for units not to overlap. */
    public static final Tolerances NONE = new Tolerances(0, 0);
}
