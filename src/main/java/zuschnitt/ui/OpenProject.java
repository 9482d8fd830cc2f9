package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.store.LayersCopy;
import zuschnitt.store.ProjectFile;

/**
 * The project that is open, if one is, and how others come into its place. While one is open,
 * backups are made of it and others are told that somebody is at work there.
 */
public final class OpenProject {
    private final Frame frame;
    private final Background background;
    private final Projects projects;
    private final Backups backups;
    private final WaysOut waysOut;
    private final FirstWords firstWords;
    private Optional<Session> session = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();

    /** Whether its figures are invented. */
    private boolean demo;

    private final Timeline signOfLife =
            new Timeline(
                    new KeyFrame(
                            Duration.seconds(45), event -> session.ifPresent(this::keepAlive)));

    /**
     * @param projects where projects come from
     * @param backups folder of all backups
     */
    OpenProject(Frame frame, Background background, Projects projects, Path backups) {
        this.frame = frame;
        this.background = background;
        this.projects = projects;
        this.backups = new Backups(frame, background, backups);
        this.waysOut = new WaysOut(frame);
        this.firstWords = new FirstWords(frame, background, this::is);
        signOfLife.setCycleCount(Animation.INDEFINITE);
        signOfLife.play();
    }

    /** The session of it. */
    Optional<Session> session() {
        return session;
    }

    /** Whether it is this one that is open. */
    boolean is(ProjectFile file) {
        return session.filter(open -> open.file() == file).isPresent();
    }

    /** How it is called. */
    Optional<String> name() {
        return session.map(open -> open.project().name());
    }

    // ---- coming ----

    /** Opens a project, in the background, in place of the one that is open. */
    public void open(Path file) {
        open(file, () -> {});
    }

    /** Opens a project as {@link #open(Path)} does, and does something when it is there. */
    void open(Path file, Runnable then) {
        open(file, projects::open, then);
    }

    /** Opens a project although somebody has it who gives no sign of life. */
    void takeOver(Path file) {
        open(file, projects::takeOver, () -> {});
    }

    /** One of the ways to open a project. */
    @FunctionalInterface
    private interface Opening {
        ProjectFile open(Path file) throws UserException;
    }

    private void open(Path file, Opening how, Runnable then) {
        background.run(
                Message.of("ui.opening", String.valueOf(file.getFileName())),
                job -> how.open(file),
                opened -> {
                    show(opened, Optional.of(file));
                    then.run();
                },
                failure -> notOpened(file, failure));
    }

    /** Opens a copy of the demo project. */
    public void openDemo() {
        background.run(
                Message.of("ui.opening", "Demo"),
                job -> projects.openDemo(),
                opened -> show(opened, Optional.empty()),
                frame::alarm);
    }

    /** Asks which project to open. */
    void choose() {
        Messages words = frame.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.open.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*.gpkg"));
        Optional.ofNullable(chooser.showOpenDialog(frame.stage()))
                .map(File::toPath)
                .ifPresent(this::open);
    }

    /**
     * Looks for a project among files that somebody brings, in the background, and opens it.
     *
     * @param onNone told if there is none; a GeoPackage of others is none either
     */
    void openOneOf(List<Path> files, Runnable onNone) {
        background.run(
                Message.of("ui.opening", String.valueOf(files.get(0).getFileName())),
                job -> files.stream().filter(projects::isProject).findFirst(),
                found -> found.ifPresentOrElse(this::open, onNone),
                frame::alarm);
    }

    /**
     * Shows a project that was opened.
     *
     * @param file to be remembered; empty for a copy of the demo
     */
    void show(ProjectFile opened, Optional<Path> file) {
        session.ifPresent(Session::close);
        session =
                Optional.of(
                        Session.of(opened, Clock.systemUTC(), System.getProperty("user.name", "")));
        demo = file.isEmpty();
        file.map(Path::toAbsolutePath)
                .ifPresent(path -> frame.remember(frame.settings().withRecent(path)));
        frame.lay();
        if (demo) backups.rest();
        else session.ifPresent(backups::keep);
        firstWords.about(opened);
    }

    /** Says why; where there are backups of the project, they are a way out. */
    private void notOpened(Path file, Throwable failure) {
        frame.remember(frame.settings().withoutRecent(file));
        if (backups.any(file)) offerBackups(file, Mishap.sentence(failure));
        else frame.alarm(failure);
    }

    // ---- while it is open ----

    /**
     * Lays out the page that shows it, the start page if none is open; the last page is laid away.
     *
     * @param actions takes up what can be done there
     */
    Node page(Actions actions) {
        layAway();
        window = session.map(open -> new MainWindow(open, background, frame, actions));
        if (demo) window.ifPresent(MainWindow::markAsDemo);
        return window.isPresent() ? window.get() : startPage(actions);
    }

    private Node startPage(Actions actions) {
        List<Action> ways =
                Stream.of("new", "open", "demo", "allBackups").map(actions::get).toList();
        List<Path> recent = frame.settings().recent();
        return new StartPage(frame.words(), frame.look(), ways, recent, this::open);
    }

    private void layAway() {
        window.ifPresent(MainWindow::layAway);
        window = Optional.empty();
    }

    /** Says that it is damaged; from now on it can only be looked at. */
    void showDamage(Path file, Message damage) {
        frame.lay();
        if (backups.any(file)) offerBackups(file, damage);
        else frame.alarm(damage, List.of());
    }

    private void offerBackups(Path file, Message trouble) {
        Notices.Remedy way = new Notices.Remedy("action.backups", () -> backups.show(file));
        frame.alarm(trouble, List.of(way));
    }

    /** Tells others that we are at work, and the planner if it would be in vain. */
    void keepAlive(Session open) {
        open.keepAlive();
        waysOut.look(open);
    }

    /** Considers a layer of it that others edited as a division. */
    void consider(LayersCopy copy, String layer) {
        window.ifPresentOrElse(open -> open.divisions().consider(copy, layer), copy::close);
    }

    /** Considers counts in it that others edited or put there. */
    void consider(OutsideCounts counts) {
        window.ifPresent(open -> open.figureTables().consider(counts));
    }

    /** The backups of projects. */
    Backups backups() {
        return backups;
    }

    /** What can be done where it can't be changed. */
    WaysOut waysOut() {
        return waysOut;
    }

    // ---- going ----

    /** Puts it away and shows the start page. */
    void close() {
        backups.rest();
        session.ifPresent(Session::close);
        session = Optional.empty();
        frame.lay();
    }

    /** Puts it away for good, the program being at its end. */
    void end() {
        layAway();
        signOfLife.stop();
        backups.stop();
        session.ifPresent(Session::close);
    }
}
