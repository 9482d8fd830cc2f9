package zuschnitt.io.imports;

import zuschnitt.coverage.Tolerances;

/**
 * What an import may change so that areas fit together.
 *
 * @param overlaps which overlaps may be mended
 * @param tolerances what is too near or too narrow to be meant
 * @param streets whose the ground between the units is
 */
public record Repair(Overlaps overlaps, Tolerances tolerances, Streets streets) {
    /** What is too small to be meant is mended; the rest is refused. */
    public static final Repair SMALL = new Repair(Overlaps.SMALL, Tolerances.USUAL, Streets.KEEP);

    /** Everything that can be mended is. */
    public static final Repair ALL = new Repair(Overlaps.ALL, Tolerances.USUAL, Streets.KEEP);

    /** Which overlaps may be mended without asking again. */
    public enum Overlaps {
        /** Those too small to be meant. */
        SMALL,
        /** All. */
        ALL
    }

    /** What becomes of ground that units enclose and none has. */
    public enum Streets {
        /** It stays nobody's. */
        KEEP,
        /** Each place goes to the nearest unit, lakes and enclaves excepted. */
        NEAREST
    }

    public Repair withTolerances(Tolerances other) {
        return new Repair(overlaps, other, streets);
    }

    public Repair withStreets(Streets other) {
        return new Repair(overlaps, tolerances, other);
    }
}
