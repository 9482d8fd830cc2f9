package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Disclosure;
import zuschnitt.compare.Flow;
import zuschnitt.compare.IndicatorChange;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Turnover;
import zuschnitt.plan.Plan;

/**
 * All that is told of two versions.
 *
 * @param before name of the older one
 * @param after name of the newer one
 * @param lines of descent
 * @param indicators what became of them, line by line
 * @param disclosures what both give away together
 */
record Compared(
        String before,
        String after,
        Comparison comparison,
        List<Lineage> lines,
        List<IndicatorChange> indicators,
        List<Disclosure> disclosures) {
    private static final double SQUARE_METRES = 1e6;

    void write(Json json) {
        json.text("from", before)
                .text("to", after)
                .number("unitsChanged", comparison.unitsChanged())
                .number("populationMoved", comparison.populationMoved())
                .truth("estimated", comparison.estimated())
                .objects("districts", lines, this::write)
                .objects("flows", comparison.flows(), this::write)
                .objects("disclosures", disclosures, this::write);
    }

    private void write(Json json, Lineage line) {
        Turnover turnover = Turnover.of(comparison, line);
        json.text("kind", line.kind().code())
                .texts("from", fromCodes(line))
                .texts("to", toCodes(line))
                .number("populationFrom", turnover.before())
                .number("populationTo", turnover.after())
                .number("stay", turnover.kept())
                .number("leave", turnover.gone())
                .number("arrive", turnover.come())
                .truth("estimated", turnover.estimated())
                .object(
                        "indicators",
                        all ->
                                indicators.stream()
                                        .filter(one -> one.lineage().equals(line))
                                        .forEach(one -> write(all, one)));
    }

    private static void write(Json json, IndicatorChange change) {
        json.object(
                change.indicator().name(),
                both ->
                        both.object("before", one -> write(one, change.before()))
                                .object("after", one -> write(one, change.after())));
    }

    private static void write(Json json, IndicatorChange.Reading reading) {
        json.number("numerator", reading.fraction().numerator())
                .number("denominator", reading.fraction().denominator().orElse(Double.NaN))
                .number("value", reading.fraction().value())
                .truth("estimated", reading.estimated());
    }

    private void write(Json json, Flow flow) {
        writeEnds(json, flow);
        json.number("units", flow.pieces())
                .number("populationFrom", flow.populationFrom())
                .number("populationTo", flow.populationTo())
                .number("areaKm2", flow.area() / SQUARE_METRES)
                .truth("estimated", flow.estimated());
    }

    private void writeEnds(Json json, Flow flow) {
        json.text("from", from(flow)).text("to", to(flow));
    }

    private void write(Json json, Disclosure disclosure) {
        json.number("population", disclosure.residents())
                .truth("estimated", disclosure.estimated())
                .objects("flows", disclosure.flows(), this::writeEnds);
    }

    List<String> fromCodes(Lineage line) {
        return codes(comparison.before().plan(), line.from());
    }

    List<String> toCodes(Lineage line) {
        return codes(comparison.after().plan(), line.to());
    }

    private static List<String> codes(Plan plan, List<Integer> districts) {
        return districts.stream().map(district -> Lookup.word(plan, district)).toList();
    }

    /** The word for where a flow comes from; empty for nowhere. */
    Optional<String> from(Flow flow) {
        return word(comparison.before().plan(), flow.from());
    }

    /** The word for where a flow goes; empty for nowhere. */
    Optional<String> to(Flow flow) {
        return word(comparison.after().plan(), flow.to());
    }

    private static Optional<String> word(Plan plan, int district) {
        return district == Comparison.NOWHERE
                ? Optional.empty()
                : Optional.of(Lookup.word(plan, district));
    }
}
