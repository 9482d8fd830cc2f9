package zuschnitt.io.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Crosswalk;
import zuschnitt.compare.Measure;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;

/**
 * A crosswalk as the tables that other programs take. Columns of the layout that the BBSR uses:
 * {@code old_code}, {@code old_name}, {@code weight_area} and {@code weight_population} (shares of
 * the old district, summing to 1; empty where it has no area or no residents), {@code area_km2} and
 * {@code population} of what both have in common, {@code new_code} and {@code new_name} (empty for
 * what has no new district), {@code estimated}.
 *
 * @param crosswalk by area and residents
 * @param others name of another count → the crosswalk by it; a column {@code weight_NAME} each
 */
public record CrosswalkSheet(Crosswalk crosswalk, Map<String, Crosswalk> others) {
    private static final double SQUARE_METRES = 1e6;

    public CrosswalkSheet {
        others = new LinkedHashMap<>(others);
    }

    /** In the BBSR's layout. */
    public Table bbsr() {
        List<Column> columns = new ArrayList<>();
        columns.add(texts("old_code", row -> code(crosswalk.before(), row.from())));
        columns.add(texts("old_name", row -> name(crosswalk.before(), row.from())));
        columns.add(weights("weight_area", crosswalk, Crosswalk.Row::weightArea));
        columns.add(weights("weight_population", crosswalk, Crosswalk.Row::weightPopulation));
        columns.add(decimals("area_km2", row -> row.area() / SQUARE_METRES, 6));
        columns.add(decimals("population", Crosswalk.Row::population, 0));
        columns.add(texts("new_code", row -> code(crosswalk.after(), row.to())));
        columns.add(texts("new_name", row -> name(crosswalk.after(), row.to())));
        columns.add(
                Column.ofBooleans(
                        "estimated",
                        flags(crosswalk.rows().stream().map(Crosswalk.Row::estimated).toList())));
        others.forEach(
                (field, other) ->
                        columns.add(
                                weights(
                                        "weight_" + field,
                                        other,
                                        Crosswalk.Row::weightPopulation)));
        return new Table(columns, crosswalk.rows().size());
    }

    /** Two codes and one weight, by residents; by area for whom nobody lives in. */
    public Table plain() {
        return plain(Measure.POPULATION);
    }

    /** Two codes and one weight, by residents or area; by area for whom nobody lives in. */
    public Table plain(Measure measure) {
        return Table.of(
                texts("old_code", row -> code(crosswalk.before(), row.from())),
                texts("new_code", row -> code(crosswalk.after(), row.to())),
                weights("weight", crosswalk, row -> row.weight(measure)));
    }

    /**
     * Old figures on the new districts: {@code new_code}, {@code new_name}, the counts, the rates,
     * {@code estimated}. What belongs to no new district is a last row without a code, so that
     * counts sum to what they were.
     *
     * @param counts name → old district → count, with an entry for each of the plan's slots
     * @param rates to be made of the carried counts
     */
    public Table carried(Map<String, double[]> counts, List<Indicator> rates, Measure measure) {
        int[] order =
                IntStream.range(Plan.FIRST, crosswalk.after().slots())
                        .boxed()
                        .sorted(Comparator.comparing(d -> crosswalk.after().district(d).code()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        Map<String, double[]> values = new LinkedHashMap<>();
        boolean[] estimated = new boolean[order.length + 1];
        counts.forEach(
                (field, old) -> {
                    Crosswalk.Carried carried = crosswalk.carry(old, measure);
                    double[] column = new double[order.length + 1];
                    for (int i = 0; i < order.length; i++) {
                        column[i] = carried.counts().get(order[i]).value();
                        estimated[i] |= carried.counts().get(order[i]).estimated();
                    }
                    column[order.length] = carried.lost();
                    values.put(field, column);
                });
        List<Column> columns = new ArrayList<>();
        columns.add(named("new_code", order, d -> code(crosswalk.after(), d)));
        columns.add(named("new_name", order, d -> name(crosswalk.after(), d)));
        values.forEach((field, column) -> columns.add(Column.ofDecimals(field, column)));
        for (Indicator rate : rates)
            columns.add(Column.ofDecimals(rate.name(), divided(rate, values, order.length + 1)));
        columns.add(Column.ofBooleans("estimated", estimated));
        return new Table(columns, order.length + 1);
    }

    private static double[] divided(Indicator rate, Map<String, double[]> values, int rows) {
        double[] quotients = new double[rows];
        for (int row = 0; row < rows; row++) {
            double above = sum(rate.numerator(), values, row);
            double below = sum(rate.denominator(), values, row);
            quotients[row] = below == 0 ? Double.NaN : above / below;
        }
        return quotients;
    }

    private static double sum(List<String> fields, Map<String, double[]> values, int row) {
        return fields.stream()
                .mapToDouble(field -> values.getOrDefault(field, new double[row + 1])[row])
                .sum();
    }

    private static Column named(String name, int[] order, Function<Integer, String> text) {
        List<String> texts = new ArrayList<>();
        for (int district : order) texts.add(text.apply(district));
        texts.add("");
        return Column.ofTexts(name, texts);
    }

    private Column texts(String name, Function<Crosswalk.Row, String> text) {
        return Column.ofTexts(name, crosswalk.rows().stream().map(text).toList());
    }

    private Column weights(String name, Crosswalk weighed, ToDoubleFunction<Crosswalk.Row> weight) {
        return Column.ofNumerals(
                name,
                weighed.rows().stream()
                        .map(row -> numeral(weight.applyAsDouble(row), 10))
                        .toList());
    }

    private Column decimals(String name, ToDoubleFunction<Crosswalk.Row> value, int digits) {
        return Column.ofNumerals(
                name,
                crosswalk.rows().stream()
                        .map(row -> numeral(value.applyAsDouble(row), digits))
                        .toList());
    }

    private static String numeral(double value, int digits) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static boolean[] flags(List<Boolean> values) {
        boolean[] flags = new boolean[values.size()];
        for (int i = 0; i < flags.length; i++) flags[i] = values.get(i);
        return flags;
    }

    private static String code(Plan plan, int district) {
        return district == Comparison.NOWHERE ? "" : plan.district(district).code().text();
    }

    private static String name(Plan plan, int district) {
        return district == Comparison.NOWHERE ? "" : plan.district(district).name();
    }
}
