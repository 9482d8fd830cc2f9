package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.edit.Assign;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;
import zuschnitt.store.Backup;
import zuschnitt.store.BackupFolder;
import zuschnitt.store.ProjectFile;

/** The file of the open project is no longer ours: what is said in the window, and offered. */
@ExtendWith(ApplicationExtension.class)
class WaysOutJourneyTest {
    private Workplace place;
    private Frame frame;
    private Path project;

    @Start
    void start(Stage stage) throws Exception {
        place = Workplace.on(stage);
        frame = place.frame();
        project = place.layDemo("Bäsweiler.gpkg");
        frame.project().open(project);
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    private void takeAway(FxRobot robot, int unit) {
        robot.interact(
                () ->
                        frame.attempt(
                                () -> {
                                    Session session = frame.project().session().orElseThrow();
                                    var one = UnitSet.of(unit);
                                    session.perform(new Assign(one, Plan.UNASSIGNED));
                                }));
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#notice-sentence").queryAs(Label.class).getText();
    }

    @Test
    void whoseFileWasReplacedGoesOnInACopyAndLosesNothing(FxRobot robot) throws Exception {
        await(() -> place.isOpen(project));
        takeAway(robot, 3);
        Plan mine = place.settled();
        Path other = place.layDemo("aus der Cloud.gpkg");
        byte[] theirs = Files.readAllBytes(other);
        Files.move(other, project, StandardCopyOption.REPLACE_EXISTING);
        takeAway(robot, 4);
        assertThat(place.settled())
                .as("it is not pretended that the step was done")
                .isEqualTo(mine);
        assertThat(sentence(robot)).contains("liegt inzwischen eine andere Datei");
        assertThat(robot.lookup("#notice-remedy").queryAs(Button.class).getText())
                .isEqualTo("Meinen Stand als Kopie sichern …");
        assertThat(robot.lookup("#notice-access-again").queryAs(Button.class).isVisible()).isTrue();
        Path copy = place.folder().resolve("Meins.gpkg");
        robot.interact(() -> frame.attempt(() -> frame.project().waysOut().saveCopy(copy)));
        await(() -> place.isOpen(copy));
        assertThat(place.settled()).isEqualTo(mine);
        assertThat(sentence(robot)).contains("„Meins.gpkg“", "„Bäsweiler.gpkg“ blieb unberührt");
        assertThat(Files.readAllBytes(project)).isEqualTo(theirs);
        takeAway(robot, 4);
        assertThat(place.settled()).isNotEqualTo(mine);
    }

    @Test
    void thatTheFileIsGoneIsSaidBeforeAnybodyWorksInVain(FxRobot robot) throws Exception {
        await(() -> place.isOpen(project));
        Files.delete(project);
        robot.interact(() -> frame.project().keepAlive(frame.project().session().orElseThrow()));
        assertThat(sentence(robot)).contains("ist nicht mehr da");
        assertThat(robot.lookup("#notice-remedy").queryAs(Button.class).getText())
                .contains("als Kopie");
        assertThat(robot.lookup("#notice-access-again").tryQuery())
                .as("there is nothing to be opened, and what is on the screen would be gone")
                .isEmpty();
        robot.interact(() -> frame.say(Message.of("ui.backups.cancelled")));
        robot.interact(() -> frame.project().keepAlive(frame.project().session().orElseThrow()));
        assertThat(sentence(robot)).as("once is enough").contains("abgebrochen");
    }

    @Test
    void thatAColleagueTookItOverIsSaidOnceAlthoughSheGivesSignsOfLife(FxRobot robot)
            throws Exception {
        await(() -> place.isOpen(project));
        Instant now = Instant.now();
        lock("Käthe", now.minusSeconds(70));
        robot.interact(() -> frame.project().keepAlive(frame.project().session().orElseThrow()));
        assertThat(sentence(robot)).contains("Käthe", "bearbeitet");
        robot.interact(() -> frame.say(Message.of("ui.backups.cancelled")));
        lock("Käthe", now);
        robot.interact(() -> frame.project().keepAlive(frame.project().session().orElseThrow()));
        assertThat(sentence(robot)).as("once is enough").contains("abgebrochen");
        lock("Jörg", now);
        robot.interact(() -> frame.project().keepAlive(frame.project().session().orElseThrow()));
        assertThat(sentence(robot)).as("that is somebody else").contains("Jörg");
    }

    private void lock(String user, Instant seen) throws IOException {
        Files.writeString(
                project.resolveSibling(project.getFileName() + ".lock"),
                "user=%s%ncomputer=AMT-7%nprocess=1%nstarted=%s%nseen=%s%ntoken=%s%n"
                        .formatted(user, Instant.EPOCH, seen, new UUID(7, user.hashCode())));
    }

    @Test
    void aCopyIsProposedWhereItCanBeWritten() throws Exception {
        Path home = Files.createDirectory(place.folder().resolve("heim"));
        Path gone = place.folder().resolve("abgezogen/Stadt.gpkg");
        assertThat(CopyChooser.folder(project, home)).contains(project.getParent());
        assertThat(CopyChooser.folder(gone, home)).contains(home);
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(CopyChooser.folder(gone, home)).contains(documents);
        assertThat(CopyChooser.folder(gone, home.resolve("fehlt"))).isEmpty();
    }

    @Test
    void aBackupIsLookedAtAndACopyOfItWorkedIn(FxRobot robot) throws Exception {
        await(() -> place.isOpen(project));
        robot.interact(() -> frame.project().backups().look());
        BackupFolder folder = BackupFolder.of(place.folder().resolve("Köln/Sicherungen"), project);
        await(() -> folder.all().size() == 1);
        Plan plan = place.settled();
        Backup backup = folder.all().get(0);
        robot.interact(() -> frame.project().open(backup.file()));
        await(() -> place.isOpen(backup.file()));
        assertThat(robot.lookup("#access-sentence").queryAs(Label.class).getText())
                .contains("eine Sicherung von „Bäsweiler“");
        assertThat(robot.lookup("#access-copy-work").queryAs(Button.class).getText())
                .isEqualTo("Kopie zum Arbeiten …");
        assertThat(robot.lookup("#access-again").tryQuery()).isEmpty();
        Path copy = place.folder().resolve("Zum Arbeiten.gpkg");
        robot.interact(() -> frame.attempt(() -> frame.project().waysOut().saveCopy(copy)));
        await(() -> place.isOpen(copy));
        takeAway(robot, 3);
        assertThat(place.settled()).isNotEqualTo(plan);
        try (ProjectFile same = ProjectFile.openReadOnly(backup.file())) {
            assertThat(same.history().present()).isEqualTo(plan);
        }
    }
}
