package zuschnitt.io.imports;

import java.util.List;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Cleaned;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Defect;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
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

    /**
     * Metres; a gap that is wider on average is a street or a lake, a narrower one should be looked
     * at.
     */
    static final double NARROW_GAP = 1;

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

    private static boolean meant(Defect defect) {
        boolean overlap =
                defect.kind() == Defect.Kind.OVERLAP || defect.kind() == Defect.Kind.COVERS_OTHERS;
        return overlap && defect.area() > MEANT_OVERLAP;
    }

    private static String label(UnitTable units, int unit) {
        return unit == Coverage.NO_UNIT ? "…" : units.unit(unit).key();
    }

    /** Notes gaps between units that are too narrow to be streets. */
    static void noteNarrowGaps(Coverage coverage, Notes notes) {
        for (int face = 1; face <= coverage.faceCount(); face++) {
            if (coverage.unit(face) == Coverage.NO_UNIT && narrow(coverage, face)) {
                notes.add(NoteKind.GAP_NARROW, Math.round(coverage.faceArea(face)) + " m²");
            }
        }
    }

    private static boolean narrow(Coverage coverage, int gap) {
        double around = 0;
        boolean between = false;
        int first = coverage.unit(arc(coverage, gap, 0).across(gap));
        for (int i = 0; i < coverage.arcCount(gap); i++) {
            Arc arc = arc(coverage, gap, i);
            around += arc.line().length();
            between |= coverage.unit(arc.across(gap)) != first;
        }
        return between && 2 * coverage.faceArea(gap) < NARROW_GAP * around;
    }

    private static Arc arc(Coverage coverage, int face, int index) {
        return coverage.arc(coverage.arc(face, index));
    }

    /** Whether a defect should be looked at: not a gap, nor a vertex that was merely added. */
    static boolean notable(Defect defect) {
        return defect.kind() != Defect.Kind.GAP && defect.kind() != Defect.Kind.T_JUNCTION;
    }
}
