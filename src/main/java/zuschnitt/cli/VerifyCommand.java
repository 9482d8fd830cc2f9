package zuschnitt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Says whether a project file is sound. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Reading reading = Reading.of(project)) {
            List<Message> wrong = reading.file().verify();
            console.say(wrong.isEmpty() ? "cli.verify.sound" : "cli.verify.damaged");
            for (Message message : wrong) console.say("cli.check.problem", message);
            return wrong.isEmpty() ? ExitCode.DONE : ExitCode.NO;
        }
    }
}
