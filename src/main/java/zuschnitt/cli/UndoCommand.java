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

/** Takes back the last steps, all that were asked for or none. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", descriptionKey = "cli.option.steps")
    private int steps = 1;

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        if (steps < 1) throw UsageException.of("cli.steps");
        try (Session session = Working.on(project, console)) {
            List<Step> past = session.history().get().past();
            if (past.isEmpty()) throw new UserException(Message.of("refusal.nothingToUndo"));
            if (past.size() < steps) {
                throw new UserException(Message.of("cli.undo.tooMany", steps, past.size()));
            }
            for (int i = 1; i <= steps; i++) {
                session.undo();
                console.say("cli.undone", past.get(past.size() - i).label());
            }
        }
        return ExitCode.DONE;
    }
}
