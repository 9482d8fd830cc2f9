package zuschnitt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Source;
import zuschnitt.plan.Version;

/** Says what a project holds and where it came from. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final JsonOption json = new JsonOption();

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Reading reading = Reading.of(project)) {
            if (json.asked())
                console.printJson(Json.document(document -> write(document, reading)));
            else print(reading);
        }
        return ExitCode.DONE;
    }

    private static void write(Json json, Reading reading) {
        Project project = reading.project();
        Plan plan = reading.working();
        Figures figures = reading.figures();
        json.text("project", project.name())
                .text("crs", crs(project))
                .number("units", plan.ground().units().count())
                .number("population", figures.sum(figures.populationField()))
                .objects("groups", UnitGroup.of(plan.ground(), figures), InfoCommand::group)
                .object("band", members -> band(members, plan.rules().band()))
                .texts("versions", reading.versions().stream().map(Version::name).toList())
                .objects("source", project.sources(), InfoCommand::source)
                .objects("figures", project.figures(), InfoCommand::figures)
                .objects("indicators", project.indicators(), InfoCommand::indicator);
    }

    private static String crs(Project project) {
        return project.crs().code().isEmpty() ? project.crs().name() : project.crs().code();
    }

    private static void group(Json json, UnitGroup group) {
        json.text("level", group.level())
                .text("key", group.key())
                .text("name", group.key())
                .number("units", group.units())
                .number("population", group.population());
    }

    private static void band(Json json, Band band) {
        json.number("min", band.minimum())
                .number("target", band.target())
                .number("max", band.maximum());
    }

    private static void source(Json json, Source source) {
        json.text("file", source.file())
                .number("features", source.features())
                .text("encoding", source.encoding())
                .text("crs", source.crs())
                .objects(
                        "findings",
                        source.findings(),
                        (member, found) ->
                                member.text("kind", found.kind()).number("count", found.count()));
    }

    private static void figures(Json json, Figures set) {
        json.text("date", set.date().map(LocalDate::toString))
                .number("population", set.sum(set.populationField()))
                .texts("fields", set.fields());
    }

    private static void indicator(Json json, Indicator indicator) {
        json.text("name", indicator.name())
                .text("topic", indicator.topic())
                .texts("numerator", indicator.numerator())
                .texts("denominator", indicator.denominator());
    }

    private void print(Reading reading) {
        Project project = reading.project();
        Figures figures = reading.figures();
        double population = figures.sum(figures.populationField());
        console.say(
                "cli.info.project",
                project.name(),
                reading.working().ground().units().count(),
                Math.round(population),
                crs(project));
        printGroups(UnitGroup.of(reading.working().ground(), figures));
        printVersions(reading.versions());
        printSources(project.sources());
        printFigures(project);
    }

    private void printGroups(List<UnitGroup> groups) {
        if (groups.isEmpty()) return;
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.group"),
                        console.numberColumn("cli.column.units"),
                        console.numberColumn("cli.column.population"));
        for (UnitGroup group : groups) {
            grid.add(group.key(), console.count(group.units()), console.count(group.population()));
        }
        console.print("");
        console.print(grid);
    }

    private void printVersions(List<Version> versions) {
        console.print("");
        console.say("cli.info.versions", versions.size());
        versions.forEach(version -> console.print("  " + version.name()));
    }

    private void printSources(List<Source> sources) {
        console.print("");
        for (Source source : sources) {
            console.say(
                    "cli.info.source",
                    source.file(),
                    source.features(),
                    source.encoding(),
                    source.crs().isEmpty() ? "–" : source.crs());
            source.findings().forEach(this::printFinding);
        }
    }

    private void printFinding(Source.Noticed found) {
        String key = "doctor.kind." + found.kind();
        String kind = console.messages().contains(key) ? console.text(key) : found.kind();
        console.print("  " + console.count(found.count()) + " × " + kind);
    }

    private void printFigures(Project project) {
        for (Figures set : project.figures()) {
            console.say(
                    "cli.info.figures",
                    set.date().map(LocalDate::toString).orElse("–"),
                    Math.round(set.sum(set.populationField())),
                    String.join(", ", set.fields()));
        }
        List<String> names = project.indicators().stream().map(Indicator::name).toList();
        if (!names.isEmpty()) console.say("cli.info.indicators", String.join(", ", names));
    }
}
