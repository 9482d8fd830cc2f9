package zuschnitt.app;

import java.lang.System.Logger;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import zuschnitt.session.Background;
import zuschnitt.ui.Frame;
import zuschnitt.ui.Places;
import zuschnitt.ui.SettingsFile;

/**
 * The window as JavaFX starts it. Of its arguments {@link #DEMO} opens a copy of the demo project,
 * any other a project.
 */
public final class ZuschnittWindow extends Application {
    /** The argument that asks for the demo project. */
    static final String DEMO = "--demo";

    private static final Logger LOG = System.getLogger(ZuschnittWindow.class.getName());
    private static final String PROXIES = "java.net.useSystemProxies";
    private static final String FONTS =
            "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-";

    private final Background background = new Background(Platform::runLater);

    @Override
    public void start(Stage stage) {
        loadFonts();
        useProxies();
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name");
        ProgramFolder folder = ProgramFolder.of(system, home, System.getenv());
        Places places =
                new Places(
                        new SettingsFile(
                                SettingsFolder.of(system, home, System.getenv())
                                        .resolve("settings.properties")),
                        folder.path().resolve("tiles"),
                        BackupsFolder.of(system, home, System.getenv()));
        DiskProjects projects = new DiskProjects(folder.path().resolve("demo"));
        Frame frame = new Frame(stage, background, projects, places);
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> frame.alarm(failure));
        stage.show();
        begin(frame);
    }

    private void begin(Frame frame) {
        List<String> arguments = getParameters().getRaw();
        if (arguments.contains(DEMO)) frame.project().openDemo();
        else arguments.stream().findFirst().map(Path::of).ifPresent(frame.project()::open);
    }

    /** Networks of town halls end at a proxy, which the system knows; what is set outside stays. */
    private static void useProxies() {
        if (System.getProperty(PROXIES) == null) System.setProperty(PROXIES, "true");
    }

    private static void loadFonts() {
        for (String weight : List.of("Regular", "Medium", "Bold")) {
            Optional<URL> font =
                    Optional.ofNullable(
                            ZuschnittWindow.class.getResource(FONTS + weight + ".woff"));
            font.ifPresentOrElse(
                    url -> Font.loadFont(url.toExternalForm(), 14),
                    () -> LOG.log(Logger.Level.WARNING, "no typeface {0}", weight));
        }
    }

    @Override
    public void stop() {
        background.close();
    }
}
