package zuschnitt.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Side;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/** Says what the districts of a version add up to. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {
    private static final int RATE_DIGITS = 3;

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final VersionOption version = new VersionOption();

    @Option(names = "--figures", paramLabel = "D", descriptionKey = "cli.option.figures")
    private Optional<LocalDate> date = Optional.empty();

    @Mixin private final JsonOption json = new JsonOption();

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Reading reading = Reading.of(project)) {
            Side drawn = reading.side(version.name());
            Side side =
                    date.isPresent() ? new Side(drawn.plan(), reading.figures(date.get())) : drawn;
            List<DistrictLine> lines = DistrictLine.of(side, reading.project().indicators());
            if (json.asked())
                console.printJson(Json.document(document -> write(document, side, lines)));
            else print(side, lines);
        }
        return ExitCode.DONE;
    }

    private void write(Json json, Side side, List<DistrictLine> lines) {
        Totals totals = Totals.of(side.plan(), side.figures());
        json.text("version", version.name())
                .number("units", side.plan().ground().units().count())
                .number("population", totals.population())
                .object("unassigned", slot -> write(slot, totals, Plan.UNASSIGNED))
                .object("excluded", slot -> write(slot, totals, Plan.EXCLUDED))
                .objects("districts", lines, StatsCommand::write);
    }

    private static void write(Json json, Totals totals, int slot) {
        json.number("units", totals.units(slot)).number("population", totals.population(slot));
    }

    private static void write(Json json, DistrictLine line) {
        json.text("code", line.district().code().text())
                .text("name", line.district().name())
                .number("units", line.units())
                .number("population", line.population())
                .truth("estimated", line.estimated())
                .text("status", word(line))
                .number("areaKm2", line.area())
                .number("parts", line.parts())
                .number("polsbyPopper", line.compactness())
                .numbers("indicators", line.indicators());
    }

    private void print(Side side, List<DistrictLine> lines) {
        Totals totals = Totals.of(side.plan(), side.figures());
        console.print(table(lines));
        console.print("");
        console.say(
                "cli.stats.total",
                side.plan().ground().units().count(),
                Math.round(totals.population()));
        printSlot("cli.stats.unassigned", totals, Plan.UNASSIGNED);
        printSlot("cli.stats.excluded", totals, Plan.EXCLUDED);
    }

    private void printSlot(String key, Totals totals, int slot) {
        if (totals.units(slot) == 0) return;
        console.say(
                key,
                totals.units(slot),
                console.people(totals.population(slot), totals.estimated(slot)));
    }

    private Grid table(List<DistrictLine> lines) {
        List<Grid.Heading> headings =
                new ArrayList<>(
                        List.of(
                                console.textColumn("cli.column.code"),
                                console.textColumn("cli.column.name"),
                                console.numberColumn("cli.column.population"),
                                console.textColumn("cli.column.status"),
                                console.numberColumn("cli.column.units"),
                                console.numberColumn("cli.column.area"),
                                console.numberColumn("cli.column.parts"),
                                console.numberColumn("cli.column.compactness")));
        lines.stream()
                .limit(1)
                .flatMap(line -> line.indicators().keySet().stream())
                .forEach(name -> headings.add(Grid.Heading.number(name)));
        Grid grid = Grid.of(headings.toArray(Grid.Heading[]::new));
        lines.forEach(line -> grid.add(cells(line).toArray(String[]::new)));
        return grid;
    }

    private List<String> cells(DistrictLine line) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                line.district().code().text(),
                                line.district().name(),
                                console.people(line.population(), line.estimated()),
                                console.text("cli.status." + word(line)),
                                console.count(line.units()),
                                console.decimal(line.area(), 2),
                                console.count(line.parts()),
                                console.decimal(line.compactness(), 2)));
        line.indicators().values().forEach(value -> cells.add(indicator(value)));
        return cells;
    }

    private static String word(DistrictLine line) {
        return line.verdict().name().toLowerCase(Locale.ROOT);
    }

    /** Counts have no decimals; rates have some. */
    private String indicator(double value) {
        return console.decimal(value, value == Math.rint(value) ? 0 : RATE_DIGITS);
    }
}
