package zuschnitt.coverage;

import java.util.Locale;

/**
 * A place where the polygons of a layer don't fit together, and what became of it.
 *
 * @param kind what is wrong
 * @param unit the unit concerned, the lower numbered one of two; {@link Coverage#NO_UNIT} for a gap
 *     that none borders on
 * @param otherUnit the second unit concerned, or {@link Coverage#NO_UNIT}
 * @param site where it lies
 * @param area square metres that are wrong: covered twice, or by nobody, or lost; 0 where none are
 * @param owner the unit that has the ground now; {@link Coverage#NO_UNIT} where nobody has it, or
 *     where no ground is concerned
 * @param mended whether the coverage that came with this defect is free of it
 */
public record Defect(
        Kind kind, int unit, int otherUnit, Site site, double area, int owner, boolean mended) {
    /** What can be wrong with a layer, or is worth knowing of it. */
    public enum Kind {
        /** Two units cover the same ground. */
        OVERLAP,
        /** A unit lies on another, larger one, which should have a hole there. */
        CONTAINS_UNIT,
        /** Ground between units that belongs to none; no fault where it is a street or a lake. */
        GAP,
        /** A gap or overlap so narrow that nobody can have meant it. */
        SLIVER,
        /** Two units with the same area. */
        DUPLICATE,
        /** A unit that lies over many others, as a polygon of the whole municipality does. */
        COVERS_OTHERS,
        /** A unit of whose ground others have taken all. */
        UNIT_LOST,
        /** A unit's border crosses or follows itself. */
        INVALID_RING,
        /** A border that runs out to a point and back the same way. */
        SPIKE,
        /** A ring without any area, or with coordinates that are no numbers. */
        NO_AREA,
        /** A ring that the file calls a hole, with nothing around it. */
        HOLE_OUTSIDE,
        /** Rings whose direction or order contradicts how they lie in one another. */
        RING_ORDER,
        /** A vertex of one border that is missing in another that touches it there. */
        T_JUNCTION,
        /** Units that lie apart from most others. */
        ISLAND;

        /** The name that other programs read, such as {@code t-junction}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is wrong at a place, not mended and not measured.
     *
     * @param other the second unit, in any order; the same unit or {@link Coverage#NO_UNIT} if
     *     there is none
     */
    static Defect at(Kind kind, int unit, int other, double x, double y) {
        return at(kind, new UnitPair(unit, other), Site.of(x, y));
    }

    /** What is wrong at a site, not mended and not measured; the units in any order. */
    static Defect at(Kind kind, UnitPair units, Site site) {
        UnitPair sorted = units.ascending();
        return new Defect(kind, sorted.first(), sorted.second(), site, 0, Coverage.NO_UNIT, false);
    }

    /** The same defect, with so many square metres concerned. */
    Defect measured(double squareMetres) {
        return new Defect(kind, unit, otherUnit, site, squareMetres, owner, mended);
    }

    /**
     * The same defect, mended.
     *
     * @param heir the unit that has the ground now, or {@link Coverage#NO_UNIT}
     */
    Defect givenTo(int heir) {
        return new Defect(kind, unit, otherUnit, site, area, heir, true);
    }

    /**
     * The same defect of units that have other numbers.
     *
     * @param numbers unit → its other number, in the same order; 0 for none
     */
    Defect renumbered(int... numbers) {
        return new Defect(
                kind, numbers[unit], numbers[otherUnit], site, area, numbers[owner], mended);
    }

    /** The unit that has lost the ground to the owner; {@link Coverage#NO_UNIT} if none has. */
    public int loser() {
        return owner == unit ? otherUnit : unit;
    }

    /** Whether ground has changed hands, or been given to a unit that nobody had. */
    public boolean moves() {
        return mended && owner != Coverage.NO_UNIT && kind != Kind.DUPLICATE;
    }

    public double x() {
        return site.x();
    }

    public double y() {
        return site.y();
    }
}
