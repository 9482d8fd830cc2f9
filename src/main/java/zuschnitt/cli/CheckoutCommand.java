package zuschnitt.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;

/** Goes back to a version, as one step that can be undone. */
@Command(name = "checkout")
final class CheckoutCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.option.versionName")
    private String name = "";

    CheckoutCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Session session = Working.on(project, console)) {
            Version version = Lookup.version(session.versions().all().get(), name);
            boolean there = session.versions().plan(version).equals(session.settled());
            if (!there) session.checkout(version);
        }
        console.say("cli.checkedOut", name);
        return ExitCode.DONE;
    }
}
