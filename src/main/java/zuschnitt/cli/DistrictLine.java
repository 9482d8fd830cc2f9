package zuschnitt.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Outlines;
import zuschnitt.plan.Band;
import zuschnitt.plan.Contiguity;
import zuschnitt.plan.District;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/**
 * What is said of a district in a table of them.
 *
 * @param district code and name
 * @param units how many it has
 * @param population its residents
 * @param estimated whether any of them were apportioned, not counted
 * @param verdict how it stands to the band
 * @param area square kilometres
 * @param parts how many separate parts it consists of
 * @param compactness from 0 to 1 (Polsby and Popper, 1991)
 * @param indicators name → value; NaN where it isn't known
 */
record DistrictLine(
        District district,
        int units,
        double population,
        boolean estimated,
        Band.Verdict verdict,
        double area,
        int parts,
        double compactness,
        Map<String, Double> indicators) {
    private static final double SQUARE_METRES = 1e6;

    /** One line for each district, in order of their codes. */
    static List<DistrictLine> of(Side side, List<Indicator> indicators) {
        Plan plan = side.plan();
        Totals totals = Totals.of(plan, side.figures());
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.knownBy(side.figures()))
                values.put(indicator.name(), indicator.values(plan, side.figures()));
        }
        return IntStream.range(Plan.FIRST, plan.slots())
                .mapToObj(district -> line(plan, totals, outlines, district, at(values, district)))
                .sorted(Comparator.comparing(line -> line.district().code()))
                .toList();
    }

    private static Map<String, Double> at(Map<String, double[]> values, int district) {
        Map<String, Double> at = new LinkedHashMap<>();
        values.forEach((name, column) -> at.put(name, column[district]));
        return at;
    }

    private static DistrictLine line(
            Plan plan,
            Totals totals,
            Outlines outlines,
            int district,
            Map<String, Double> indicators) {
        return new DistrictLine(
                plan.district(district),
                totals.units(district),
                totals.population(district),
                totals.estimated(district),
                totals.verdict(district),
                outlines.shape(district).area() / SQUARE_METRES,
                Contiguity.parts(plan, plan.units(district)).size(),
                outlines.shape(district).compactness(),
                indicators);
    }
}
