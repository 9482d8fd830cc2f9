package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.store.LayersCopy;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.ProjectInUseException;
import zuschnitt.ui.doctor.DoctorPage;
import zuschnitt.ui.doctor.Patient;
import zuschnitt.ui.importing.ImportPage;
import zuschnitt.ui.importing.NewProject;

/**
 * The stage: shows the start page or the open project, sheets and notices over it, in the planner's
 * language and look. Laid out anew when one of these changes.
 */
public final class Frame {

    /** At the first start; larger screens keep some of their desk in sight. */
    private static final double WIDEST = 1920;

    private static final double TALLEST = 1200;

    private final Stage stage;
    private final Background background;
    private final Projects projects;
    private final Places places;
    private final Backups backups;
    private final Leaving leaving;
    private final WaysOut waysOut = new WaysOut(this);
    private final FirstWords firstWords;
    private final Scene scene = new Scene(new StackPane());

    private final Listening listening = new Listening();

    private Settings settings;
    private StackPane content = new StackPane();
    private Messages words;
    private Actions actions = new Actions();
    private Sheets sheets = new Sheets();
    private Notices notices;
    private Optional<Session> session = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();

    /** Whether the figures of the open project are invented. */
    private boolean demo;

    /** Tells others every now and then that the open project is in use. */
    private final Timeline signOfLife =
            new Timeline(
                    new KeyFrame(
                            Duration.seconds(45), event -> session.ifPresent(this::keepAlive)));

    /**
     * @param projects where projects come from
     * @param places where things are kept
     */
    public Frame(Stage stage, Background background, Projects projects, Places places) {
        this.stage = stage;
        this.background = background;
        this.projects = projects;
        this.places = places;
        this.backups = new Backups(this, background, places.backups());
        this.leaving = new Leaving(this, background);
        this.firstWords =
                new FirstWords(
                        this,
                        background,
                        project -> session.filter(now -> now.file() == project).isPresent());
        this.settings = places.settings().read();
        this.words = Messages.of(settings.look().locale());
        this.notices = new Notices(words);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED, new KeyGuard(scene, () -> actions, () -> sheets.showing()));
        scene.setOnDragOver(this::offerDrop);
        scene.setOnDragDropped(this::takeDrop);
        stage.setScene(scene);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDEST, screen.getWidth()));
        stage.setHeight(Math.min(TALLEST, screen.getHeight()));
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close();
                });
        signOfLife.setCycleCount(Timeline.INDEFINITE);
        signOfLife.play();
        lay();
    }

    /** Lays everything out anew: after another project, language or look. */
    void lay() {
        window.ifPresent(MainWindow::layAway);
        Locale.setDefault(settings.look().locale());
        Application.setUserAgentStylesheet(look().theme().getUserAgentStylesheet());
        scene.getStylesheets().setAll(look().styleSheets().stream().map(Frame::address).toList());
        words = Messages.of(look().locale());
        actions = new Actions();
        sheets = new Sheets();
        notices = new Notices(words);
        content = new StackPane();
        WindowActions.add(actions, this);
        window = session.map(this::window);
        if (demo) window.ifPresent(MainWindow::markAsDemo);
        listening.stop();
        JobsPane jobs = new JobsPane(background, listening, words);
        StackPane root = new StackPane(content, sheets.pane(), jobs, notices);
        content.getChildren().setAll(window.isPresent() ? window.get() : startPage());
        scene.setRoot(root);
        root.applyCss(); // a sheet can lie only on a layer that has its skin
        stage.setTitle(
                session.map(open -> open.project().name() + " – Zuschnitt").orElse("Zuschnitt"));
    }

    private static String address(String resource) {
        return Objects.requireNonNull(Frame.class.getResource(resource), resource).toExternalForm();
    }

    private MainWindow window(Session open) {
        return new MainWindow(open, background, this, actions, words);
    }

    private StartPage startPage() {
        List<Action> ways =
                Stream.of("new", "open", "demo", "allBackups").map(actions::get).toList();
        return new StartPage(words, look(), ways, settings.recent(), this::open);
    }

    Look look() {
        return settings.look();
    }

    Settings settings() {
        return settings;
    }

    Path tileCache() {
        return places.tiles();
    }

    /** Remembers the planner's choices. */
    void remember(Settings changed) {
        settings = changed;
        places.settings().write(changed);
    }

    /** Changes language, shade or text size; an import that is under way stays. */
    void wear(Look look) {
        remember(settings.withLook(look));
        Node before = content.getChildren().get(0);
        lay();
        if (before instanceof ImportPage page)
            content.getChildren().setAll(page.again(words, new ImportHost(this, this::lay)));
    }

    void switchShade() {
        boolean light = look().shade() == Look.Shade.LIGHT;
        wear(look().withShade(light ? Look.Shade.DARK : Look.Shade.LIGHT));
    }

    void switchFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    // ---- projects ----

    /** Opens a project, in the background, in place of the one that is open. */
    public void open(Path project) {
        open(project, projects::open, opened -> {});
    }

    /** Opens a project as {@link #open(Path)} does, and does something when it is there. */
    void open(Path project, Runnable then) {
        open(project, projects::open, opened -> then.run());
    }

    private void open(Path project, Opening how, Consumer<ProjectFile> then) {
        Message title = Message.of("ui.opening", String.valueOf(project.getFileName()));
        background.run(
                title,
                job -> how.open(project),
                opened -> {
                    show(opened, Optional.of(project));
                    then.accept(opened);
                },
                failure -> notOpened(project, failure));
    }

    /** Says why; where there are backups of the project, they are a way out. */
    private void notOpened(Path project, Throwable failure) {
        remember(settings.withoutRecent(project));
        if (backups.any(project)) offerBackups(project, Mishap.sentence(failure));
        else alarm(failure);
    }

    /** Says that the open project is damaged; from now on it can only be looked at. */
    void showDamage(Path project, Message damage) {
        lay();
        if (backups.any(project)) offerBackups(project, damage);
        else notices.alarm(damage);
    }

    private void offerBackups(Path project, Message trouble) {
        Notices.Remedy way = new Notices.Remedy("action.backups", () -> backups.show(project));
        notices.alarm(trouble, List.of(way));
    }

    /** One of the ways to open a project. */
    @FunctionalInterface
    private interface Opening {
        ProjectFile open(Path project) throws UserException;
    }

    /** Opens a project although somebody has it who gives no sign of life. */
    void takeOver(Path project) {
        open(project, projects::takeOver, opened -> {});
    }

    /** What can be done where the open project can't be changed. */
    WaysOut waysOut() {
        return waysOut;
    }

    /** Opens a copy of the demo project. */
    public void openDemo() {
        background.run(
                Message.of("ui.opening", "Demo"),
                job -> projects.openDemo(),
                opened -> show(opened, Optional.empty()),
                this::alarm);
    }

    /**
     * Shows a project that was opened.
     *
     * @param project its file, to be remembered; empty for a copy of the demo
     */
    private void show(ProjectFile opened, Optional<Path> project) {
        session.ifPresent(Session::close);
        session =
                Optional.of(
                        Session.of(opened, Clock.systemUTC(), System.getProperty("user.name", "")));
        demo = project.isEmpty();
        project.ifPresent(path -> remember(settings.withRecent(path.toAbsolutePath())));
        lay();
        if (project.isPresent()) session.ifPresent(backups::keep);
        else backups.rest();
        firstWords.about(opened);
    }

    /** Tells others that we are at work, and the planner if it would be in vain. */
    void keepAlive(Session open) {
        open.keepAlive();
        waysOut.look(open);
    }

    /** The project that is open. */
    Optional<Session> session() {
        return session;
    }

    /** Puts the open project away and shows the start page. */
    void closeProject() {
        backups.rest();
        session.ifPresent(Session::close);
        session = Optional.empty();
        lay();
    }

    /** The backups of projects. */
    Backups backups() {
        return backups;
    }

    void chooseProject() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.open.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*.gpkg"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::open);
    }

    /** The new file that is chosen; empty if none is. */
    Optional<File> choose(FileChooser chooser) {
        return Optional.ofNullable(chooser.showSaveDialog(stage));
    }

    /** Shows the page on which a new project is made. */
    void newProject() {
        newProject(List.of());
    }

    /** Shows the page on which a new project is made, with files to make it of, or more of them. */
    void newProject(List<Path> files) {
        if (!(content.getChildren().get(0) instanceof ImportPage)) {
            content.getChildren()
                    .setAll(new ImportPage(background, words, new ImportHost(this, this::lay)));
        }
        if (content.getChildren().get(0) instanceof ImportPage page) page.take(files);
    }

    /**
     * Makes a project in the background, shows it, and says what was read and mended.
     *
     * @param onRefused told why it can't be made so
     */
    void create(NewProject wished, Consumer<UserException> onRefused) {
        background.run(
                Message.of("ui.creating", wished.title()),
                job -> wished.make(),
                made -> welcome(made, wished.file()),
                failure -> {
                    if (failure instanceof UserException known) onRefused.accept(known);
                    else alarm(failure);
                });
    }

    /** Shows a project that was just made, and what there is to say about it. */
    private void welcome(NewProject.Made made, Path project) {
        show(made.file(), Optional.of(project));
        show(ReportSheet.of(made.report(), made.joins(), words, look()));
    }

    /**
     * Shows how layers fit together, and then again the page that asked.
     *
     * @param onTaken told which repair was chosen
     */
    void examine(Intake layers, Consumer<Repair> onTaken) {
        Node asking = content.getChildren().get(0);
        DoctorPage.Host host = new DoctorHost(this, () -> content.getChildren().setAll(asking));
        content.getChildren()
                .setAll(new DoctorPage(Patient.of(layers), background, words, host, onTaken));
    }

    /** Considers a layer of the open project that others edited as a division. */
    void considerLayer(LayersCopy copy, String layer) {
        window.ifPresentOrElse(open -> open.considerDivision(copy, layer), copy::close);
    }

    private void offerDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void takeDrop(DragEvent event) {
        drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    /** A project is opened, anything else becomes a new one, also a GeoPackage of others. */
    void drop(List<Path> files) {
        if (files.isEmpty()) return;
        background.run(
                Message.of("ui.opening", String.valueOf(files.get(0).getFileName())),
                job -> files.stream().filter(projects::isProject).findFirst(),
                project -> project.ifPresentOrElse(this::open, () -> newProject(files)),
                this::alarm);
    }

    // ---- saying things ----

    void show(Sheet sheet) {
        sheets.show(sheet);
    }

    void say(Message message) {
        notices.say(message);
    }

    /** Says what is worth to be read, until it is closed. */
    void tell(Message message) {
        notices.tell(message);
    }

    Messages words() {
        return words;
    }

    /** Does a deed; says so if the world made it fail. */
    void attempt(Deed deed) {
        try {
            deed.perform();
        } catch (UserException failure) {
            alarm(failure);
        }
    }

    /** Says what went wrong; what is our fault is logged, too. */
    public void alarm(Throwable failure) {
        if (failure instanceof ProjectInUseException lost && session.isPresent()) {
            alarm(lost.sentence());
        } else {
            notices.alarm(Mishap.sentence(failure));
        }
    }

    /** Says why the open project can't be changed, and what can be done. */
    void alarm(Message trouble) {
        alarm(trouble, waysOut.about(trouble));
    }

    /** Says what stands in the way, and what can be done. */
    void alarm(Message trouble, List<Notices.Remedy> ways) {
        notices.alarm(trouble, ways);
    }

    void showKeys() {
        show(KeysSheet.of(actions, words, look()));
    }

    void showAbout() {
        show(AboutSheet.of(words, look()));
    }

    /** Puts the project away and ends the program, once nothing is written any more. */
    void close() {
        leaving.begin();
    }

    /** Puts the project away and ends the program at once. */
    void leave() {
        window.ifPresent(MainWindow::layAway);
        signOfLife.stop();
        backups.stop();
        session.ifPresent(Session::close);
        stage.close();
    }
}
