package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;

/**
 * The stage: one page, sheets and notices over it, in the planner's language and look. Laid out
 * anew when one of these changes.
 */
public final class Frame {

    /** At the first start; larger screens keep some of their desk in sight. */
    private static final double WIDEST = 1920;

    private static final double TALLEST = 1200;

    private final Stage stage;
    private final Background background;
    private final Places places;
    private final OpenProject project;
    private final NewProjects newProjects;
    private final Leaving leaving;
    private final Scene scene = new Scene(new StackPane());
    private final Listening listening = new Listening();
    private Settings settings;
    private StackPane content = new StackPane();
    private Messages words;
    private Actions actions = new Actions();
    private Sheets sheets = new Sheets();
    private Notices notices;

    /**
     * @param projects where projects come from
     * @param places where things are kept
     */
    public Frame(Stage stage, Background background, Projects projects, Places places) {
        this.stage = stage;
        this.background = background;
        this.places = places;
        this.settings = places.settings().read();
        this.words = Messages.of(settings.look().locale());
        this.notices = new Notices(words);
        this.project = new OpenProject(this, background, projects, places.backups());
        this.newProjects = new NewProjects(this, background);
        this.leaving = new Leaving(this, background);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED, new KeyGuard(scene, () -> actions, () -> sheets.showing()));
        scene.setOnDragOver(this::offerDrop);
        scene.setOnDragDropped(this::takeDrop);
        setStage();
        lay();
    }

    private void setStage() {
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
        if (!files.isEmpty()) project.openOneOf(files, () -> newProjects.begin(files));
    }

    /** The project that is open. */
    public OpenProject project() {
        return project;
    }

    /** How a new one is made. */
    NewProjects newProjects() {
        return newProjects;
    }

    /** What dialogs of the system belong to. */
    Window stage() {
        return stage;
    }

    /** Folder for what is kept of base maps from the network. */
    Path tileCache() {
        return places.tiles();
    }

    // ---- language and look ----

    /** Lays everything out anew: after another project, language or look. */
    void lay() {
        Locale.setDefault(look().locale());
        Application.setUserAgentStylesheet(look().theme().getUserAgentStylesheet());
        scene.getStylesheets().setAll(look().styleSheets().stream().map(Frame::address).toList());
        words = Messages.of(look().locale());
        actions = new Actions();
        sheets = new Sheets();
        notices = new Notices(words);
        content = new StackPane();
        WindowActions.add(actions, this);
        turnTo(project.page(actions));
        listening.stop();
        JobsPane jobs = new JobsPane(background, listening, words);
        StackPane root = new StackPane(content, sheets.pane(), jobs, notices);
        scene.setRoot(root);
        root.applyCss(); // a sheet can lie only on a layer that has its skin
        stage.setTitle(project.name().map(name -> name + " – Zuschnitt").orElse("Zuschnitt"));
    }

    private static String address(String resource) {
        return Objects.requireNonNull(Frame.class.getResource(resource), resource).toExternalForm();
    }

    /** What is shown under sheets and notices. */
    Node page() {
        return content.getChildren().get(0);
    }

    /** Shows another page, until everything is laid out anew. */
    void turnTo(Node page) {
        content.getChildren().setAll(page);
    }

    Messages words() {
        return words;
    }

    Look look() {
        return settings.look();
    }

    Settings settings() {
        return settings;
    }

    /** Remembers the planner's choices. */
    void remember(Settings changed) {
        settings = changed;
        places.settings().write(changed);
    }

    /** Changes language, shade or text size; an import that is under way stays. */
    void wear(Look look) {
        remember(settings.withLook(look));
        Node before = page();
        lay();
        newProjects.goOn(before);
    }

    void switchShade() {
        boolean light = look().shade() == Look.Shade.LIGHT;
        wear(look().withShade(light ? Look.Shade.DARK : Look.Shade.LIGHT));
    }

    void switchFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    // ---- saying things ----

    void show(Sheet sheet) {
        sheets.show(sheet);
    }

    void showKeys() {
        show(KeysSheet.of(actions, words, look()));
    }

    void showAbout() {
        show(AboutSheet.of(words, look()));
    }

    void say(Message message) {
        notices.say(message);
    }

    /** Says what is worth to be read, until it is closed. */
    void tell(Message message) {
        notices.tell(message);
    }

    /** Does a deed; says so if the world made it fail. */
    void attempt(Deed deed) {
        try {
            deed.perform();
        } catch (UserException failure) {
            alarm(failure);
        }
    }

    /** Says what went wrong and what can be done; what is our fault is logged, too. */
    public void alarm(Throwable failure) {
        alarm(Mishap.sentence(failure), project.waysOut().of(failure));
    }

    /** Says what stands in the way, and what can be done. */
    void alarm(Message trouble, List<Notices.Remedy> ways) {
        notices.alarm(trouble, ways);
    }

    // ---- going ----

    /** Puts the project away and ends the program, once nothing is written any more. */
    void close() {
        leaving.begin();
    }

    /** Puts the project away and ends the program at once. */
    void leave() {
        project.end();
        stage.close();
    }
}
