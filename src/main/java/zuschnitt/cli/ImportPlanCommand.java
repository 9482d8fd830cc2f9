package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.io.imports.PlanImport;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/** Takes over an existing division as a version; the working plan stays as it is. */
@Command(name = "import-plan")
final class ImportPlanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "cli.option.source")
    private Path source = Path.of("");

    @Option(names = "--district", paramLabel = "F", descriptionKey = "cli.option.districtField")
    private Optional<String> district = Optional.empty();

    @Option(
            names = "--district-name",
            paramLabel = "F",
            descriptionKey = "cli.option.districtNameField")
    private Optional<String> districtName = Optional.empty();

    @Option(names = "--key", paramLabel = "F", descriptionKey = "cli.option.keyField")
    private Optional<String> key = Optional.empty();

    @Mixin private final SourceOptions options = new SourceOptions();

    @Option(
            names = "--save",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.versionName")
    private String name = "";

    ImportPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        VersionDraft draft = VersionDraft.of(Lookup.versionName(name));
        try (Session session = Working.on(project)) {
            Plan plan = division(options.read(source), session.settled());
            session.keep(draft, plan);
            int open = plan.units(Plan.UNASSIGNED).size();
            console.say("cli.imported", draft.name(), plan.districts().size(), open);
        }
        return ExitCode.DONE;
    }

    private Plan division(Layer layer, Plan working) throws UserException {
        PlanImport.Columns columns = new PlanImport.Columns(district, districtName, key);
        return FileException.about(
                source, () -> PlanImport.run(layer, columns, working.ground(), working.rules()));
    }
}
