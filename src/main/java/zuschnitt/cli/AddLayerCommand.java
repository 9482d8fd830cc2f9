package zuschnitt.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Vintage;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/**
 * Puts the units of another year beside those of the project, with a first version over them: the
 * division that stands in a column, or else every unit a district of its own, so that the layers
 * themselves can be compared.
 */
@Command(name = "add-layer")
final class AddLayerCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Option(
            names = "--units",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "cli.option.unitFiles")
    private List<Path> files = List.of();

    @Option(
            names = "--save",
            required = true,
            paramLabel = "NAME",
            descriptionKey = "cli.option.versionName")
    private String name = "";

    @Mixin private final SourceOptions source = new SourceOptions();
    @Mixin private final ChoicesOptions chosen = new ChoicesOptions();

    @Option(names = "--district", paramLabel = "F", descriptionKey = "cli.option.existingDistrict")
    private Optional<String> district = Optional.empty();

    @Option(names = "--gap-width", paramLabel = "M", descriptionKey = "cli.option.gapWidth")
    private Optional<Double> gapWidth = Optional.empty();

    AddLayerCommand(Console console) {
        this.console = console;
    }

    /** What is wrong with the words is said before long work begins. */
    @Override
    public Integer call() throws UserException {
        VersionDraft draft = VersionDraft.of(Lookup.versionName(name));
        Choices wished = chosen.choices();
        try (Session session = Working.on(project, console);
                Progress progress = new Progress(console, files.size() + 2)) {
            if (session.versions().find(draft.name()).isPresent())
                throw new UserException(Message.of("refusal.nameTaken", draft.name()));
            List<Layer> layers = new ArrayList<>();
            for (Path file : files) {
                progress.next("cli.progress.reading", file.toString());
                layers.add(source.read(file));
            }
            progress.next("cli.progress.fitting");
            Intake.Founded founded = found(layers, wished, session);
            progress.next("cli.progress.writing");
            Plan plan = division(founded);
            session.versions()
                    .add(Vintage.of(founded.project()), founded.project().sources(), plan, draft);
            progress.clear();
            new FoundingLines(console).print(founded);
            int open = plan.units(Plan.UNASSIGNED).size();
            console.say("cli.imported", draft.name(), plan.districts().size(), open);
        }
        return ExitCode.DONE;
    }

    /** The layer as a project of its own, in the coordinates of the one that is there. */
    private Intake.Founded found(List<Layer> layers, Choices wished, Session session)
            throws UserException {
        Reference there =
                Reference.parse(session.project().crs().wkt())
                        .orElseThrow(() -> new IllegalStateException("unknown system"));
        Rules rules = session.settled().rules();
        double gaps = gapWidth.orElse(session.project().ground().gapWidth());
        if (!(gaps >= 0 && gaps < 1000)) throw UsageException.of("cli.new.gapWidth");
        Intake intake = Intake.of(layers, wished.withProject(there)).withDistricts(district);
        String title = layers.get(0).name();
        return FileException.about(
                files.get(0),
                () ->
                        intake.found(
                                title,
                                new Rules(rules.band(), rules.noticeBelow()),
                                gaps,
                                chosen.keys()));
    }

    private static Plan division(Intake.Founded founded) {
        return founded.division()
                .orElseGet(
                        () -> Plan.ofUnits(founded.project().ground(), founded.project().rules()));
    }
}
