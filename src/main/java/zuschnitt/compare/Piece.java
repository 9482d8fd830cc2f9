package zuschnitt.compare;

/**
 * Ground that lies in one unit of either version: a whole unit, or as little of one as the cuts of
 * both leave. All pieces together are both versions, each once.
 *
 * @param old unit of the old version, or {@link #NONE}
 * @param now unit of the new version, or {@link #NONE}
 * @param populationFrom its residents by the old version's figures; NaN if not known, 0 if that
 *     version has no such unit
 * @param populationTo its residents by the new version's figures, likewise
 * @param area square metres
 * @param estimated whether either count was apportioned
 */
record Piece(
        int old,
        int now,
        double populationFrom,
        double populationTo,
        double area,
        boolean estimated) {
    /** Stands for the unit where a version has none. */
    static final int NONE = 0;

    /** A unit of the old version that the new one has nothing of. */
    static Piece gone(Side before, int unit) {
        boolean estimated = before.figures().estimated(unit);
        return new Piece(
                unit, NONE, before.figures().population(unit), 0, before.area(unit), estimated);
    }

    /** A unit of the new version that the old one has nothing of. */
    static Piece fresh(Side after, int unit) {
        boolean estimated = after.figures().estimated(unit);
        return new Piece(
                NONE, unit, 0, after.figures().population(unit), after.area(unit), estimated);
    }
}
