package zuschnitt.coverage;

import java.util.BitSet;

/** The arcs around units. */
final class UnitArcs {
    private UnitArcs() {}

    /** All arcs that border on any of the units, on either hand; numbers beyond have none. */
    static BitSet of(Coverage coverage, BitSet units) {
        BitSet arcs = new BitSet();
        units.stream()
                .takeWhile(unit -> unit <= coverage.unitCount())
                .forEach(unit -> add(coverage, unit, arcs));
        return arcs;
    }

    private static void add(Coverage coverage, int unit, BitSet arcs) {
        for (int i = 0; i < coverage.faceCount(unit); i++) {
            int face = coverage.face(unit, i);
            for (int k = 0; k < coverage.arcCount(face); k++) arcs.set(coverage.arc(face, k));
        }
    }
}
