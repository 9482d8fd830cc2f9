package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.io.imports.PlanImport;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Vintage;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/**
 * Takes over an existing division as a version, and tells how well it fitted; the working plan
 * stays as it is.
 */
@Command(name = "import-plan")
final class ImportPlanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "cli.option.source")
    private Path source = Path.of("");

    @Mixin private final DivisionOptions options = new DivisionOptions();

    @Option(
            names = "--save",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.versionName")
    private String name = "";

    @Option(names = "--over", paramLabel = "V", descriptionKey = "cli.option.unitsOfVersion")
    private Optional<String> over = Optional.empty();

    @Mixin private final JsonOption json = new JsonOption();

    ImportPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        VersionDraft draft = VersionDraft.of(Lookup.versionName(name));
        Wishes wishes = options.wishes();
        Optional<WeightSource> weights = options.weights();
        try (Session session = Working.on(project, console)) {
            Layer layer = options.read(source);
            if (weights.isPresent())
                wishes = wishes.with(WeightOptions.over(weights.get(), session));
            Taken taken = taken(layer, wishes, session);
            session.versions().keep(draft, taken.plan());
            Figures figures =
                    session.versions()
                            .vintage(taken.plan())
                            .map(Vintage::latestFigures)
                            .orElseGet(() -> session.figures(taken.plan()));
            MatchReport report = new MatchReport(taken, figures);
            if (json.asked()) {
                console.printJson(Json.document(document -> report.write(document, draft.name())));
            } else {
                Plan plan = taken.plan();
                int open = plan.units(Plan.UNASSIGNED).size();
                console.say("cli.imported", draft.name(), plan.districts().size(), open);
                report.print(console);
            }
        }
        return ExitCode.DONE;
    }

    private Taken taken(Layer layer, Wishes wishes, Session session) throws UserException {
        Plan ground =
                over.isPresent()
                        ? session.versions()
                                .plan(Lookup.version(session.versions().all().get(), over.get()))
                        : session.settled();
        return FileException.about(
                source, () -> PlanImport.take(layer, wishes, ground, session.project().crs()));
    }
}
