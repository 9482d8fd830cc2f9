package zuschnitt.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.io.imports.JoinChoices;
import zuschnitt.io.imports.JoinChoices.Repeats;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.io.imports.Padding;
import zuschnitt.io.imports.TableJoin;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Project;
import zuschnitt.plan.Vintage;
import zuschnitt.session.Session;

/** Hangs the counts of a table on the units, as a further data set of the project. */
@Command(name = "join")
final class JoinCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "cli.option.table")
    private Path table = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "F",
            descriptionKey = "cli.option.keyField")
    private String key = "";

    @Option(names = "--date", paramLabel = "D", descriptionKey = "cli.option.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--population", paramLabel = "F", descriptionKey = "cli.option.populationField")
    private Optional<String> population = Optional.empty();

    @Option(
            names = "--counts",
            split = ",",
            paramLabel = "F",
            descriptionKey = "cli.option.countFields")
    private List<String> counts = List.of();

    @Option(names = "--rate", paramLabel = "NAME=NUM/DEN", descriptionKey = "cli.option.rate")
    private List<String> rates = List.of();

    @Option(names = "--topic", paramLabel = "T", descriptionKey = "cli.option.topic")
    private String topic = "";

    @Option(names = "--version", paramLabel = "V", descriptionKey = "cli.option.unitsOfVersion")
    private Optional<String> version = Optional.empty();

    @Option(names = "--pad", descriptionKey = "cli.option.pad")
    private boolean pad;

    @Option(names = "--add-up", descriptionKey = "cli.option.addUp")
    private boolean addUp;

    @Mixin private final SourceOptions options = new SourceOptions();
    @Mixin private final JsonOption json = new JsonOption();

    JoinCommand(Console console) {
        this.console = console;
    }

    /** What is wrong with the words is said before long work begins. */
    @Override
    public Integer call() throws UserException {
        JoinChoices choices = choices();
        try (Session session = Working.on(project, console)) {
            Layer layer = options.read(table);
            Optional<Vintage> vintage = vintage(session);
            Project units = vintage.map(v -> v.in(session.project())).orElse(session.project());
            JoinResult result =
                    FileException.about(table, () -> TableJoin.run(layer, units, choices));
            if (vintage.isPresent()) session.versions().add(vintage.get(), result.joined());
            else session.add(result.joined());
            JoinLines lines = new JoinLines(result);
            if (json.asked()) console.printJson(Json.document(lines::write));
            else lines.print(console);
        }
        return ExitCode.DONE;
    }

    /** The units of another year that a version lies over. */
    private Optional<Vintage> vintage(Session session) throws UserException {
        if (version.isEmpty()) return Optional.empty();
        return session.versions()
                .vintage(
                        session.versions()
                                .plan(
                                        Lookup.version(
                                                session.versions().all().get(), version.get())));
    }

    private JoinChoices choices() throws UsageException {
        return new JoinChoices(
                Optional.of(key),
                population,
                counts,
                rates(),
                topic.strip(),
                date,
                pad ? Padding.PAD : Padding.NONE,
                addUp ? Repeats.SUM : Repeats.UNKNOWN);
    }

    private List<JoinChoices.Rate> rates() throws UsageException {
        List<JoinChoices.Rate> asked = new ArrayList<>();
        for (String rate : rates) {
            int equals = rate.indexOf('=');
            if (equals < 1 || rate.indexOf('/', equals) < 0)
                throw new UsageException(Message.of("cli.join.rate", rate));
            asked.add(
                    new JoinChoices.Rate(
                            rate.substring(0, equals).strip(), rate.substring(equals + 1).strip()));
        }
        return asked;
    }
}
