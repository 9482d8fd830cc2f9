package zuschnitt.io.imports;

import java.util.List;
import zuschnitt.coverage.Cleaned;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Defect;
import zuschnitt.coverage.Tolerances;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.UnitTable;

/**
 * Judges how well the areas of a layer fit together: what may be mended silently, and what must be
 * said.
 */
final class Fit {
    /** Square metres beyond which an overlap must be decided by a person. */
    static final double MEANT_OVERLAP = 1;

    private static final int SHOWN = 5;

    private Fit() {}

    /**
     * Refuses overlaps that are too large to have happened by drawing inexactly.
     *
     * @param file what the sentence calls the layer
     * @throws UserException that names the first of them
     */
    static void refuseOverlaps(Cleaned cleaned, UnitTable units, String file) throws UserException {
        List<Defect> meant = cleaned.defects().stream().filter(Fit::meant).toList();
        if (meant.isEmpty()) return;
        List<String> pairs =
                meant.stream()
                        .limit(SHOWN)
                        .map(d -> label(units, d.unit()) + "–" + label(units, d.otherUnit()))
                        .toList();
        double area = meant.stream().mapToDouble(Defect::area).sum();
        throw new UserException(
                Message.of(
                        "io.overlaps",
                        file,
                        meant.size(),
                        Math.rint(area),
                        String.join(", ", pairs)));
    }

    /**
     * Refuses to mend a layer of which a large part would change hands: units that lie on each
     * other so far were not drawn inexactly, they are two layers in one, or displaced.
     *
     * @throws UserException that says how much it would be
     */
    static void refuseUpheaval(AreaSums areas) throws UserException {
        if (areas.share() <= AreaSums.MOST_MOVED) return;
        throw new UserException(Message.of("io.upheaval", areas.share(), AreaSums.MOST_MOVED));
    }

    private static boolean meant(Defect defect) {
        return switch (defect.kind()) {
            case OVERLAP, CONTAINS_UNIT, COVERS_OTHERS -> defect.area() > MEANT_OVERLAP;
            default -> false;
        };
    }

    private static String label(UnitTable units, int unit) {
        return unit == Coverage.NO_UNIT ? "…" : units.unit(unit).key();
    }

    /**
     * Whether a defect should be looked at: something that was lost or moved, or a gap between
     * units that is too narrow for a street.
     */
    static boolean notable(Defect defect) {
        return switch (defect.kind()) {
            case T_JUNCTION, RING_ORDER, ISLAND -> false;
            case GAP ->
                    defect.otherUnit() != Coverage.NO_UNIT
                            && defect.site().width() < Tolerances.NARROW_GAP;
            default -> true;
        };
    }
}
