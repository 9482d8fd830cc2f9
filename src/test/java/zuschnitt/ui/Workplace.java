package zuschnitt.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.plan.Plan;
import zuschnitt.session.Background;

/** The whole window on a stage, and a folder for its files; both go when the test has ended. */
final class Workplace implements AutoCloseable {
    private static final Path TOWN = Path.of("maps/baesweiler");

    private final Background background = new Background(Platform::runLater);
    private final Path folder;
    private final Frame frame;

    private Workplace(Stage stage, Function<Path, Projects> projects) throws IOException {
        this.folder = Files.createTempDirectory("Würselen & Köln ");
        Places places =
                new Places(
                        new SettingsFile(folder.resolve("settings.properties")),
                        folder.resolve("Köln/tiles"),
                        folder.resolve("Köln/Sicherungen"));
        this.frame = new Frame(stage, background, projects.apply(folder), places);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    /** A window of a projector's size, with nothing open and no demo. */
    static Workplace on(Stage stage) throws IOException {
        return on(stage, folder -> new OnlyFiles());
    }

    /**
     * The same with other projects.
     *
     * @param projects made for the folder
     */
    static Workplace on(Stage stage, Function<Path, Projects> projects) throws IOException {
        return new Workplace(stage, projects);
    }

    Frame frame() {
        return frame;
    }

    /** Whether a project is open; on the screen's thread. */
    boolean isOpen(Path project) {
        return frame.project()
                .session()
                .filter(open -> open.file().path().equals(project))
                .isPresent();
    }

    /** What is being worked on; not on the screen's thread. */
    Plan settled() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> frame.project().session().orElseThrow().settled())
                .get();
    }

    Background background() {
        return background;
    }

    Path folder() {
        return folder;
    }

    /** Lays the demo project into the folder. */
    Path layDemo(String name) throws IOException {
        return lay("baesweiler.gpkg", name);
    }

    /** Lays a file of the demo town into the folder. */
    Path lay(String file, String name) throws IOException {
        return Files.copy(TOWN.resolve(file), folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        new FxRobot().interact(frame::close);
        background.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
