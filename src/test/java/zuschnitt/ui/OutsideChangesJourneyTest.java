package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.session.Background;

/** A project that another program has edited, in the real window. */
@ExtendWith(ApplicationExtension.class)
class OutsideChangesJourneyTest {
    private static final Path DEMO = Path.of("maps/baesweiler/baesweiler.gpkg");

    @TempDir Path folder;

    private final Background background = new Background(Platform::runLater);
    private Frame frame;

    @Start
    void start(Stage stage) throws Exception {
        Path project = Files.copy(DEMO, folder.resolve("Stadt.gpkg"));
        try (Connection qgis = DriverManager.getConnection("jdbc:sqlite:" + project);
                Statement sql = qgis.createStatement()) {
            sql.execute("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
        }
        SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"));
        frame = new Frame(stage, background, new OnlyFiles(), settings, folder);
        stage.show();
        frame.open(project);
    }

    @AfterEach
    void stop() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, frame::close);
        background.close();
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
