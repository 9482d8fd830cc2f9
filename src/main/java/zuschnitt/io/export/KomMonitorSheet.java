package zuschnitt.io.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * 1, an entry without {@code ID} for what was in no district included. Shares of residents that
 * {@link Ancestry} withholds are null.
 */
final class KomMonitorSheet {
    private final Plan plan;
    private final Ancestry ancestry;

    private KomMonitorSheet(Plan plan, Ancestry ancestry) {
        this.plan = plan;
        this.ancestry = ancestry;
    }

    /** The sheet of a division. */
    static Sheet of(Plan plan, Validity validity, Ancestry ancestry) {
        return new KomMonitorSheet(plan, ancestry).sheet(validity);
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
                        Column.ofTexts(
                                "ID", order.stream().map(slot -> id(plan.district(slot))).toList()),
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

    private static String id(District district) {
        return district.code().text();
    }

    private String name(int district) {
        District named = plan.district(district);
        return named.name().isBlank() ? id(named) : named.name();
    }

    private String first(int district) {
        return ancestry.origins(district).stream()
                .flatMap(row -> ancestry.predecessor(row).stream())
                .findFirst()
                .map(KomMonitorSheet::id)
                .orElse("");
    }

    private void predecessors(JsonGenerator json, int district) throws IOException {
        boolean told = !ancestry.withholds(district);
        json.writeArrayFieldStart("predecessors");
        for (Crosswalk.Row row : ancestry.origins(district)) {
            Optional<District> predecessor = ancestry.predecessor(row);
            json.writeStartObject();
            text(json, "ID", predecessor.map(KomMonitorSheet::id));
            text(json, "NAME", predecessor.map(District::name));
            number(json, "weightPopulation", told ? row.weightPopulation() : Double.NaN);
            number(json, "weightArea", row.weightArea());
            json.writeBooleanField("estimated", row.estimated());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isEmpty()) json.writeNullField(name);
        else json.writeStringField(name, value.get());
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isNaN(value)) json.writeNullField(name);
        else json.writeNumberField(name, value);
    }
}
