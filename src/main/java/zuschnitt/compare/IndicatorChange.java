package zuschnitt.compare;

import java.util.List;
import java.util.stream.IntStream;
import zuschnitt.plan.Fraction;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Totals;

/**
 * An indicator of a line of descent: of its old districts together by the old figures, of its new
 * ones together by the new. Rates are divided last.
 *
 * @param indicator which both versions' figures know
 */
public record IndicatorChange(Lineage lineage, Indicator indicator, Reading before, Reading after) {
    /**
     * What it was in one version.
     *
     * @param fraction unknown where the line has no districts in that version
     * @param estimated whether any count was apportioned
     */
    public record Reading(Fraction fraction, boolean estimated) {
        private Reading plus(Reading other) {
            return new Reading(fraction.plus(other.fraction), estimated || other.estimated);
        }
    }

    /**
     * All indicators of all lines, line by line; those that either version's figures don't know are
     * left out.
     */
    public static List<IndicatorChange> of(
            Comparison comparison, List<Lineage> lines, List<Indicator> indicators) {
        List<List<IndicatorChange>> columns =
                indicators.stream()
                        .filter(indicator -> indicator.knownBy(comparison.before().figures()))
                        .filter(indicator -> indicator.knownBy(comparison.after().figures()))
                        .map(indicator -> column(comparison, lines, indicator))
                        .toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(line -> columns.stream().map(column -> column.get(line)))
                .toList();
    }

    private static List<IndicatorChange> column(
            Comparison comparison, List<Lineage> lines, Indicator indicator) {
        List<Reading> before = readings(comparison.before(), indicator);
        List<Reading> after = readings(comparison.after(), indicator);
        return lines.stream()
                .map(
                        line ->
                                new IndicatorChange(
                                        line,
                                        indicator,
                                        sum(before, line.from()),
                                        sum(after, line.to())))
                .toList();
    }

    /** district → reading. */
    private static List<Reading> readings(Side side, Indicator indicator) {
        List<Fraction> fractions = indicator.fractions(side.plan(), side.figures());
        Totals totals = Totals.of(side.plan(), side.figures());
        return IntStream.range(0, fractions.size())
                .mapToObj(slot -> new Reading(fractions.get(slot), totals.estimated(slot)))
                .toList();
    }

    private static Reading sum(List<Reading> readings, List<Integer> districts) {
        return districts.stream()
                .map(readings::get)
                .reduce(Reading::plus)
                .orElse(new Reading(Fraction.UNKNOWN, false));
    }
}
