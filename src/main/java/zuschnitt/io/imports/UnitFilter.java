package zuschnitt.io.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Picks units by a condition on their row, written in ECQL as GeoTools reads it.
 *
 * <p>A row has {@code key}, {@code name}, {@code district} (its code; none where the unit has no
 * district), the groups by the names of their levels, {@code population}, and the counts by the
 * names of their fields. A count that is not known is null, as is a name that is empty.
 */
public final class UnitFilter {
    private static final String KEY = "key";
    private static final String NAME = "name";
    private static final String DISTRICT = "district";
    private static final String POPULATION = "population";

    private final Filter filter;

    private UnitFilter(Filter filter) {
        this.filter = filter;
    }

    /**
     * The filter that the text describes.
     *
     * @throws UserException if it is not ECQL
     */
    public static UnitFilter parse(String ecql) throws UserException {
        try {
            return new UnitFilter(ECQL.toFilter(ecql));
        } catch (CQLException e) {
            String reason = e.getSyntaxError().lines().findFirst().orElse("");
            throw new UserException(Message.of("io.filter.syntax", ecql, reason), e);
        }
    }

    /**
     * The units whose row fits.
     *
     * @throws UserException if the condition names a column that the rows don't have
     */
    public UnitSet units(Plan plan, Figures figures) throws UserException {
        Map<String, Class<?>> columns = columns(plan, figures);
        checkNames(columns.keySet());
        SimpleFeatureType type = type(columns);
        return UnitSet.of(
                IntStream.rangeClosed(1, plan.ground().units().count())
                        .filter(unit -> filter.evaluate(row(type, plan, figures, unit))));
    }

    /** Column → what it holds. */
    private static Map<String, Class<?>> columns(Plan plan, Figures figures) {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        for (String text : List.of(KEY, NAME, DISTRICT)) columns.put(text, String.class);
        columns.put(POPULATION, Double.class);
        plan.ground().units().levels().forEach(level -> columns.putIfAbsent(level, String.class));
        figures.fields().forEach(field -> columns.putIfAbsent(field, Double.class));
        return columns;
    }

    private void checkNames(Set<String> columns) throws UserException {
        FilterAttributeExtractor names = new FilterAttributeExtractor();
        filter.accept(names, null);
        for (String name : names.getAttributeNames()) {
            if (!columns.contains(name)) {
                String known = String.join(", ", columns);
                throw new UserException(Message.of("io.filter.column", name, known));
            }
        }
    }

    private static SimpleFeatureType type(Map<String, Class<?>> columns) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("units");
        columns.forEach(type::add);
        return type.buildFeatureType();
    }

    private static SimpleFeature row(SimpleFeatureType type, Plan plan, Figures figures, int unit) {
        SimpleFeatureBuilder row = new SimpleFeatureBuilder(type);
        UnitTable units = plan.ground().units();
        for (String field : figures.fields()) set(row, field, figures.count(field, unit));
        for (int level = 0; level < units.levels().size(); level++) {
            set(row, units.levels().get(level), units.unit(unit).groups().get(level));
        }
        set(row, POPULATION, figures.population(unit));
        set(row, KEY, units.unit(unit).key());
        set(row, NAME, units.unit(unit).name());
        int district = plan.districtOf(unit);
        if (district >= Plan.FIRST) set(row, DISTRICT, plan.district(district).code().text());
        return row.buildFeature(units.unit(unit).key());
    }

    private static void set(SimpleFeatureBuilder row, String column, String value) {
        if (!value.isEmpty()) row.set(column, value);
    }

    private static void set(SimpleFeatureBuilder row, String column, double value) {
        if (!Double.isNaN(value)) row.set(column, value);
    }
}
