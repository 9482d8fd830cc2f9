package zuschnitt.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import zuschnitt.edit.Adopt;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Tiny;
import zuschnitt.session.Session;
import zuschnitt.store.ProjectFile;

/** A small project on the disk, its session, and a stage to show a pane on. */
final class Desk {
    static final Messages WORDS = Messages.of(Locale.GERMANY);

    private Desk() {}

    /**
     * A session whose plan is drawn as {@link Tiny} draws, populations being the units' numbers.
     */
    static Session session(Path folder, String drawing) throws UserException {
        Plan drawn = Tiny.plan(drawing);
        return session(folder, drawn.ground(), drawn);
    }

    private static Session session(Path folder, Ground ground, Plan drawn) throws UserException {
        Project project =
                new Project(
                        new UUID(1, 1),
                        "Winzig",
                        new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", ""),
                        ground,
                        Rules.DEFAULT,
                        List.of(Tiny.figures(ground)),
                        List.of());
        Path file = folder.resolve("Öffentlicher Raum.gpkg");
        ProjectFile.create(file, project).close();
        Session session = Session.of(ProjectFile.open(file), Clock.systemUTC(), "Test");
        session.perform(new Adopt(drawn, "Anfang"));
        return session;
    }

    /** Shows a pane as the window would. */
    static void show(Stage stage, Parent pane) {
        Application.setUserAgentStylesheet(Look.DEFAULT.theme().getUserAgentStylesheet());
        Scene scene = new Scene(pane, 900, 600);
        Look.DEFAULT
                .styleSheets()
                .forEach(
                        sheet ->
                                scene.getStylesheets()
                                        .add(
                                                Objects.requireNonNull(
                                                                Desk.class.getResource(sheet))
                                                        .toExternalForm()));
        stage.setScene(scene);
        stage.show();
    }
}
