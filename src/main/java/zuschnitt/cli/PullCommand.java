package zuschnitt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.Pulled;

/** Takes over the versions out of a colleague's copy of the project. */
@Command(name = "pull")
final class PullCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final JsonOption json = new JsonOption();

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "cli.option.otherProject")
    private Path other = Path.of("");

    PullCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Session session = Working.on(project, console);
                ProjectFile theirs =
                        FileException.about(other, () -> ProjectFile.openReadOnly(different()))) {
            Pulled pulled = pull(session, theirs);
            if (json.asked()) console.printJson(Json.document(out -> write(out, pulled)));
            else tell(pulled);
        }
        return ExitCode.DONE;
    }

    private Pulled pull(Session session, ProjectFile theirs) throws UserException {
        try (Progress progress = new Progress(console, 1)) {
            progress.next("cli.progress.reading", other.toString());
            return session.versions().pull(theirs, done -> true);
        }
    }

    private static List<String> cutTwice(Pulled pulled) {
        return pulled.cutTwice().stream().map(clash -> clash.unit().key()).toList();
    }

    /** The other project, if it is another one. */
    private Path different() throws UserException {
        try {
            if (Files.exists(other) && Files.isSameFile(other, project.file()))
                throw new UserException(Message.of("pull.sameFile"));
        } catch (IOException unknown) {
            return other;
        }
        return other;
    }

    private void write(Json out, Pulled pulled) {
        out.objects(
                        "versions",
                        pulled.arrivals(),
                        (line, one) ->
                                line.text("name", one.version().name())
                                        .text("nameThere", one.name())
                                        .text("author", one.version().author())
                                        .text("date", one.version().date().toString()))
                .number("known", pulled.known())
                .objects(
                        "missed",
                        pulled.missed(),
                        (line, one) ->
                                line.text("name", one.name())
                                        .text("reason", console.messages().text(one.reason())))
                .texts("cutTwice", cutTwice(pulled));
    }

    private void tell(Pulled pulled) {
        for (Pulled.Arrival one : pulled.arrivals())
            console.say(
                    one.renamed() ? "pull.arrivedAs" : "pull.arrived",
                    one.name(),
                    one.version().name());
        if (pulled.known() > 0) console.say("pull.known", pulled.known());
        if (pulled.arrivals().isEmpty() && pulled.known() == 0 && pulled.missed().isEmpty())
            console.say("pull.none");
        for (Pulled.Missed one : pulled.missed())
            console.say("pull.missed", one.name(), one.reason());
        if (!pulled.cutTwice().isEmpty())
            console.say("pull.cutTwice", pulled.cutTwice().size(), Lookup.some(cutTwice(pulled)));
    }
}
