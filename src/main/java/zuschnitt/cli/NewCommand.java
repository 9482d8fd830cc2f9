package zuschnitt.cli;

import java.nio.file.Files;
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
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.session.Founding;

/** Makes a project of one or more map files. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private static final String SUFFIX = ".gpkg";

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Option(
            names = "--units",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "cli.option.unitFiles")
    private List<Path> files = List.of();

    @Mixin private final SourceOptions source = new SourceOptions();
    @Mixin private final ChoicesOptions chosen = new ChoicesOptions();

    @Option(names = "--district", paramLabel = "F", descriptionKey = "cli.option.existingDistrict")
    private Optional<String> district = Optional.empty();

    @Option(names = "--save", paramLabel = "NAME", descriptionKey = "cli.option.firstVersion")
    private Optional<String> save = Optional.empty();

    @Mixin private final RulesOptions asked = new RulesOptions();

    NewCommand(Console console) {
        this.console = console;
    }

    /** What is wrong with the words is said before long work begins. */
    @Override
    public Integer call() throws UserException {
        if (Files.exists(project.file())) throw new UserException(Message.of("cli.new.exists"));
        if (save.isPresent()) Lookup.versionName(save.get());
        Choices choices = chosen.choices();
        Rules rules = asked.rules();
        double gapWidth = asked.gapWidth();
        try (Progress progress = new Progress(console, files.size() + 2)) {
            List<Layer> layers = layers(progress);
            progress.next("cli.progress.fitting");
            Intake intake = Intake.of(layers, choices).withDistricts(district);
            Intake.Founded founded =
                    FileException.about(
                            files.get(0),
                            () -> intake.found(projectName(), rules, gapWidth, chosen.keys()));
            progress.next("cli.progress.writing");
            Optional<Plan> division = division(founded);
            String name = save.isPresent() ? save.get().strip() : console.text("cli.new.division");
            Founding.found(project.file(), founded.project(), division, name).close();
            progress.clear();
            new FoundingLines(console).print(founded);
            division.ifPresent(plan -> report(name, plan));
        }
        return ExitCode.DONE;
    }

    /** The division in a field; if a version is wished for and there is none, every unit alone. */
    private Optional<Plan> division(Intake.Founded founded) {
        if (founded.division().isPresent() || save.isEmpty()) return founded.division();
        Project made = founded.project();
        return Optional.of(Plan.ofUnits(made.ground(), made.rules()));
    }

    private void report(String division, Plan plan) {
        int open = plan.units(Plan.UNASSIGNED).size();
        console.say("cli.imported", division, plan.districts().size(), open);
    }

    private List<Layer> layers(Progress progress) throws UserException {
        List<Layer> layers = new ArrayList<>();
        for (Path file : files) {
            progress.next("cli.progress.reading", file.toString());
            layers.add(source.read(file));
        }
        return layers;
    }

    private String projectName() {
        String file = String.valueOf(project.file().getFileName());
        return file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
    }
}
