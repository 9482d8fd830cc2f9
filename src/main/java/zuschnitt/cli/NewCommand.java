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
import zuschnitt.io.imports.DefectSentences;
import zuschnitt.io.imports.ImportReport;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Proposal;
import zuschnitt.io.imports.Role;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
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

    @Mixin private final RulesOptions asked = new RulesOptions();

    NewCommand(Console console) {
        this.console = console;
    }

    /** What is wrong with the words is said before long work begins. */
    @Override
    public Integer call() throws UserException {
        if (Files.exists(project.file())) throw new UserException(Message.of("cli.new.exists"));
        Choices choices = chosen.choices();
        Rules rules = asked.rules();
        double gapWidth = asked.gapWidth();
        try (Progress progress = new Progress(console, files.size() + 2)) {
            List<Layer> layers = layers(progress);
            progress.next("cli.progress.fitting");
            Intake intake = intake(layers, choices);
            Intake.Founded founded =
                    FileException.about(
                            files.get(0), () -> intake.found(projectName(), rules, gapWidth));
            progress.next("cli.progress.writing");
            String division = console.text("cli.new.division");
            Founding.found(project.file(), founded.project(), founded.division(), division).close();
            progress.clear();
            report(founded.project(), founded.report());
            founded.division().ifPresent(plan -> report(division, plan));
        }
        return ExitCode.DONE;
    }

    private Intake intake(List<Layer> layers, Choices choices) {
        Intake intake = Intake.of(layers, choices);
        if (district.isEmpty()) return intake;
        List<String> fields = List.of(district.get());
        return new Intake(
                intake.deliveries().stream().map(d -> d.choose(Role.DISTRICT, fields)).toList());
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

    private void report(Project made, ImportReport report) {
        Figures figures = made.figures().get(0);
        console.say(
                "cli.info.project",
                made.name(),
                made.ground().units().count(),
                Math.round(figures.sum(figures.populationField())),
                made.crs().code().isEmpty() ? made.crs().name() : made.crs().code());
        for (Proposal guess : report.guesses()) {
            console.say("cli.new.guess", guess.reason());
        }
        for (ImportReport.File file : report.files()) {
            for (Note note : file.notes()) {
                console.say("cli.new.note", file.name(), note.sentence());
            }
        }
        new DefectSentences(made.ground().units())
                .all(report.defects(), report.areas())
                .forEach(console::say);
    }
}
