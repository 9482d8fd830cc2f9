package zuschnitt.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Cut;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Division;
import zuschnitt.io.imports.Weights;
import zuschnitt.plan.Parting.Basis;

/**
 * What the shares of parts are taken from.
 *
 * @param weights where people live; empty for the area of the parts
 */
record ShareSource(Optional<Weights> weights) {
    static final ShareSource AREA = new ShareSource(Optional.empty());

    /** The division's cut with these shares; where the weights have nobody, with those by area. */
    CutUnits shared(Division division) {
        CutUnits cut = division.cut().orElseThrow();
        List<Cut.Part> parts = cut.cut().parts();
        double[] found =
                weights.map(
                                known ->
                                        known.over(
                                                cut.cut().coverage(),
                                                parts.stream().mapToInt(Cut.Part::unit).toArray()))
                        .orElse(new double[parts.size()]);
        CutUnits shared = cut;
        for (CutUnits.Divided unit : cut.divided()) {
            double[] own =
                    IntStream.range(0, parts.size())
                            .filter(part -> parts.get(part).parent() == unit.unit())
                            .mapToDouble(part -> found[part])
                            .toArray();
            shared = shared(shared, unit, own);
        }
        return shared;
    }

    private CutUnits shared(CutUnits cut, CutUnits.Divided unit, double[] found) {
        boolean nobody = Arrays.stream(found).allMatch(weight -> weight == 0);
        if (weights.isEmpty() || nobody) {
            List<Double> areas =
                    unit.parts().stream().map(CutUnits.Part::place).map(Cut.Part::area).toList();
            return cut.shared(unit.unit(), Basis.AREA, "", areas);
        }
        Weights known = weights.get();
        List<Double> shares = Arrays.stream(found).boxed().toList();
        return cut.shared(unit.unit(), known.basis(), known.source(), shares);
    }
}
