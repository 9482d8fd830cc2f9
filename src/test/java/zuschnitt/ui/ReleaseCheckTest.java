package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.compare.Disclosure;
import zuschnitt.compare.Side;
import zuschnitt.message.Message;
import zuschnitt.plan.Version;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/** What is said of a version while, and after, it is checked; the search waits for the test. */
@ExtendWith(ApplicationExtension.class)
class ReleaseCheckTest {
    private final CountDownLatch searched = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);
    private final AtomicInteger searches = new AtomicInteger();
    private final List<Message> told = new ArrayList<>();
    private Workplace place;
    private Stage stage;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        place = Workplace.on(stage);
        place.frame().project().open(place.layDemo("demo.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        searched.countDown();
        written.countDown();
        place.close();
    }

    private Session session() {
        return place.frame().project().session().orElseThrow();
    }

    /** Checks what is being worked on, in a window of its own. */
    private ReleaseCheck check(FxRobot robot, BiFunction<Side, Side, List<Disclosure>> search)
            throws Exception {
        await(() -> robot.lookup("#map").tryQuery().filter(Node::isVisible).isPresent());
        ReleaseCheck.Host host =
                new ReleaseCheck.Host() {
                    @Override
                    public void compare(Optional<Version> older, Optional<Version> newer) {}

                    @Override
                    public void tell(Message message) {
                        told.add(message);
                    }

                    @Override
                    public boolean open() {
                        return true;
                    }
                };
        List<ReleaseCheck> made = new ArrayList<>();
        robot.interact(
                () -> {
                    ReleaseCheck check =
                            new ReleaseCheck(
                                    session(),
                                    place.background(),
                                    place.frame().words(),
                                    host,
                                    (known, given) -> {
                                        searches.incrementAndGet();
                                        waitFor(searched);
                                        return search.apply(known, given);
                                    });
                    pane().getChildren().add(check);
                    check.check(Optional.empty());
                    made.add(check);
                });
        return made.get(0);
    }

    private StackPane pane() {
        Scene scene = stage.getScene();
        if (scene.getRoot() instanceof StackPane there && "around".equals(there.getId()))
            return there;
        StackPane around = new StackPane();
        around.setId("around");
        scene.setRoot(around);
        return around;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Disclosure> fail() {
        throw new OutOfMemoryError("for the test");
    }

    private static String said(ReleaseCheck check) {
        return check.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" "));
    }

    @Test
    void itSaysThatItIsUnderWayAndGoesWhereThereIsNothingToWarnOf(FxRobot robot) throws Exception {
        ReleaseCheck check = check(robot, (known, given) -> List.of());
        assertThat(said(check)).isEqualTo("Datenschutz wird geprüft …");
        assertThat(check.isManaged()).isTrue();
        searched.countDown();
        await(() -> !check.isManaged());
        assertThat(check.getChildren()).isEmpty();
    }

    @Test
    void whatCouldNotBeCheckedForWantOfMemoryIsSaid(FxRobot robot) throws Exception {
        ReleaseCheck check = check(robot, (known, given) -> fail());
        searched.countDown();
        await(() -> said(check).contains("konnte nicht geprüft werden"));
        assertThat(said(check)).contains("„Nach dem Workshop").doesNotContain("wird geprüft");
    }

    @Test
    void whatIsFoundAfterTheSheetWasAnsweredIsToldOnceTheFileIsThere(FxRobot robot)
            throws Exception {
        ReleaseCheck check = check(robot, (known, given) -> fail());
        robot.interact(
                () -> {
                    Job job =
                            place.background()
                                    .run(
                                            Message.of("ui.export.writing", "a.csv"),
                                            work -> {
                                                waitFor(written);
                                                return true;
                                            },
                                            done -> told.add(Message.of("ui.export.done", "a.csv")),
                                            failure -> {});
                    check.release(place.folder().resolve("a.csv"), job, () -> true);
                    pane().getChildren().clear();
                });
        searched.countDown();
        await(() -> !said(check).contains("wird geprüft"));
        assertThat(told).as("not before the file is there").isEmpty();
        written.countDown();
        await(() -> told.size() == 2);
        assertThat(told.get(0).key()).isEqualTo("ui.export.done");
        assertThat(place.frame().words().text(told.get(1)))
                .startsWith("„a.csv“ ist geschrieben. Datenschutz: ")
                .contains("verrät, konnte nicht geprüft werden.");
    }

    @Test
    void aSheetThatWasCancelledIsNoLongerChecked(FxRobot robot) throws Exception {
        ReleaseCheck check = check(robot, (known, given) -> fail());
        await(() -> searches.get() == 1);
        robot.interact(() -> pane().getChildren().clear());
        searched.countDown();
        CountDownLatch after = new CountDownLatch(1);
        robot.interact(() -> place.background().latest(after, () -> 1, done -> after.countDown()));
        assertThat(after.await(60, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(check)).isEmpty();
        assertThat(told).isEmpty();
    }
}
