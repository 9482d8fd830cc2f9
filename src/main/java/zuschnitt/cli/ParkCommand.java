package zuschnitt.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.Parked;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;

/** Gives the present place in the history a name, or takes a name away. */
@Command(name = "park")
final class ParkCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.option.parkedName")
    private String name = "";

    @Option(names = "--remove", descriptionKey = "cli.option.removeParked")
    private boolean remove;

    ParkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Session session = Working.on(project, console)) {
            if (remove) {
                Parked parked =
                        session.parking()
                                .find(name)
                                .orElseThrow(
                                        () ->
                                                new UserException(
                                                        Message.of("cli.unknownPlace", name)));
                session.parking().remove(parked);
                console.say("cli.unparked", name);
            } else {
                session.parking().park(name.strip());
                console.say("cli.parked", name.strip());
            }
        }
        return ExitCode.DONE;
    }
}
