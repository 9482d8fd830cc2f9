package zuschnitt.io.imports;

import zuschnitt.coverage.Cleaned;
import zuschnitt.coverage.Defect;

/**
 * How much ground there was, is, and changed hands; square metres.
 *
 * @param before the sum of all areas as they were drawn; ground of several units counts for each
 * @param after the sum of all areas in the coverage
 * @param moved what changed hands in mending, streets given away on request left out
 * @param given streets that were given to the units along them
 */
public record AreaSums(double before, double after, double moved, double given) {
    /**
     * No more than this share may change hands: beyond it, the layer is not what it seems to be.
     */
    static final double MOST_MOVED = 0.25;

    static AreaSums of(Cleaned cleaned) {
        double given =
                cleaned.defects().stream()
                        .filter(defect -> defect.kind() == Defect.Kind.GAP && defect.moves())
                        .mapToDouble(Defect::area)
                        .sum();
        return new AreaSums(
                cleaned.balance().before(),
                cleaned.balance().after(),
                cleaned.movedArea() - given,
                given);
    }

    /** What changed hands, as a share of all ground; 0…1. */
    public double share() {
        return after > 0 ? moved / after : 0;
    }
}
