package zuschnitt.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

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

    @Option(names = "--by", paramLabel = "population|area|F", descriptionKey = "cli.option.carryBy")
    private Optional<String> by = Optional.empty();

    @Mixin private final CarryOptions carry;
    @Mixin private final DwellingOptions dwellings = new DwellingOptions();

    CrosswalkCommand(Console console) {
        this.console = console;
        this.carry = new CarryOptions(console);
    }

    @Override
    public Integer call() throws UserException {
        if (!TableExport.takes(file))
            throw UsageException.of("cli.crosswalk.format", file.toString());
        carry.check();
        if (by.isPresent() && bbsr()) throw UsageException.of("cli.crosswalk.by");
        if (!others.isEmpty() && !bbsr()) throw UsageException.of("cli.crosswalk.weight");
        try (Reading reading = Reading.of(project)) {
            Side old = reading.side(before);
            Side now = reading.side(after);
            DwellingOptions.Known known = dwellings.read(reading, old, now);
            known.said().ifPresent(console::say);
            Table written = table(old, now, known.dwellings());
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

    /** Whether the table has its weights by residents and by area, both. */
    private boolean bbsr() {
        return !carry.given() && layout == Layout.BBSR;
    }

    private Table table(Side old, Side now, Dwellings known) throws UserException {
        if (bbsr())
            return new CrosswalkSheet(crosswalk(old, now, known), others(old, now, known)).bbsr();
        String count = by.orElse("population");
        Optional<Measure> measure = Measure.of(count);
        Crosswalk weighed =
                measure.isPresent() ? crosswalk(old, now, known) : counting(count, old, now, known);
        CrosswalkSheet sheet = new CrosswalkSheet(weighed, Map.of());
        Measure weight = measure.orElse(Measure.POPULATION);
        return carry.given() ? carry.carried(sheet, weight) : sheet.plain(weight);
    }

    private Crosswalk crosswalk(Side old, Side now, Dwellings known) {
        Comparison comparison = Comparison.of(old, now, known);
        return backwards ? Crosswalk.backwards(comparison) : Crosswalk.of(comparison);
    }

    private Map<String, Crosswalk> others(Side old, Side now, Dwellings known)
            throws UserException {
        Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
        for (String field : others) crosswalks.put(field, counting(field, old, now, known));
        return crosswalks;
    }

    /** By another count, which the version that is carried from has to know. */
    private Crosswalk counting(String field, Side old, Side now, Dwellings known)
            throws UserException {
        Side from = backwards ? now : old;
        if (!from.figures().fields().contains(field))
            throw new UserException(
                    Message.of(
                            "cli.crosswalk.unknownCount",
                            field,
                            Lookup.some(from.figures().fields())));
        Side counted = new Side(from.plan(), from.figures().withPopulation(field));
        return backwards ? crosswalk(old, counted, known) : crosswalk(counted, now, known);
    }
}
