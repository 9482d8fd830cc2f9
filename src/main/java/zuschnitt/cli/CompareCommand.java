package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.compare.IndicatorChange;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Measure;
import zuschnitt.compare.Side;
import zuschnitt.compare.Tolerance;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Fraction;
import zuschnitt.plan.Indicator;

/** Says what changed between two versions. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private static final double SQUARE_METRES = 1e6;
    private static final int RATE_DIGITS = 3;

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "V1", descriptionKey = "cli.option.before")
    private String before = "";

    @Parameters(index = "2", paramLabel = "V2", descriptionKey = "cli.option.after")
    private String after = "";

    @Option(names = "--by", paramLabel = "population|area", descriptionKey = "cli.option.by")
    private Measure measure = Measure.POPULATION;

    @Option(names = "--link", paramLabel = "PERCENT", descriptionKey = "cli.option.link")
    private double link = 50;

    @Option(
            names = "--ignore-below",
            paramLabel = "PERCENT",
            descriptionKey = "cli.option.ignoreBelow")
    private double ignoredPercent;

    @Option(names = "--ignore-people", paramLabel = "N", descriptionKey = "cli.option.ignorePeople")
    private double ignoredPeople;

    @Mixin private final DisclosureOptions disclosure = new DisclosureOptions();
    @Mixin private final DwellingOptions dwellings = new DwellingOptions();
    @Mixin private final JsonOption json = new JsonOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        if (!(link > 0 && link <= 100)) throw UsageException.of("cli.compare.link");
        if (!(ignoredPercent >= 0 && ignoredPercent <= 100 && ignoredPeople >= 0))
            throw UsageException.of("cli.compare.ignore");
        disclosure.check();
        try (Reading reading = Reading.of(project)) {
            Side old = reading.side(before);
            Side now = reading.side(after);
            DwellingOptions.Known known = dwellings.read(reading, old, now);
            Compared compared =
                    compared(
                            Comparison.of(old, now, known.dwellings()),
                            reading.project().indicators());
            if (json.asked()) console.printJson(Json.document(compared::write));
            else print(compared, known.said());
        }
        return ExitCode.DONE;
    }

    private Compared compared(Comparison comparison, List<Indicator> indicators) {
        Tolerance tolerance = new Tolerance(ignoredPercent, ignoredPeople);
        List<Lineage> lines = comparison.lineage(measure, link, tolerance);
        return new Compared(
                before,
                after,
                comparison,
                lines,
                IndicatorChange.of(comparison, lines, indicators),
                disclosure.found(comparison));
    }

    private void print(Compared compared, Optional<Message> said) {
        Comparison comparison = compared.comparison();
        console.say(
                "cli.compare.moved",
                comparison.unitsChanged(),
                console.people(comparison.populationMoved(), comparison.movedEstimated()));
        said.ifPresent(console::say);
        console.print("");
        console.print(lineage(compared));
        console.print("");
        console.print(flows(compared));
        if (!compared.indicators().isEmpty()) {
            console.print("");
            console.print(indicators(compared));
        }
        disclosure.said(compared.comparison(), before, after).ifPresent(this::warn);
    }

    private void warn(Message message) {
        console.print("");
        console.say(message);
    }

    private Grid lineage(Compared compared) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.kind"),
                        console.textColumn("cli.column.from"),
                        console.textColumn("cli.column.to"));
        for (Lineage line : compared.lines()) {
            grid.add(
                    console.text("cli.lineage." + line.kind().code()),
                    String.join(", ", compared.fromCodes(line)),
                    String.join(", ", compared.toCodes(line)));
        }
        return grid;
    }

    private Grid flows(Compared compared) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.from"),
                        console.textColumn("cli.column.to"),
                        console.numberColumn("cli.column.units"),
                        console.numberColumn("cli.column.population"),
                        console.numberColumn("cli.column.area"));
        for (Flow flow : compared.comparison().flows()) {
            grid.add(
                    compared.from(flow).orElse("–"),
                    compared.to(flow).orElse("–"),
                    console.count(flow.pieces()),
                    console.people(flow.populationTo(), flow.estimated()),
                    console.decimal(flow.area() / SQUARE_METRES, 2));
        }
        return grid;
    }

    private Grid indicators(Compared compared) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.from"),
                        console.textColumn("cli.column.to"),
                        console.textColumn("cli.column.indicator"),
                        console.numberColumn("cli.column.before"),
                        console.numberColumn("cli.column.after"));
        for (IndicatorChange change : compared.indicators()) {
            grid.add(
                    String.join(", ", compared.fromCodes(change.lineage())),
                    String.join(", ", compared.toCodes(change.lineage())),
                    change.indicator().name(),
                    value(change.before()),
                    value(change.after()));
        }
        return grid;
    }

    /** Counts have no decimals, rates have some and say what they were divided from. */
    private String value(IndicatorChange.Reading reading) {
        Fraction fraction = reading.fraction();
        if (Double.isNaN(fraction.value())) return "–";
        String mark = reading.estimated() ? "≈ " : "";
        if (fraction.denominator().isEmpty()) return mark + console.count(fraction.numerator());
        return mark
                + console.text(
                        "cli.compare.rate",
                        console.decimal(fraction.value(), RATE_DIGITS),
                        console.count(fraction.numerator()),
                        console.count(fraction.denominator().getAsDouble()));
    }
}
