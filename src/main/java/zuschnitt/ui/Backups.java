package zuschnitt.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import zuschnitt.message.Message;
import zuschnitt.session.Background;
import zuschnitt.session.BackupKeeper;
import zuschnitt.session.Session;
import zuschnitt.store.Backup;
import zuschnitt.store.BackupFolder;

/**
 * The backups of projects: made in quiet moments while one is open, listed on a sheet, opened as a
 * copy, or put in the project's place.
 */
final class Backups {
    private static final Message CANCELLED = Message.of("ui.backups.cancelled");

    private final Frame frame;
    private final Background background;
    private final Path root;
    private Optional<BackupKeeper> keeper = Optional.empty();

    private final Timeline looks =
            new Timeline(new KeyFrame(Duration.seconds(10), event -> look()));

    /**
     * @param root folder of all backups
     */
    Backups(Frame frame, Background background, Path root) {
        this.frame = frame;
        this.background = background;
        this.root = root;
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
    }

    /** Makes backups of the project from now on, and of no other. */
    void keep(Session session) {
        BackupFolder folder = folder(session.file().path());
        Clock clock = Clock.systemUTC();
        keeper = Optional.of(new BackupKeeper(session, folder, background, clock, frame::tell));
    }

    /** Makes none until another project is open. */
    void rest() {
        keeper = Optional.empty();
    }

    void stop() {
        looks.stop();
    }

    /** Makes a backup if it is time for one. */
    void look() {
        keeper.ifPresent(BackupKeeper::look);
    }

    private BackupFolder folder(Path project) {
        return BackupFolder.of(root, project);
    }

    /** Those of a project, the latest first. */
    List<Backup> of(Path project) {
        return folder(project).all();
    }

    /** Whether there are any of a project, which itself may be damaged or gone. */
    boolean any(Path project) {
        return !of(project).isEmpty();
    }

    /** Shows those of a project, open or not. */
    void show(Path project) {
        show(folder(project));
    }

    private void show(BackupFolder folder) {
        Path project = place(folder);
        Optional<Message> unknown =
                folder.project().isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("ui.backups.unknown"));
        background.run(
                Message.of("ui.backups.reading"),
                job ->
                        new Findings(
                                folder,
                                folder.all().stream().map(BackupLine::of).toList(),
                                unknown.or(() -> Backup.objection(project))),
                found -> show(project, found),
                frame::alarm);
    }

    /** Shows the projects that there are backups of, for who misses one. */
    void showProjects() {
        background.run(
                Message.of("ui.backups.reading"),
                job -> BackupFolder.every(root).stream().map(BackedUpSheet.Line::of).toList(),
                lines ->
                        frame.show(
                                new BackedUpSheet(lines, this::show)
                                        .of(frame.words(), frame.look())),
                frame::alarm);
    }

    /** Where the project lay that the backups are of, or where a new one might. */
    static Path place(BackupFolder folder) {
        Path home = Path.of(System.getProperty("user.home", ""));
        return folder.project().orElseGet(() -> home.resolve(folder.name() + CopyChooser.ENDING));
    }

    /** What was found out for the sheet. */
    private record Findings(
            BackupFolder folder, List<BackupLine> lines, Optional<Message> objection) {}

    private void show(Path project, Findings found) {
        BackupSheet.Host host =
                new BackupSheet.Host() {
                    @Override
                    public Optional<Message> objection() {
                        return found.objection();
                    }

                    @Override
                    public void openCopy(Backup backup) {
                        chooseCopy(project, backup);
                    }

                    @Override
                    public void restore(Backup backup) {
                        Backups.this.restore(project, backup);
                    }
                };
        BackupSheet sheet = new BackupSheet(project, found.folder().path(), found.lines(), host);
        frame.show(sheet.of(frame.words(), frame.look()));
    }

    private Optional<Session> session(Path project) {
        return frame.project()
                .session()
                .filter(
                        open ->
                                open.file()
                                        .path()
                                        .toAbsolutePath()
                                        .equals(project.toAbsolutePath()));
    }

    private void chooseCopy(Path project, Backup backup) {
        LocalDateTime made = BackupLine.local(backup.made());
        Message name =
                Message.of(
                        "ui.backups.copy.name",
                        CopyChooser.stem(project),
                        CopyChooser.NOW.format(made));
        CopyChooser.of(frame)
                .choose(project, name)
                .map(File::toPath)
                .ifPresent(copy -> openCopy(backup, copy));
    }

    /** Makes a project of a backup, and opens it. */
    void openCopy(Backup backup, Path copy) {
        background.run(
                Message.of("ui.opening", String.valueOf(copy.getFileName())),
                job -> {
                    backup.copyTo(copy);
                    return copy;
                },
                frame.project()::open,
                frame::alarm);
    }

    /**
     * Puts a backup in the place of the project; what stands there stays beside it. Where that
     * fails or is cancelled, what was open is open again.
     */
    private void restore(Path project, Backup backup) {
        Path aside = aside(project);
        boolean wasOpen = session(project).isPresent();
        if (wasOpen) frame.project().close();
        background.runToItsEnd(
                Message.of("ui.backups.restoring", String.valueOf(project.getFileName())),
                job -> backup.restoreTo(project, aside, job::cancelled),
                restored -> {
                    if (restored) frame.project().open(project, () -> frame.tell(restored(aside)));
                    else goBack(project, wasOpen, () -> frame.say(CANCELLED));
                },
                failure -> goBack(project, wasOpen, () -> frame.alarm(failure)));
    }

    private static Message restored(Path aside) {
        return Files.exists(aside)
                ? Message.of("ui.backups.restored", String.valueOf(aside.getFileName()))
                : Message.of("ui.backups.restored.missing");
    }

    /** Says what became of it, after opening the project again that was open before. */
    private void goBack(Path project, boolean wasOpen, Runnable word) {
        if (wasOpen && frame.project().session().isEmpty()) frame.project().open(project, word);
        else word.run();
    }

    /** A free name for what stood in the project's place. */
    private Path aside(Path project) {
        String now = CopyChooser.NOW.format(BackupLine.local(Instant.now()));
        String wanted = frame.words().text("ui.backups.aside", CopyChooser.stem(project), now);
        Path free = project.resolveSibling(wanted + CopyChooser.ENDING);
        for (int i = 2; Files.exists(free); i++)
            free = project.resolveSibling(wanted + " " + i + CopyChooser.ENDING);
        return free;
    }
}
