package zuschnitt.io.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Crosswalk;
import zuschnitt.coverage.Outlines;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;

/**
 * The districts as the KomMonitor portal takes spatial units: {@code ID} and {@code NAME} (the code
 * and the name, or the code again), {@code validStartDate}, {@code validEndDate} and, where a
 * predecessor is known, {@code arisenFrom}: the one from which most of the residents come; of
 * several with as many, the first. The portal knows one, so all of them are in {@code
 * predecessors}, with the shares that each has in the district's residents and area; each sums to
 * 1, an entry without {@code ID} for what was in no district included.
 */
final class KomMonitorSheet {
    private static final Comparator<Crosswalk.Row> MOST_RESIDENTS =
            Comparator.comparingDouble(Crosswalk.Row::population)
                    .thenComparingDouble(Crosswalk.Row::area)
                    .reversed();

    private final Plan plan;
    private final Plan old;

    /** new district → what it came out of, from the largest on. */
    private final Map<Integer, List<Crosswalk.Row>> origins;

    private KomMonitorSheet(Plan plan, Plan old, List<Crosswalk.Row> rows) {
        this.plan = plan;
        this.old = old;
        this.origins =
                rows.stream()
                        .sorted(MOST_RESIDENTS)
                        .collect(Collectors.groupingBy(Crosswalk.Row::from));
    }

    /**
     * The sheet of a division.
     *
     * @param since from its predecessor to it; empty if it has none
     */
    static Sheet of(Plan plan, Validity validity, Optional<Comparison> since) {
        List<Crosswalk.Row> rows =
                since.map(comparison -> Crosswalk.backwards(comparison).rows()).orElse(List.of());
        Plan old = since.map(comparison -> comparison.before().plan()).orElse(plan);
        return new KomMonitorSheet(plan, old, rows).sheet(validity);
    }

    private Sheet sheet(Validity validity) {
        List<Integer> order =
                IntStream.range(Plan.FIRST, plan.slots())
                        .boxed()
                        .sorted(Comparator.comparing(slot -> plan.district(slot).code()))
                        .toList();
        String from = validity.from().toString();
        String to = validity.to().map(Object::toString).orElse("");
        Table table =
                Table.of(
                        Column.ofTexts("ID", order.stream().map(slot -> id(plan, slot)).toList()),
                        Column.ofTexts("NAME", order.stream().map(slot -> name(slot)).toList()),
                        Column.ofTexts("validStartDate", order.stream().map(s -> from).toList()),
                        Column.ofTexts("validEndDate", order.stream().map(s -> to).toList()),
                        Column.ofTexts("arisenFrom", order.stream().map(this::first).toList()));
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        return new Sheet(
                table,
                row -> outlines.polygon(order.get(row)),
                (json, row) -> predecessors(json, order.get(row)));
    }

    private static String id(Plan plan, int district) {
        return plan.district(district).code().text();
    }

    private String name(int district) {
        District named = plan.district(district);
        return named.name().isBlank() ? named.code().text() : named.name();
    }

    private String first(int district) {
        return origins(district).stream()
                .filter(row -> row.to() != Comparison.NOWHERE)
                .findFirst()
                .map(row -> id(old, row.to()))
                .orElse("");
    }

    private List<Crosswalk.Row> origins(int district) {
        return origins.getOrDefault(district, List.of());
    }

    private void predecessors(JsonGenerator json, int district) throws IOException {
        json.writeArrayFieldStart("predecessors");
        for (Crosswalk.Row row : origins(district)) {
            json.writeStartObject();
            if (row.to() == Comparison.NOWHERE) {
                json.writeNullField("ID");
                json.writeNullField("NAME");
            } else {
                json.writeStringField("ID", id(old, row.to()));
                json.writeStringField("NAME", old.district(row.to()).name());
            }
            number(json, "weightPopulation", row.weightPopulation());
            number(json, "weightArea", row.weightArea());
            json.writeBooleanField("estimated", row.estimated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isNaN(value)) json.writeNullField(name);
        else json.writeNumberField(name, value);
    }
}
