package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.message.UserException;
import zuschnitt.session.Job;

/** Who closes the window while a file is being written gets the file whole. */
@ExtendWith(ApplicationExtension.class)
class LeavingJourneyTest {
    private static final long PATIENCE = 60;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private Workplace place;
    private Stage stage;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        place = Workplace.on(stage);
        file = place.folder().resolve("Größe.csv");
    }

    @AfterEach
    void stop() throws IOException {
        mayGoOn.countDown();
        place.close();
    }

    /** Writes when it may, unless nobody wants it any more. */
    private void write(Job job) throws UserException {
        begun.countDown();
        try {
            if (!mayGoOn.await(PATIENCE, TimeUnit.SECONDS)) throw new AssertionError("never");
            if (!job.cancelled()) Files.writeString(file, "ganz");
        } catch (InterruptedException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void closeWhileWriting(FxRobot robot) throws Exception {
        robot.interact(
                () -> new FileWriting(place.background(), place.frame()).begin(file, this::write));
        assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        close(robot);
    }

    private void close(FxRobot robot) {
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void awaitTheEnd() {
        await(() -> !stage.isShowing());
    }

    @Test
    void theWindowStaysUntilTheFileIsWhole(FxRobot robot) throws Exception {
        closeWhileWriting(robot);
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#notice-sentence").queryAs(Label.class).getText())
                .isEqualTo("Größe.csv wird geschrieben. Danach schließt Zuschnitt.");
        mayGoOn.countDown();
        awaitTheEnd();
        assertThat(file).hasContent("ganz");
    }

    @Test
    void whoDoesNotWantItAnyMoreLeavesWithoutIt(FxRobot robot) throws Exception {
        closeWhileWriting(robot);
        robot.interact(robot.lookup("#notice-remedy").queryAs(Button.class)::fire);
        mayGoOn.countDown();
        awaitTheEnd();
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingToWriteKeepsNobody(FxRobot robot) throws Exception {
        close(robot);
        awaitTheEnd();
    }
}
