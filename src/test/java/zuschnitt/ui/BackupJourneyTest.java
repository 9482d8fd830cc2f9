package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.edit.Assign;
import zuschnitt.plan.Plan;
import zuschnitt.session.Job;
import zuschnitt.session.Session;
import zuschnitt.store.Backup;
import zuschnitt.store.BackupFolder;
import zuschnitt.store.ProjectFile;

/** Backups in the real window: made by themselves, shown, opened as a copy, restored. */
@ExtendWith(ApplicationExtension.class)
class BackupJourneyTest {
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

    private List<Backup> backups() {
        return BackupFolder.of(place.folder().resolve("Köln/Sicherungen"), project).all();
    }

    private void backUp(FxRobot robot) throws Exception {
        await(() -> place.isOpen(project));
        robot.interact(() -> frame.project().backups().look());
        await(() -> backups().size() == 1);
    }

    private void takeAway() throws Exception {
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            Session session = frame.project().session().orElseThrow();
                            Plan plan = session.settled();
                            session.perform(new Assign(plan.units(Plan.FIRST), Plan.UNASSIGNED));
                            return true;
                        })
                .get();
    }

    private void showBackups(FxRobot robot) throws Exception {
        robot.interact(() -> frame.project().backups().show(project));
        await(() -> robot.lookup("#backups").tryQuery().isPresent());
    }

    @Test
    void aRestoredProjectIsAsItWasAndTheLaterStateStaysBesideIt(FxRobot robot) throws Exception {
        backUp(robot);
        Plan before = place.settled();
        takeAway();
        Plan after = place.settled();
        assertThat(after).isNotEqualTo(before);
        showBackups(robot);
        ListView<?> list = robot.lookup("#backups").queryListView();
        assertThat(list.getItems()).hasSize(1);
        Session open = frame.project().session().orElseThrow();
        robot.clickOn("#sheet-answer");
        await(() -> frame.project().session().filter(now -> now != open).isPresent());
        assertThat(place.settled()).isEqualTo(before);
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .contains("Bäsweiler (bis ");
        try (Stream<Path> files = Files.list(place.folder())) {
            Path aside =
                    files.filter(file -> file.getFileName().toString().startsWith("Bäsweiler (bis"))
                            .findFirst()
                            .orElseThrow();
            try (ProjectFile kept = ProjectFile.openReadOnly(aside)) {
                assertThat(kept.history().present()).isEqualTo(after);
            }
        }
    }

    /** Both workers are busy, so that restoring is cancelled before it begins. */
    @Test
    void whoCancelsRestoringHasTheProjectBackAsItWas(FxRobot robot) throws Exception {
        backUp(robot);
        takeAway();
        Plan after = place.settled();
        showBackups(robot);
        Session open = frame.project().session().orElseThrow();
        CountDownLatch free = new CountDownLatch(1);
        robot.interact(
                () -> {
                    for (int i = 0; i < 2; i++)
                        place.background().latest("busy " + i, () -> wait(free), done -> {});
                });
        robot.clickOn("#sheet-answer");
        robot.interact(() -> place.background().jobs().get().forEach(Job::cancel));
        free.countDown();
        await(() -> frame.project().session().filter(now -> now != open).isPresent());
        assertThat(place.settled()).isEqualTo(after);
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .contains("abgebrochen");
        try (Stream<Path> files = Files.list(place.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.contains("(bis") || name.endsWith(".tmp"));
        }
    }

    @Test
    void whereRestoringFailsTheProjectIsOpenAgain(FxRobot robot) throws Exception {
        backUp(robot);
        takeAway();
        Plan after = place.settled();
        showBackups(robot);
        Session open = frame.project().session().orElseThrow();
        Files.delete(backups().get(0).file());
        robot.clickOn("#sheet-answer");
        await(() -> frame.project().session().filter(now -> now != open).isPresent());
        assertThat(place.settled()).isEqualTo(after);
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .contains("ließ sich nicht einsetzen");
    }

    private static boolean wait(CountDownLatch latch) throws InterruptedException {
        return latch.await(60, TimeUnit.SECONDS);
    }

    @Test
    void aCopyOpensAndTheProjectStaysAsItIs(FxRobot robot) throws Exception {
        backUp(robot);
        Plan before = place.settled();
        takeAway();
        Plan after = place.settled();
        Path copy = place.folder().resolve("Kopie für Köln.gpkg");
        robot.interact(() -> frame.project().backups().openCopy(backups().get(0), copy));
        await(() -> place.isOpen(copy));
        assertThat(place.settled()).isEqualTo(before);
        try (ProjectFile stays = ProjectFile.openReadOnly(project)) {
            assertThat(stays.history().present()).isEqualTo(after);
        }
    }

    /** The map is there at once; that a layer for others is damaged is found out afterwards. */
    @Test
    void whereOnlyALayerIsDamagedThePlanIsShownAndBackupsAreOffered(FxRobot robot)
            throws Exception {
        backUp(robot);
        Plan before = place.settled();
        robot.interact(() -> frame.project().close());
        damageUnits();
        robot.interact(() -> frame.project().open(project));
        await(() -> robot.lookup("#access-sentence").tryQuery().isPresent());
        assertThat(place.settled()).isEqualTo(before);
        assertThat(frame.project().session().orElseThrow().readOnlyReason().orElseThrow().key())
                .isEqualTo("store.damaged");
        Session damaged = frame.project().session().orElseThrow();
        robot.clickOn("#notice-remedy");
        await(() -> robot.lookup("#backups").tryQuery().isPresent());
        robot.clickOn("#sheet-answer");
        await(() -> frame.project().session().filter(now -> now != damaged).isPresent());
        assertThat(frame.project().session().orElseThrow().readOnlyReason()).isEmpty();
        assertThat(place.settled()).isEqualTo(before);
    }

    @Test
    void aDeletedProjectIsFoundAmongAllAndComesBack(FxRobot robot) throws Exception {
        backUp(robot);
        Plan before = place.settled();
        robot.interact(() -> frame.project().close());
        Files.delete(project);
        robot.interact(() -> frame.lay());
        robot.clickOn("#start-allBackups");
        await(() -> robot.lookup("#backed-up").tryQuery().isPresent());
        assertThat(robot.lookup("#backed-up .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Bäsweiler")
                .anyMatch(line -> line.startsWith("Nicht mehr da; lag in "));
        robot.clickOn("#sheet-answer");
        await(() -> robot.lookup("#backups").tryQuery().isPresent());
        robot.clickOn("#sheet-answer");
        await(() -> place.isOpen(project));
        assertThat(place.settled()).isEqualTo(before);
    }

    private void damageUnits() throws Exception {
        long page;
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + project.toUri());
                Statement sql = sqlite.createStatement();
                ResultSet root =
                        sql.executeQuery(
                                "SELECT rootpage FROM sqlite_master WHERE name = 'units'")) {
            page = root.getLong(1);
        }
        try (RandomAccessFile file = new RandomAccessFile(project.toFile(), "rw")) {
            file.seek((page - 1) * 4096);
            file.write(new byte[] {13, 0, 0, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F});
        }
    }

    @Test
    void aDamagedProjectOffersItsBackups(FxRobot robot) throws Exception {
        backUp(robot);
        Plan before = place.settled();
        robot.interact(() -> frame.project().close());
        Files.write(project, new byte[20_000]);
        robot.interact(() -> frame.project().open(project));
        await(
                () ->
                        robot.lookup("#notice-remedy")
                                .tryQuery()
                                .filter(n -> n.isVisible())
                                .isPresent());
        robot.clickOn("#notice-remedy");
        await(() -> robot.lookup("#backups").tryQuery().isPresent());
        robot.clickOn("#sheet-answer");
        await(() -> place.isOpen(project));
        assertThat(place.settled()).isEqualTo(before);
    }
}
