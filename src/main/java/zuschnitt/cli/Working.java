package zuschnitt.cli;

import java.time.Clock;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.ProjectInUseException;

/** Opens projects to be worked on. */
final class Working {
    private Working() {}

    /**
     * A session on the project, which nobody else can change while it lasts. Where a crash ended
     * the last one, that is said where errors go, with the step that is there.
     *
     * @throws ProjectInUseException if somebody has it, or it can't be written
     * @throws UserException if it can't be read
     */
    static Session on(ProjectArgument project, Console console) throws UserException {
        ProjectFile file = ProjectFile.open(project.file());
        Session session = on(file);
        if (file.interrupted()) tell(file, console);
        return session;
    }

    private static void tell(ProjectFile file, Console console) {
        file.history()
                .undoable()
                .ifPresent(
                        last ->
                                console.complain(
                                        console.text(
                                                "cli.recovered",
                                                last.label(),
                                                last.time().toEpochMilli())));
    }

    private static Session on(ProjectFile file) throws ProjectInUseException {
        Optional<Message> obstacle =
                file.readOnlyReason().or(() -> file.care().soundness().get().damage());
        if (obstacle.isEmpty()) {
            return Session.of(file, Clock.systemUTC(), System.getProperty("user.name"));
        }
        file.close();
        throw new ProjectInUseException(obstacle.get());
    }
}
