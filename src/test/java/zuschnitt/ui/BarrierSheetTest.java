package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.edit.ChangeRules;
import zuschnitt.plan.Bridge;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

@ExtendWith(ApplicationExtension.class)
class BarrierSheetTest {
    @TempDir static Path folder;

    private final Background background = new Background(Platform::runLater);
    private final List<Throwable> alarms = new ArrayList<>();
    private Session session;
    private BarrierSheet barriers;

    @Start
    void start(Stage stage) throws Exception {
        session = Desk.session(Files.createTempDirectory(folder, ""), "1122");
        barriers = new BarrierSheet(session, background, alarms::add, Desk.WORDS, Look.DEFAULT);
        Desk.show(stage, barriers.sheet());
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    private void load(FxRobot robot, String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        robot.interact(() -> barriers.load(file.toFile()));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> background.jobs().get().isEmpty()).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> shown(FxRobot robot) {
        return robot.lookup("#barriers").lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aBarrierComesFromAFileUnderItsNameAndGoesAgain(FxRobot robot) throws Exception {
        assertThat(shown(robot)).containsExactly("Es gibt noch keine.");
        load(robot, "Bahnlinie Nord.wkt", "LINESTRING (200 50, 200 -150)");
        assertThat(shown(robot)).containsExactly("Barriere „Bahnlinie Nord“");
        assertThat(session.settled().rules().barriers()).hasSize(1);
        robot.clickOn("Entfernen");
        assertThat(shown(robot)).containsExactly("Es gibt noch keine.");
        assertThat(session.history().get().past()).hasSize(3);
    }

    @Test
    void aFileThatIsNoLineIsRefusedInASentence(FxRobot robot) throws Exception {
        load(robot, "Straße.geojson", "{\"type\": \"Feature\"}");
        assertThat(robot.lookup("#barrier-complaint").queryAs(Labeled.class).getText())
                .contains("Straße.geojson");
        assertThat(session.settled().rules().barriers()).isEmpty();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aBridgeIsNamedAfterItsUnits(FxRobot robot) {
        robot.interact(
                () -> {
                    try {
                        var plan = session.settled();
                        Bridge bridge = Bridge.between(plan.ground(), 1, 4);
                        session.perform(new ChangeRules(plan.rules().with(bridge)));
                        barriers.list();
                    } catch (Exception failure) {
                        alarms.add(failure);
                    }
                });
        assertThat(alarms).isEmpty();
        assertThat(shown(robot)).containsExactly("Verbindung 0001 – 0004");
    }
}
