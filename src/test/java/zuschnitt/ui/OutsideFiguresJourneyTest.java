package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;
import static zuschnitt.ui.Waiting.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
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
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;

/** Figures that another program has edited in the project's file, in the real window. */
@ExtendWith(ApplicationExtension.class)
class OutsideFiguresJourneyTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 12, 31));
    private static final String TEMPORARY = "java.io.tmpdir";

    @TempDir static Path copies;

    private final String temporary = System.getProperty(TEMPORARY);
    private Workplace place;
    private Frame frame;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        frame = place.frame();
        Path project = place.layDemo("Stadt.gpkg");
        try (Connection qgis = DriverManager.getConnection("jdbc:sqlite:" + project.toUri());
                Statement sql = qgis.createStatement()) {
            sql.execute("UPDATE figures_1 SET EINW = EINW + 100 WHERE fid < 3");
        }
        System.setProperty(TEMPORARY, copies.toString());
        frame.project().open(project);
    }

    @AfterEach
    void stop() throws IOException {
        System.setProperty(TEMPORARY, temporary);
        place.close();
    }

    @Test
    void theyHoldFromThenOnAndVersionsKeepTheirs(FxRobot robot) throws Exception {
        consider(robot);
        Session session = frame.project().session().orElseThrow();
        Plan plan = session.settled();
        double before = session.delivered().sum("EINW");
        assertThat(said(robot)).contains("„EINW“ ändert sich bei 2 Bausteinen");
        assertThat(said(robot)).contains("Unverändert: E_0_5", "gibt es schon Zahlen");
        assertThat(copies.toFile().list()).as("the copy was needed for reading only").isEmpty();
        robot.clickOn("#figures-take");
        assertThat(session.delivered().sum("EINW")).isEqualTo(before + 200);
        assertThat(session.figures().get().sum("EINW")).isEqualTo(before + 200);
        assertThat(session.settled()).isEqualTo(plan);
        Version first = session.versions().all().get().get(0);
        assertThat(session.versions().figures(first).sum("EINW")).isEqualTo(before);
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .contains("die Karte zeigt ihn");
    }

    @Test
    void whatTheProjectHasAlreadyIsNotTakenTwice(FxRobot robot) throws Exception {
        consider(robot);
        robot.clickOn("#figures-take");
        Path project = frame.project().session().orElseThrow().file().path();
        robot.interact(() -> frame.project().open(project));
        await(() -> shown(robot, "#outside-take-figures_1"));
        robot.interact(robot.lookup("#outside-take-figures_1").queryButton()::fire);
        await(() -> shown(robot, "#figures-said") && !said(robot).isEmpty());
        assertThat(robot.lookup("#figures-take").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#figures-why").queryAs(Label.class).getText())
                .isEqualTo("Diese Zahlen hat das Projekt schon.");
        assertThat(frame.project().session().orElseThrow().project().figures()).hasSize(2);
    }

    @Test
    void forAnEarlierDayTheyComeBesideThoseThatAreShown(FxRobot robot) throws Exception {
        consider(robot);
        Session session = frame.project().session().orElseThrow();
        Figures shown = session.delivered();
        LocalDate earlier = LocalDate.of(2023, 12, 31);
        DatePicker date = robot.lookup("#figures-date").queryAs(DatePicker.class);
        robot.interact(() -> date.setValue(earlier));
        await(() -> said(robot).contains("„EINW“ kommt dazu"));
        robot.clickOn("#figures-take");
        assertThat(session.delivered()).isEqualTo(shown);
        assertThat(session.project().figures(DAY)).contains(shown);
        assertThat(session.project().figures(Optional.of(earlier)).orElseThrow().sum("EINW"))
                .isEqualTo(shown.sum("EINW") + 200);
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .contains("mit dem spätesten Stichtag");
    }

    private static void consider(FxRobot robot) {
        await(() -> shown(robot, "#outside-take-figures_1"));
        assertThat(robot.lookup("#outside-changes .strong").queryAs(Label.class).getText())
                .isEqualTo("Zahlen zum 31.12.2024");
        robot.interact(robot.lookup("#outside-take-figures_1").queryButton()::fire);
        await(
                () ->
                        shown(robot, "#figures-take")
                                && !robot.lookup("#figures-take").query().isDisabled());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#figures-said").queryAs(Label.class).getText();
    }
}
