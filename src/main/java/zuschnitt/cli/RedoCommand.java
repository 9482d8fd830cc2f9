package zuschnitt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;

/**
 * Does undone steps again, along the branch that was left last, all that were asked for or none.
 */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", descriptionKey = "cli.option.steps")
    private int steps = 1;

    RedoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        if (steps < 1) throw UsageException.of("cli.steps");
        try (Session session = Working.on(project, console)) {
            List<Step> future = session.history().get().future();
            if (future.isEmpty()) throw new UserException(Message.of("refusal.nothingToRedo"));
            if (future.size() < steps) {
                throw new UserException(Message.of("cli.redo.tooMany", steps, future.size()));
            }
            for (int i = 0; i < steps; i++) {
                session.redo();
                console.say("cli.did", future.get(i).label());
            }
        }
        return ExitCode.DONE;
    }
}
