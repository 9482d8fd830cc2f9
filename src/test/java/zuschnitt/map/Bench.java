package zuschnitt.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Mapping;
import zuschnitt.edit.Adopt;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.store.ProjectFile;

/** A plan on the map of a real window, ten people in every unit, to try tools on. */
final class Bench implements AutoCloseable {
    private final Path folder;
    private final Background background = new Background(Platform::runLater);
    private final Session session;
    private final MapPane map;
    private final MapBinding binding;

    /** On the JavaFX thread. */
    Bench(Plan plan, Stage stage) throws IOException, UserException {
        folder = Files.createTempDirectory("zuschnitt");
        session = Session.of(project(plan), Clock.systemUTC(), "");
        session.perform(new Adopt(plan, "Entwurf"));
        map = new MapPane(background, Messages.of(Locale.GERMANY));
        binding = new MapBinding(session, map, background, Mapping.IDENTITY);
        stage.setMinWidth(0); // all tests of a run share the stage, and another may have grown it
        stage.setMinHeight(0);
        stage.setScene(new javafx.scene.Scene(new StackPane(map), 720, 500));
        stage.sizeToScene();
        stage.show();
    }

    private ProjectFile project(Plan plan) throws UserException {
        Project project =
                new Project(
                        UUID.randomUUID(),
                        "Pflaster",
                        new Crs("EPSG:25832", "UTM 32N", ""),
                        plan.ground(),
                        plan.rules(),
                        List.of(Paving.tenEach(plan)),
                        List.of());
        return ProjectFile.create(folder.resolve("pflaster.gpkg"), project);
    }

    Session session() {
        return session;
    }

    Background background() {
        return background;
    }

    MapPane map() {
        return map;
    }

    void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(this::drawn).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean drawn() {
        return map.settled()
                && map.sight()
                        .raster()
                        .filter(seen -> seen.viewport().equals(map.view()))
                        .isPresent();
    }

    /** Where a place of the ground is on the screen, in whole pixels. */
    Point2D at(double x, double y) {
        Viewport view = map.view();
        double scale = map.outputScale();
        return map.localToScreen(
                Math.rint(view.toPixelX(x) / scale), Math.rint(view.toPixelY(y) / scale));
    }

    @Override
    public void close() throws IOException {
        binding.close();
        background.close();
        session.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
