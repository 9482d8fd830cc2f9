package zuschnitt.coverage;

/**
 * A place where the polygons of a layer don't fit together, and what became of it.
 *
 * @param kind what is wrong
 * @param unit the unit concerned, the lower numbered one of two; {@link Coverage#NO_UNIT} for a gap
 * @param otherUnit the second unit concerned, or {@link Coverage#NO_UNIT}
 * @param x metres east of a place in or at the defect
 * @param y metres north
 * @param area square metres that are wrong: covered twice, or by nobody, or lost; 0 where none are
 * @param mended whether the coverage that came with this defect is free of it
 */
public record Defect(
        Kind kind, int unit, int otherUnit, double x, double y, double area, boolean mended) {
    /** What can be wrong with a layer. */
    public enum Kind {
        /** Two units cover the same ground. */
        OVERLAP,
        /** Ground between units that belongs to none; no fault where it is a street or a lake. */
        GAP,
        /** A gap or overlap so narrow that nobody can have meant it. */
        SLIVER,
        /** Two units with the same area. */
        DUPLICATE,
        /** A unit that lies over many others, as a polygon of the whole municipality does. */
        COVERS_OTHERS,
        /** A unit's border crosses or follows itself. */
        INVALID_RING,
        /** A ring without any area, or with coordinates that are no numbers. */
        NO_AREA,
        /** A vertex of one unit's border that is missing in its neighbour's. */
        T_JUNCTION
    }

    /**
     * What is wrong at a place, not mended and not measured.
     *
     * @param other the second unit, in any order; the same unit or {@link Coverage#NO_UNIT} if
     *     there is none
     */
    static Defect at(Kind kind, int unit, int other, double x, double y) {
        int low =
                unit == Coverage.NO_UNIT || (other != Coverage.NO_UNIT && other < unit)
                        ? other
                        : unit;
        int high = unit == other ? Coverage.NO_UNIT : unit + other - low;
        return new Defect(kind, low, high, x, y, 0, false);
    }

    /** The same defect, mended by moving so many square metres. */
    Defect mended(double movedArea) {
        return new Defect(kind, unit, otherUnit, x, y, movedArea, true);
    }
}
