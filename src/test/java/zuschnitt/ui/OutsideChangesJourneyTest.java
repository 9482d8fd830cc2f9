package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A project that another program has edited, in the real window. */
@ExtendWith(ApplicationExtension.class)
class OutsideChangesJourneyTest {
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
        frame.open(project);
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void whatItDidIsSaidWhenTheProjectOpens(FxRobot robot) throws Exception {
        String line = "#outside-changes .label";
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> robot.lookup(line).tryQuery().isPresent());
        assertThat(robot.lookup(line).queryAs(Label.class).getText())
                .contains("„units“", "3 geändert, 0 neu, 0 gelöscht");
        robot.clickOn("#sheet-cancel");
        assertThat(robot.lookup(line).tryQuery()).isEmpty();
    }
}
