package zuschnitt.ui;

import java.util.Optional;
import zuschnitt.coverage.Coverage;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Division;
import zuschnitt.io.imports.PartWeights;
import zuschnitt.io.imports.Weights;

/**
 * What the shares of parts are taken from.
 *
 * @param weights where people live; empty for the area of the parts
 */
record ShareSource(Optional<Weights> weights) {
    static final ShareSource AREA = new ShareSource(Optional.empty());

    /** The division's cut with these shares; where the weights have nobody, with those by area. */
    CutUnits shared(Division division) {
        CutUnits shared = division.cut().orElseThrow();
        Coverage coverage = shared.cut().coverage();
        for (CutUnits.Divided unit : shared.divided()) {
            PartWeights parts =
                    weights.map(known -> PartWeights.of(known, coverage, unit.numbers()))
                            .orElseGet(() -> PartWeights.byArea(coverage, unit.numbers()));
            shared = shared.shared(unit.unit(), parts.basis(), parts.source(), parts.weights());
        }
        return shared;
    }
}
