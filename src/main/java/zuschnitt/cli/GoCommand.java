package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;

/** Goes to any place in the history: a parked state, a step, or the beginning. */
@Command(name = "goto")
final class GoCommand implements Callable<Integer> {
    /** So many letters of a step's identity tell it from the others. */
    static final int SHORTEST = 8;

    private static final String BEGINNING = "beginning";

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1",
            paramLabel = "NAME|STEP|beginning",
            descriptionKey = "cli.option.place")
    private String place = "";

    GoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Session session = Working.on(project, console)) {
            session.go(find(session));
            console.say(
                    "cli.wentTo",
                    session.history()
                            .get()
                            .undoable()
                            .<Message>map(Step::label)
                            .orElse(Message.of("history.beginning")));
        }
        return ExitCode.DONE;
    }

    private Optional<UUID> find(Session session) throws UserException {
        Optional<Parked> parked = session.parking().find(place);
        if (parked.isPresent()) return parked.get().step();
        if (place.equals(BEGINNING)) return Optional.empty();
        History history = session.history().get();
        List<UUID> found =
                Stream.of(history.past(), history.future(), history.aside())
                        .flatMap(List::stream)
                        .map(Step::id)
                        .filter(id -> id.toString().startsWith(place))
                        .toList();
        if (place.length() >= SHORTEST && found.size() == 1) return Optional.of(found.get(0));
        throw new UserException(Message.of("cli.unknownPlace", place));
    }
}
