package zuschnitt.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Measure;
import zuschnitt.io.export.CrosswalkSheet;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;

/** Which old figures are to be carried to a new version, out of which table. */
final class CarryOptions {
    private final Console console;

    @Option(names = "--apply", paramLabel = "TABLE", descriptionKey = "cli.option.carry")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--key", paramLabel = "F", descriptionKey = "cli.option.districtKey")
    private Optional<String> key = Optional.empty();

    @Option(
            names = "--counts",
            split = ",",
            paramLabel = "F",
            descriptionKey = "cli.option.countFields")
    private List<String> named = List.of();

    @Option(names = "--rate", paramLabel = "NAME=NUM/DEN", descriptionKey = "cli.option.rate")
    private List<String> rates = List.of();

    @Mixin private final SourceOptions source = new SourceOptions();

    CarryOptions(Console console) {
        this.console = console;
    }

    /** Whether figures are to be carried. */
    boolean given() {
        return table.isPresent();
    }

    /** Says what is wrong with the words before anything is read. */
    void check() throws UsageException {
        if (table.isPresent() && key.isEmpty()) throw UsageException.of("cli.crosswalk.key");
        if (table.isEmpty() && key.isPresent()) throw UsageException.needs("--key", "--apply");
        if (table.isEmpty() && !named.isEmpty()) throw UsageException.needs("--counts", "--apply");
        if (table.isEmpty() && !rates.isEmpty()) throw UsageException.needs("--rate", "--apply");
        rates();
    }

    /**
     * The old figures on the new districts.
     *
     * @throws UserException if the table can't be read or has not the fields; it is about the table
     */
    Table carried(CrosswalkSheet sheet, Measure measure) throws UserException {
        Path from = table.orElseThrow();
        Layer layer = source.read(from);
        List<Indicator> asked = rates();
        return FileException.about(
                from,
                () -> sheet.carried(counts(layer, sheet.crosswalk().before()), asked, measure));
    }

    /** The counts of the table: field → district → count. */
    private Map<String, double[]> counts(Layer layer, Plan plan) throws UserException {
        Column codes =
                layer.table()
                        .column(key.orElseThrow())
                        .orElseThrow(() -> unknownField(layer, key.orElseThrow()));
        Map<Integer, Integer> rowOfDistrict = rowOfDistrict(codes, plan);
        Map<String, double[]> counts = new LinkedHashMap<>();
        for (Column column : layer.table().columns()) {
            if (column == codes || !column.kind().numeric() || !wanted(column)) continue;
            double[] values = new double[plan.slots()];
            Arrays.fill(values, Double.NaN);
            rowOfDistrict.forEach((district, row) -> values[district] = column.number(row));
            counts.put(column.name(), values);
        }
        for (String field : named) if (!counts.containsKey(field)) throw unknownField(layer, field);
        for (Indicator rate : rates())
            for (String field : rate.fields())
                if (!counts.containsKey(field)) throw unknownField(layer, field);
        return counts;
    }

    /**
     * district → the row about it; rows about none are said and left out, and so is who has none.
     *
     * @throws UserException if there are several about one, of which nobody knows which one holds
     */
    private Map<Integer, Integer> rowOfDistrict(Column codes, Plan plan) throws UserException {
        Lookup districts = new Lookup(plan);
        Map<Integer, Integer> rows = new LinkedHashMap<>();
        List<String> strangers = new ArrayList<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (int row = 0; row < codes.size(); row++) {
            String code = codes.text(row);
            OptionalInt district = districts.find(code);
            if (district.isEmpty()) strangers.add(code);
            else if (rows.put(district.getAsInt(), row) != null) repeated.add(code.strip());
        }
        if (!repeated.isEmpty())
            throw new UserException(
                    Message.of(
                            "cli.crosswalk.repeated",
                            repeated.size(),
                            Lookup.some(List.copyOf(repeated))));
        if (!strangers.isEmpty())
            console.complain(
                    console.text(
                            "cli.crosswalk.strangers", strangers.size(), Lookup.some(strangers)));
        List<String> missing =
                IntStream.range(Plan.FIRST, plan.slots())
                        .filter(district -> !rows.containsKey(district))
                        .mapToObj(district -> Lookup.word(plan, district))
                        .toList();
        if (!missing.isEmpty())
            console.complain(
                    console.text("cli.crosswalk.missing", missing.size(), Lookup.some(missing)));
        return rows;
    }

    /** Counts that were named; otherwise all that are whole, since shares and means don't add. */
    private boolean wanted(Column column) {
        if (!named.isEmpty()) return named.contains(column.name());
        boolean whole =
                IntStream.range(0, column.size())
                        .mapToDouble(column::number)
                        .allMatch(number -> Double.isNaN(number) || number == Math.rint(number));
        if (!whole) console.complain(console.text("cli.crosswalk.notCounted", column.name()));
        return whole;
    }

    private static UserException unknownField(Layer layer, String field) {
        List<String> known = layer.table().columns().stream().map(Column::name).toList();
        return new UserException(
                Message.of("cli.crosswalk.unknownField", field, Lookup.some(known)));
    }

    private List<Indicator> rates() throws UsageException {
        List<Indicator> asked = new ArrayList<>();
        for (String rate : rates) {
            int equals = rate.indexOf('=');
            int slash = rate.indexOf('/', Math.max(equals, 0));
            if (equals < 1 || slash < 0)
                throw new UsageException(Message.of("cli.join.rate", rate));
            asked.add(
                    new Indicator(
                            rate.substring(0, equals).strip(),
                            "",
                            List.of(rate.substring(equals + 1, slash).strip()),
                            List.of(rate.substring(slash + 1).strip())));
        }
        return asked;
    }
}
