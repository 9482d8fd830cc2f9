package zuschnitt.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.IndicatorChange;
import zuschnitt.compare.Lineage;
import zuschnitt.message.Messages;
import zuschnitt.plan.Indicator;

/**
 * What became of the indicators, by line of descent.
 *
 * @param indicators which both versions know, in their order
 * @param changes line → its changes, in the order of the indicators
 */
record IndicatorTable(List<Indicator> indicators, Map<Lineage, List<IndicatorChange>> changes) {
    static IndicatorTable of(
            Comparison comparison, List<Lineage> lines, List<Indicator> indicators) {
        Map<Lineage, List<IndicatorChange>> changes =
                IndicatorChange.of(comparison, lines, indicators).stream()
                        .collect(Collectors.groupingBy(IndicatorChange::lineage));
        List<Indicator> known =
                changes.values().stream()
                        .findFirst()
                        .map(all -> all.stream().map(IndicatorChange::indicator).toList())
                        .orElse(List.of());
        return new IndicatorTable(known, changes);
    }

    /** How much more it is than it was; NaN where either is not known. */
    double rise(Lineage line, int indicator) {
        IndicatorChange change = change(line, indicator);
        return change.after().fraction().value() - change.before().fraction().value();
    }

    /** What it was and what it is, in words; marked where any of it was apportioned. */
    String text(Lineage line, int indicator, Messages words) {
        IndicatorChange change = change(line, indicator);
        if (!known(change.before()) && !known(change.after())) return "";
        return words.text(
                "ui.turnover.indicator",
                text(change.before(), indicator, words),
                text(change.after(), indicator, words));
    }

    private IndicatorChange change(Lineage line, int indicator) {
        return changes.getOrDefault(line, List.of()).get(indicator);
    }

    private static boolean known(IndicatorChange.Reading reading) {
        return !Double.isNaN(reading.fraction().value());
    }

    private String text(IndicatorChange.Reading reading, int indicator, Messages words) {
        if (!known(reading)) return "–";
        String number = words.text(key(indicator), reading.fraction().value());
        return reading.estimated() ? words.text("ui.estimated", number) : number;
    }

    private String key(int indicator) {
        if (indicators.get(indicator).denominator().isEmpty()) return "ui.turnover.count";
        return percent(indicator) ? "ui.turnover.percent" : "ui.turnover.rate";
    }

    /** Whether a rate is read as so many of a hundred, since it never is more than all. */
    private boolean percent(int indicator) {
        return changes.values().stream()
                .map(line -> line.get(indicator))
                .flatMapToDouble(
                        change ->
                                DoubleStream.of(
                                        change.before().fraction().value(),
                                        change.after().fraction().value()))
                .allMatch(value -> Double.isNaN(value) || value >= 0 && value <= 1);
    }
}
