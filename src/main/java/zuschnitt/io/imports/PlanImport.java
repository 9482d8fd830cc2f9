package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitTable;

/**
 * Takes over a division that exists already: a table says for each unit, by its key, which district
 * it belongs to. Units that the table doesn't name, or names without a district, stay open; {@code
 * excluded} stands for those that are meant to be in none.
 */
public final class PlanImport {
    private static final Set<String> USUAL_NAMES = Set.of("district", "sozialraum");
    private static final String EXCLUDED = "excluded";
    private static final String UNASSIGNED = "unassigned";
    private static final int SHOWN = 5;

    private final Layer source;
    private final UnitTable units;
    private final Columns columns;

    /**
     * Which column says what.
     *
     * @param district the code of the district; otherwise the column that is called so
     * @param name the district's name; none if empty
     * @param key the unit's key; otherwise the column in which most of the keys stand
     */
    public record Columns(Optional<String> district, Optional<String> name, Optional<String> key) {}

    private PlanImport(Layer source, UnitTable units, Columns columns) {
        this.source = source;
        this.units = units;
        this.columns = columns;
    }

    /**
     * The division as a plan over the ground.
     *
     * @throws UserException if a column doesn't exist, or the table names units that there are not
     */
    public static Plan run(Layer source, Columns columns, Ground ground, Rules rules)
            throws UserException {
        return new PlanImport(source, ground.units(), columns).plan(ground, rules);
    }

    private Plan plan(Ground ground, Rules rules) throws UserException {
        Column codes = districtColumn();
        int[] unitOfRow = unitsOfRows(codes);
        List<District> districts = districts(codes);
        Map<String, Integer> index = new TreeMap<>();
        for (District district : districts) index.put(district.code().text(), index.size());
        int[] assignment = new int[units.count() + 1];
        for (int row = 0; row < source.size(); row++) {
            if (unitOfRow[row] == 0) continue;
            String code = codes.text(row).strip();
            assignment[unitOfRow[row]] =
                    switch (code) {
                        case "", UNASSIGNED -> Plan.UNASSIGNED;
                        case EXCLUDED -> Plan.EXCLUDED;
                        default -> Plan.FIRST + index.getOrDefault(code, 0);
                    };
        }
        return Plan.of(ground, districts, assignment, rules);
    }

    private Column districtColumn() throws UserException {
        if (columns.district().isPresent()) {
            return Fields.column(source, columns.district().get());
        }
        for (Column column : source.table().columns()) {
            if (USUAL_NAMES.stream().anyMatch(column.name()::equalsIgnoreCase)) return column;
        }
        List<String> names = source.table().columns().stream().map(Column::name).toList();
        throw new UserException(
                Message.of("io.division.which", source.name(), String.join(", ", names)));
    }

    /** In order of their codes. */
    private List<District> districts(Column codes) throws UserException {
        Optional<Column> names =
                columns.name().isPresent()
                        ? Optional.of(Fields.column(source, columns.name().get()))
                        : Optional.empty();
        Map<String, String> nameOf = new TreeMap<>();
        for (int row = 0; row < source.size(); row++) {
            String code = codes.text(row).strip();
            int at = row;
            String name = names.map(column -> column.text(at).strip()).orElse("");
            if (isDistrict(code)) nameOf.merge(code, name, (a, b) -> a.isEmpty() ? b : a);
        }
        List<DistrictCode> sorted =
                nameOf.keySet().stream()
                        .map(DistrictCode::new)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> district(sorted.get(i), nameOf, i))
                .toList();
    }

    private static District district(DistrictCode code, Map<String, String> nameOf, int n) {
        return District.of(code, nameOf.getOrDefault(code.text(), ""), Colours.nth(n));
    }

    private static boolean isDistrict(String code) {
        return !code.isEmpty() && !code.equals(UNASSIGNED) && !code.equals(EXCLUDED);
    }

    /** Row → its unit; 0 where a row without a district names none. */
    private int[] unitsOfRows(Column codes) throws UserException {
        Keys keys = keys();
        List<String> unknown = new ArrayList<>();
        int[] unitOfRow = new int[source.size()];
        for (int row = 0; row < unitOfRow.length; row++) {
            unitOfRow[row] = units.find(keys.of(row)).orElse(0);
            boolean needed = isDistrict(codes.text(row).strip());
            if (unitOfRow[row] == 0 && needed) unknown.add(keys.of(row));
        }
        if (unknown.isEmpty()) return unitOfRow;
        String few = String.join(", ", unknown.subList(0, Math.min(SHOWN, unknown.size())));
        throw new UserException(
                Message.of("io.division.unknown", source.name(), unknown.size(), keys.field, few));
    }

    /** The keys in the chosen column; otherwise in the one that knows the most units. */
    private Keys keys() throws UserException {
        if (columns.key().isPresent()) {
            Column chosen = Fields.column(source, columns.key().get());
            return keys(chosen.name(), chosen::text);
        }
        Keys numbers = keys(Choices.ROW_NUMBER, row -> Integer.toString(row + 1));
        Keys best =
                Stream.concat(
                                source.table().columns().stream()
                                        .map(column -> keys(column.name(), column::text)),
                                Stream.of(numbers))
                        .reduce((one, other) -> other.known > one.known ? other : one)
                        .orElse(numbers);
        if (best.known > 0) return best;
        throw new UserException(
                Message.of("io.division.noKey", source.name(), units.unit(1).key()));
    }

    private Keys keys(String field, IntFunction<String> written) {
        UnitKeys distinct = new UnitKeys(new Notes());
        List<String> keys =
                IntStream.range(0, source.size())
                        .mapToObj(
                                row -> distinct.next(written.apply(row), Integer.toString(row + 1)))
                        .toList();
        long known = keys.stream().filter(key -> units.find(key).isPresent()).count();
        return new Keys(field, keys, known);
    }

    /**
     * A column read as keys, like those of the units themselves.
     *
     * @param known how many of them are units
     */
    private record Keys(String field, List<String> keys, long known) {
        String of(int row) {
            return keys.get(row);
        }
    }
}
