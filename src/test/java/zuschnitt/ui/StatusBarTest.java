package zuschnitt.ui;

import static zuschnitt.ui.Waiting.await;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.plan.Figures;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/** What stands below the map. */
@ExtendWith(ApplicationExtension.class)
class StatusBarTest {
    @TempDir Path folder;

    private Session session;

    @Start
    void start(Stage stage) throws Exception {
        session = Desk.session(folder, "112");
        Desk.show(stage, new StatusBar(session, new Listening(), Desk.WORDS));
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(session::close);
    }

    @Test
    void whatNobodyKnowsIsNotCalledNobody(FxRobot robot) {
        Label residents = robot.lookup("#status-residents").queryAs(Label.class);
        await(() -> residents.getText().equals("6 Einw."));
        double[] unknown = new double[4];
        Arrays.fill(unknown, Double.NaN);
        Figures figures =
                Figures.of(Optional.empty(), "EINW", Map.of("EINW", unknown), UnitSet.EMPTY);
        robot.interact(() -> session.lookWith(figures));
        await(() -> residents.getText().equals("Einwohnerzahlen unbekannt"));
    }
}
