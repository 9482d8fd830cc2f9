package zuschnitt.io.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;

/**
 * The districts that the rows of a source speak of: each row names one by its code, maybe with a
 * name and a colour; several rows may name the same. A row without a code leaves open what it
 * speaks of; {@code excluded} stands for what is meant to be in no district.
 *
 * <p>Districts are numbered as in a plan that has all of them, in the order of their codes.
 */
final class DistrictRows {
    private static final String EXCLUDED = "excluded";
    private static final String UNASSIGNED = "unassigned";
    private static final Set<String> NAMES =
            Set.of("districtname", "district_name", "sozialraumname", "sozialraum_name");
    private static final Set<String> COLOURS = Set.of("colour", "color", "farbe", "fill");
    private static final Pattern HEX = Pattern.compile("#?(\\p{XDigit}{6})");
    private static final Pattern TRIPLE =
            Pattern.compile("(?:rgb\\()?(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\)?");

    private final Column codes;
    private final Optional<Column> names;
    private final List<District> districts;

    /** Whether the source says which colours its districts have. */
    private final boolean ownColours;

    private final Map<String, Integer> byCode = new TreeMap<>();

    private DistrictRows(
            Column codes,
            Optional<Column> names,
            Map<String, String> nameOf,
            Optional<Column> colours) {
        this.codes = codes;
        this.names = names;
        List<DistrictCode> sorted =
                nameOf.keySet().stream()
                        .map(DistrictCode::new)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        for (DistrictCode code : sorted) byCode.put(code.text(), Plan.FIRST + byCode.size());
        int[] colour = IntStream.range(0, sorted.size()).map(Colours::nth).toArray();
        colours.ifPresent(column -> takeColours(column, colour));
        this.ownColours = colours.isPresent();
        this.districts =
                IntStream.range(0, sorted.size())
                        .mapToObj(
                                i -> {
                                    DistrictCode code = sorted.get(i);
                                    return District.of(
                                            code, nameOf.getOrDefault(code.text(), ""), colour[i]);
                                })
                        .toList();
    }

    /**
     * The districts of a source.
     *
     * @param code the column of their codes
     * @param name the column of their names; otherwise the one that is called so
     * @throws UserException if the named column doesn't exist
     */
    static DistrictRows of(Layer source, Column code, Optional<String> name) throws UserException {
        Optional<Column> names =
                name.isPresent()
                        ? Optional.of(Fields.column(source, name.get()))
                        : called(source, NAMES).filter(column -> column != code);
        Map<String, String> nameOf = new TreeMap<>();
        for (int row = 0; row < source.size(); row++) {
            String district = code.text(row).strip();
            if (!isCode(district)) continue;
            int at = row;
            String called = names.map(column -> column.text(at).strip()).orElse("");
            nameOf.merge(district, called, (a, b) -> a.isEmpty() ? b : a);
        }
        return new DistrictRows(code, names, nameOf, called(source, COLOURS));
    }

    /**
     * The districts of a layer of areas: as those of a table, but where no column is called so,
     * their names are those of the areas, if these are the same throughout each district.
     *
     * @throws UserException if the named column doesn't exist
     */
    static DistrictRows ofAreas(Layer source, Column code, Optional<String> name)
            throws UserException {
        if (name.isPresent() || called(source, NAMES).isPresent()) return of(source, code, name);
        Optional<String> likely =
                FieldGuess.of(source.table())
                        .name()
                        .map(Proposal::field)
                        .filter(field -> !field.equals(code.name()))
                        .filter(field -> names(source, code, field));
        return of(source, code, likely);
    }

    /** Whether the column says the same of all rows of a district. */
    private static boolean names(Layer source, Column code, String field) {
        Map<String, String> nameOf = new TreeMap<>();
        Optional<Column> names = source.table().column(field);
        return names.isPresent()
                && IntStream.range(0, source.size())
                        .allMatch(
                                row -> {
                                    String name = names.get().text(row);
                                    String before = nameOf.put(code.text(row).strip(), name);
                                    return before == null || before.equals(name);
                                });
    }

    /** The column that has one of the names, whatever its capitals. */
    static Optional<Column> called(Layer source, Set<String> names) {
        return source.table().columns().stream()
                .filter(column -> names.stream().anyMatch(column.name()::equalsIgnoreCase))
                .findFirst();
    }

    private void takeColours(Column column, int[] colour) {
        for (int row = column.size() - 1; row >= 0; row--) {
            OptionalInt read = colour(column.text(row).strip());
            if (read.isPresent() && slot(row) >= Plan.FIRST) {
                colour[slot(row) - Plan.FIRST] = read.getAsInt();
            }
        }
    }

    /** What {@code #88CCEE} or {@code 136,204,238} means; empty for anything else. */
    private static OptionalInt colour(String text) {
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) return OptionalInt.of(Integer.parseInt(hex.group(1), 16));
        Matcher triple = TRIPLE.matcher(text);
        if (!triple.matches()) return OptionalInt.empty();
        int sum = 0;
        for (int part = 1; part <= 3; part++) {
            sum = sum << 8 | Math.min(0xFF, Integer.parseInt(triple.group(part)));
        }
        return OptionalInt.of(sum);
    }

    private static boolean isCode(String text) {
        return !text.isEmpty() && !text.equals(UNASSIGNED) && !text.equals(EXCLUDED);
    }

    /** The column of the codes. */
    String codeField() {
        return codes.name();
    }

    /** The column of the names. */
    Optional<String> nameField() {
        return names.map(Column::name);
    }

    /** The district that a row names; {@link Plan#UNASSIGNED} or {@link Plan#EXCLUDED} if none. */
    int slot(int row) {
        String code = codes.text(row).strip();
        return switch (code) {
            case "", UNASSIGNED -> Plan.UNASSIGNED;
            case EXCLUDED -> Plan.EXCLUDED;
            default -> byCode.getOrDefault(code, Plan.UNASSIGNED);
        };
    }

    /** The word for a district: its code, empty for those that are open, {@code excluded}. */
    String word(int slot) {
        return switch (slot) {
            case Plan.UNASSIGNED -> "";
            case Plan.EXCLUDED -> EXCLUDED;
            default -> districts.get(slot - Plan.FIRST).code().text();
        };
    }

    /** The plan with neighbours in different colours, unless the source has colours of its own. */
    Plan coloured(Plan plan) {
        return ownColours ? plan : Colours.apart(plan);
    }

    /** In order of their codes. */
    List<District> districts() {
        return districts;
    }

    /** Number of entries in a table over districts, as in {@link Plan#slots()}. */
    int slots() {
        return Plan.FIRST + districts.size();
    }
}
