package zuschnitt.io.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.MultiPolygon;
import zuschnitt.coverage.Outlines;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitTable;

/** A plan as the tables that other programs take. */
final class PlanSheets {
    /** What the column for a unit's district says of those that are meant to be in none. */
    private static final String EXCLUDED = "excluded";

    private static final double SQUARE_METRES = 1e6;

    private final Plan plan;
    private final Figures figures;

    PlanSheets(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /** One row for each district, in order of their codes. */
    Sheet districts() {
        int[] order =
                IntStream.range(Plan.FIRST, plan.slots())
                        .boxed()
                        .sorted(Comparator.comparing(district -> plan.district(district).code()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        Outlines outlines =
                Outlines.of(plan.ground().coverage(), plan.assignment(), plan.slots() - 1);
        Totals totals = Totals.of(plan, figures);
        boolean[] estimated = new boolean[order.length];
        for (int row = 0; row < order.length; row++) estimated[row] = totals.estimated(order[row]);
        Table table =
                Table.of(
                        texts("code", order, district -> plan.district(district).code().text()),
                        texts("name", order, district -> plan.district(district).name()),
                        numbers("population", order, totals::population),
                        Column.ofBooleans("estimated", estimated),
                        numbers("units", order, totals::units),
                        numbers("areaKm2", order, d -> outlines.shape(d).area() / SQUARE_METRES),
                        texts(
                                "status",
                                order,
                                d -> totals.verdict(d).name().toLowerCase(Locale.ROOT)));
        return new Sheet(table, row -> outlines.polygon(order[row]));
    }

    /** One row for each unit, with its counts and whether they were apportioned. */
    Sheet units() {
        int[] order = units(plan);
        UnitTable units = plan.ground().units();
        boolean[] estimated = new boolean[order.length];
        for (int row = 0; row < order.length; row++) estimated[row] = figures.estimated(order[row]);
        List<Column> columns = new ArrayList<>();
        columns.add(texts("key", order, unit -> units.unit(unit).key()));
        columns.add(texts("name", order, unit -> units.unit(unit).name()));
        columns.add(texts("district", order, this::district));
        columns.add(Column.ofBooleans("estimated", estimated));
        for (String field : figures.fields()) {
            boolean free = columns.stream().noneMatch(column -> column.name().equals(field));
            String name = free ? field : field + "_";
            columns.add(numbers(name, order, unit -> figures.count(field, unit)));
        }
        Outlines outlines = Outlines.ofUnits(plan.ground().coverage());
        IntFunction<MultiPolygon> areas = row -> outlines.polygon(order[row]);
        return new Sheet(new Table(columns, order.length), areas);
    }

    /** One row for each unit: which district it belongs to. */
    Table assignment() {
        int[] order = units(plan);
        UnitTable units = plan.ground().units();
        return Table.of(
                texts("unit", order, unit -> units.unit(unit).key()),
                texts("district", order, this::district),
                texts("districtName", order, this::districtName));
    }

    private static int[] units(Plan plan) {
        return IntStream.rangeClosed(1, plan.ground().units().count()).toArray();
    }

    /** The code of the unit's district, empty where it is open. */
    private String district(int unit) {
        int district = plan.districtOf(unit);
        return switch (district) {
            case Plan.UNASSIGNED -> "";
            case Plan.EXCLUDED -> EXCLUDED;
            default -> plan.district(district).code().text();
        };
    }

    private String districtName(int unit) {
        int district = plan.districtOf(unit);
        return district < Plan.FIRST ? "" : plan.district(district).name();
    }

    private static Column texts(String name, int[] order, IntFunction<String> value) {
        return Column.ofTexts(name, IntStream.of(order).mapToObj(value).toList());
    }

    private static Column numbers(String name, int[] order, IntToDoubleFunction value) {
        return Column.ofDecimals(name, IntStream.of(order).mapToDouble(value).toArray());
    }
}
