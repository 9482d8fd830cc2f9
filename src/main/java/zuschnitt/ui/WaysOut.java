package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;
import zuschnitt.store.BackupFolder;
import zuschnitt.store.ProjectInUseException;

/**
 * What can be done where the open project can't be changed any more: opening it again, taking it
 * over, or going on in a copy of what is on the screen.
 */
final class WaysOut implements AccessBar.Host {
    private final Frame frame;

    /** What was last said of the file without being asked. */
    private Optional<Named> said = Optional.empty();

    /**
     * What is the matter, and with whom. That somebody was heard of again a minute later is nothing
     * new.
     *
     * @param names all but times
     */
    private record Named(String key, List<String> names) {
        static Named of(Message message) {
            return new Named(
                    message.key(),
                    message.arguments().stream()
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .toList());
        }
    }

    WaysOut(Frame frame) {
        this.frame = frame;
    }

    private Optional<Path> project() {
        return frame.project().session().map(open -> open.file().path());
    }

    /** Opens the project that is open, as it is on the disk now; we let go of it first. */
    @Override
    public void openAgain() {
        project()
                .ifPresent(
                        path -> {
                            frame.project().close();
                            frame.project().open(path);
                        });
    }

    @Override
    public void takeOver() {
        project().ifPresent(frame.project()::takeOver);
    }

    @Override
    public void copy() {
        project()
                .map(this::meant)
                .flatMap(path -> CopyChooser.of(frame).choose(path, name(path)))
                .map(File::toPath)
                .ifPresent(copy -> frame.attempt(() -> saveCopy(copy)));
    }

    /**
     * The project that is meant: a backup's own name is a time, and its folder is the program's.
     */
    private Path meant(Path open) {
        boolean backup =
                frame.project()
                        .session()
                        .flatMap(Session::readOnlyReason)
                        .filter(reason -> reason.key().equals("store.backup"))
                        .isPresent();
        return backup ? Backups.place(BackupFolder.around(open)) : open;
    }

    private static Message name(Path path) {
        LocalDateTime now = BackupLine.local(Instant.now());
        return Message.of("ui.copy.name", CopyChooser.stem(path), CopyChooser.NOW.format(now));
    }

    /**
     * Writes what is on the screen to a new file, and opens that.
     *
     * @throws UserException if it can't be written; the project stays open then
     */
    void saveCopy(Path copy) throws UserException {
        Session session = frame.project().session().orElseThrow();
        Path project = session.file().path();
        session.file().care().saveCopy(copy, frame.project().backups().of(project));
        Message done =
                Message.of(
                        "ui.copy.saved",
                        String.valueOf(copy.getFileName()),
                        String.valueOf(project.getFileName()));
        frame.project().open(copy, () -> frame.tell(done));
    }

    /** What can be done about what went wrong, for a button each; nothing about most things. */
    List<Notices.Remedy> of(Throwable failure) {
        return failure instanceof ProjectInUseException lost && project().isPresent()
                ? about(lost.sentence())
                : List.of();
    }

    private List<Notices.Remedy> about(Message trouble) {
        List<Notices.Remedy> remedies = new ArrayList<>();
        if (!trouble.key().equals("store.busy"))
            remedies.add(new Notices.Remedy("access.copy", this::copy));
        if (!trouble.key().equals("store.gone"))
            remedies.add(new Notices.Remedy("access.again", this::openAgain));
        return remedies;
    }

    /**
     * Says once that the file is no longer the one that is open, before anybody works in vain; to
     * be called every now and then.
     */
    void look(Session session) {
        Optional<Message> now = session.file().care().estranged();
        Optional<Named> named = now.map(Named::of);
        if (!named.equals(said)) now.ifPresent(trouble -> frame.alarm(trouble, about(trouble)));
        said = named;
    }
}
