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
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Measure;
import zuschnitt.compare.Side;
import zuschnitt.compare.Tolerance;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;

/** Says what changed between two versions. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private static final double SQUARE_METRES = 1e6;

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
        try (Reading reading = Reading.of(project)) {
            Side old = reading.side(before);
            Side now = reading.side(after);
            DwellingOptions.Known known = dwellings.read(reading, old, now);
            Comparison comparison = Comparison.of(old, now, known.dwellings());
            if (json.asked())
                console.printJson(Json.document(document -> write(document, comparison)));
            else print(comparison, known.said());
        }
        return ExitCode.DONE;
    }

    private void write(Json json, Comparison comparison) {
        json.text("from", before)
                .text("to", after)
                .number("unitsChanged", comparison.unitsChanged())
                .number("populationMoved", comparison.populationMoved())
                .truth("estimated", comparison.estimated())
                .objects(
                        "districts",
                        lineages(comparison),
                        (member, lineage) ->
                                member.text("kind", lineage.kind().code())
                                        .texts(
                                                "from",
                                                codes(comparison.before().plan(), lineage.from()))
                                        .texts(
                                                "to",
                                                codes(comparison.after().plan(), lineage.to())))
                .objects(
                        "flows",
                        comparison.flows(),
                        (member, flow) -> write(member, comparison, flow));
    }

    private List<Lineage> lineages(Comparison comparison) {
        return comparison.lineage(measure, link, new Tolerance(ignoredPercent, ignoredPeople));
    }

    private static void write(Json json, Comparison comparison, Flow flow) {
        json.text("from", word(comparison.before().plan(), flow.from()))
                .text("to", word(comparison.after().plan(), flow.to()))
                .number("units", flow.pieces())
                .number("populationFrom", flow.populationFrom())
                .number("populationTo", flow.populationTo())
                .number("areaKm2", flow.area() / SQUARE_METRES)
                .truth("estimated", flow.estimated());
    }

    private static Optional<String> word(Plan plan, int district) {
        return district == Comparison.NOWHERE
                ? Optional.empty()
                : Optional.of(Lookup.word(plan, district));
    }

    private static List<String> codes(Plan plan, List<Integer> districts) {
        return districts.stream().map(district -> Lookup.word(plan, district)).toList();
    }

    private void print(Comparison comparison, Optional<Message> said) {
        console.say(
                "cli.compare.moved",
                comparison.unitsChanged(),
                console.people(comparison.populationMoved(), comparison.movedEstimated()));
        said.ifPresent(console::say);
        console.print("");
        console.print(lineage(comparison));
        console.print("");
        console.print(flows(comparison));
    }

    private Grid lineage(Comparison comparison) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.kind"),
                        console.textColumn("cli.column.from"),
                        console.textColumn("cli.column.to"));
        for (Lineage lineage : lineages(comparison)) {
            grid.add(
                    console.text("cli.lineage." + lineage.kind().code()),
                    String.join(", ", codes(comparison.before().plan(), lineage.from())),
                    String.join(", ", codes(comparison.after().plan(), lineage.to())));
        }
        return grid;
    }

    private Grid flows(Comparison comparison) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.from"),
                        console.textColumn("cli.column.to"),
                        console.numberColumn("cli.column.units"),
                        console.numberColumn("cli.column.population"),
                        console.numberColumn("cli.column.area"));
        for (Flow flow : comparison.flows()) {
            grid.add(
                    word(comparison.before().plan(), flow.from()).orElse("–"),
                    word(comparison.after().plan(), flow.to()).orElse("–"),
                    console.count(flow.pieces()),
                    console.people(flow.populationTo(), flow.estimated()),
                    console.decimal(flow.area() / SQUARE_METRES, 2));
        }
        return grid;
    }
}
