package zuschnitt.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version.Status;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/** Saves the working plan as a version. */
@Command(name = "save")
final class SaveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.option.versionName")
    private String name = "";

    @Option(names = "--author", paramLabel = "A", descriptionKey = "cli.option.author")
    private String author = "";

    @Option(names = "--reason", paramLabel = "R", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--status", paramLabel = "draft|decided", descriptionKey = "cli.option.status")
    private Status status = Status.DRAFT;

    @Option(names = "--valid-from", paramLabel = "D", descriptionKey = "cli.option.validFrom")
    private Optional<LocalDate> validFrom = Optional.empty();

    SaveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        VersionDraft draft =
                new VersionDraft(Lookup.versionName(name), author, reason, status, validFrom);
        try (Session session = Working.on(project, console)) {
            session.versions().save(draft);
        }
        console.say("cli.saved", draft.name());
        return ExitCode.DONE;
    }
}
