package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.store.LayersCopy;
import zuschnitt.store.ProjectFile;
import zuschnitt.ui.importing.DivisionPane;

/** A project that another program has edited, in the real window. */
@ExtendWith(ApplicationExtension.class)
class OutsideChangesJourneyTest {
    private static final String LINE = "#outside-changes .outside-change";

    private Workplace place;
    private Frame frame;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        frame = place.frame();
        Path project = place.layDemo("Stadt.gpkg");
        try (Connection qgis = DriverManager.getConnection("jdbc:sqlite:" + project.toUri());
                Statement sql = qgis.createStatement()) {
            sql.execute("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
        }
        frame.project().open(project);
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void whatItDidIsSaidWhenTheProjectOpens(FxRobot robot) throws Exception {
        await(() -> shown(robot, LINE));
        assertThat(robot.lookup(LINE).queryAs(Label.class).getText())
                .contains("„units“", "3 geändert, 0 neu, 0 gelöscht");
        robot.clickOn("#sheet-cancel");
        assertThat(robot.lookup(LINE).tryQuery()).isEmpty();
    }

    @Test
    void theLayerIsMadeAgain(FxRobot robot) throws Exception {
        await(() -> shown(robot, LINE));
        assertThat(robot.lookup("#sheet-answer").tryQuery()).as("Enter does not do it").isEmpty();
        robot.clickOn("#outside-restore");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .isEqualTo("Eine Ebene ist wieder so, wie Zuschnitt sie geschrieben hat.");
        ProjectFile file = frame.project().session().orElseThrow().file();
        assertThat(file.care().outsideChanges().call()).contains(List.of());
    }

    @Test
    void theLayerIsConsideredAsADivisionAndItsCopyGoesWithThePane(FxRobot robot) throws Exception {
        await(() -> shown(robot, LINE));
        robot.interact(robot.lookup("#outside-take-units").queryButton()::fire);
        await(() -> shown(robot, "#division"));
        DivisionPane pane = robot.lookup("#division").queryAs(DivisionPane.class);
        await(() -> "units".equals(robot.lookup("#division-layer").queryComboBox().getValue()));
        await(() -> !robot.lookup("#division-district").query().isDisabled());
        assertThat(robot.lookup("#outside-changes").tryQuery()).isEmpty();
        assertThat(pane.source()).isPresent();
        Path copy = pane.source().orElseThrow();
        assertThat(copy)
                .exists()
                .isNotEqualTo(frame.project().session().orElseThrow().file().path());
        robot.clickOn("#division-close");
        assertThat(copy.getParent()).doesNotExist();
    }

    @Test
    void whereAComparisonIsOpenThereIsMadeRoomForIt(FxRobot robot) throws Exception {
        await(() -> shown(robot, LINE));
        robot.clickOn("#sheet-cancel");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await(() -> shown(robot, "#board"));
        consider(robot);
        assertThat(robot.lookup("#board").tryQuery()).isEmpty();
        assertThat(robot.lookup("#division").tryQuery()).isPresent();
    }

    @Test
    void whereSomethingIsUnderWayAtTheRightThatIsSaidAndTheCopyGoes(FxRobot robot)
            throws Exception {
        await(() -> shown(robot, LINE));
        robot.clickOn("#sheet-cancel");
        consider(robot);
        assertThat(robot.lookup("#division").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#division").tryQuery()).as("under the layers").isEmpty();
        LayersCopy second = consider(robot);
        assertThat(second.folder()).doesNotExist();
        assertThat(robot.lookup("#division").tryQuery()).isPresent();
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .contains("noch etwas in Arbeit");
    }

    /** As after the wait until the copy was there. */
    private LayersCopy consider(FxRobot robot) throws Exception {
        ProjectFile file = frame.project().session().orElseThrow().file();
        LayersCopy copy = file.care().layersCopy(() -> false).call().orElseThrow();
        robot.interact(() -> frame.project().consider(copy, "units"));
        return copy;
    }
}
