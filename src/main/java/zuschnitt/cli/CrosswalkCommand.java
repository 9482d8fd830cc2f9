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
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Crosswalk;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Measure;
import zuschnitt.compare.Side;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.CrosswalkSheet;
import zuschnitt.io.export.TableExport;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;

/**
 * Writes the crosswalk between two versions, or carries a table of old figures over to the new one.
 */
@Command(name = "crosswalk")
final class CrosswalkCommand implements Callable<Integer> {
    /** How the table is laid out. */
    enum Layout {
        BBSR,
        PLAIN
    }

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "V1", descriptionKey = "cli.option.before")
    private String before = "";

    @Parameters(index = "2", paramLabel = "V2", descriptionKey = "cli.option.after")
    private String after = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.csv|.xlsx",
            descriptionKey = "cli.option.output")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    @Option(names = "--backwards", descriptionKey = "cli.option.backwards")
    private boolean backwards;

    @Option(names = "--layout", paramLabel = "bbsr|plain", descriptionKey = "cli.option.layout")
    private Layout layout = Layout.BBSR;

    @Option(
            names = "--weight",
            split = ",",
            paramLabel = "F",
            descriptionKey = "cli.option.weightCount")
    private List<String> others = List.of();

    @Option(names = "--by", paramLabel = "population|area", descriptionKey = "cli.option.carryBy")
    private Measure measure = Measure.POPULATION;

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

    @Mixin private final DwellingOptions dwellings = new DwellingOptions();
    @Mixin private final SourceOptions source = new SourceOptions();

    CrosswalkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        if (!TableExport.takes(file))
            throw UsageException.of("cli.crosswalk.format", file.toString());
        if (table.isPresent() && key.isEmpty()) throw UsageException.of("cli.crosswalk.key");
        List<Indicator> asked = rates();
        try (Reading reading = Reading.of(project)) {
            Side old = reading.side(before);
            Side now = reading.side(after);
            DwellingOptions.Known known = dwellings.read(reading, old, now);
            known.said().ifPresent(console::say);
            CrosswalkSheet sheet =
                    new CrosswalkSheet(
                            crosswalk(old, now, known.dwellings()),
                            others(old, now, known.dwellings()));
            Table written = table.isPresent() ? carried(sheet, asked) : laidOut(sheet);
            Existing existing = force ? Existing.REPLACE : Existing.KEEP;
            FileException.about(
                    file,
                    () -> {
                        TableExport.write(file, written, console.messages().locale(), existing);
                        return file;
                    });
        }
        console.say("cli.exported", file.toString());
        return ExitCode.DONE;
    }

    private Crosswalk crosswalk(Side old, Side now, Dwellings known) {
        Comparison comparison = Comparison.of(old, now, known);
        return backwards ? Crosswalk.backwards(comparison) : Crosswalk.of(comparison);
    }

    private Map<String, Crosswalk> others(Side old, Side now, Dwellings known)
            throws UserException {
        Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
        for (String field : others) {
            for (Side side : List.of(old, now))
                if (!side.figures().fields().contains(field))
                    throw new UserException(
                            Message.of(
                                    "cli.crosswalk.unknownCount",
                                    field,
                                    Lookup.some(side.figures().fields())));
            crosswalks.put(field, crosswalk(counting(old, field), counting(now, field), known));
        }
        return crosswalks;
    }

    private static Side counting(Side side, String field) {
        return new Side(side.plan(), side.figures().withPopulation(field));
    }

    private Table laidOut(CrosswalkSheet sheet) {
        return layout == Layout.PLAIN ? sheet.plain() : sheet.bbsr();
    }

    private Table carried(CrosswalkSheet sheet, List<Indicator> asked) throws UserException {
        Path from = table.orElseThrow();
        Layer layer = source.read(from);
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
     * district → the row about it; rows about none are said and left out.
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
