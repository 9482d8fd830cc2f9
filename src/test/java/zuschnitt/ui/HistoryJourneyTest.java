package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Assign;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Parked;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Job;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.Pulled;

/** The tree of steps, named places, replay and what a crash left, in the real window. */
@ExtendWith(ApplicationExtension.class)
class HistoryJourneyTest {
    private static final Path DEMO = Path.of("maps/baesweiler/baesweiler.gpkg");

    private Path folder;
    private Path project;
    private Workplace place;
    private Frame frame;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        folder = place.folder();
        frame = place.frame();
        project = place.layDemo("Stadt.gpkg");
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void whatWasLeftIsGoneBackToByAClickAndPicturesAreThere(FxRobot planner) throws Exception {
        open(planner);
        exclude(1);
        Plan left = session().settled();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        exclude(2);
        Plan here = session().settled();
        HistoryLines.Line branch = lines().get(1);
        assertThat(branch.branch()).isPresent();
        choose(1);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().settled()).isEqualTo(left);
        choose(1);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().settled()).isEqualTo(here);
        await(this::everyPictureIsThere);
    }

    @Test
    void oneKeyParksAndAClickLeadsBack(FxRobot planner) throws Exception {
        open(planner);
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        Plan parked = session().settled();
        assertThat(parkedNames()).containsExactly("Stand 1");
        assertThat(text("#notice-sentence")).contains("„Stand 1“");
        exclude(3);
        exclude(4);
        robot.clickOn("Stand 1");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().settled()).isEqualTo(parked);
        robot.push(KeyCode.F2);
        await(() -> shown("#parked-name"));
        robot.interact(
                () -> robot.lookup("#parked-name").queryAs(TextField.class).setText("Vor Ort"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(parkedNames()).containsExactly("Vor Ort");
        robot.clickOn("Vor Ort");
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(parkedNames()).isEmpty();
        assertThat(robot.lookup("#parked").query().getParent().isVisible()).isFalse();
    }

    @Test
    void theHistoryPlaysOnTheMapAndChangesNothing(FxRobot planner) throws Exception {
        open(planner);
        exclude(5);
        exclude(6);
        Plan settled = session().settled();
        robot.clickOn("#replay");
        await(() -> shown("#replay-slider"));
        int steps = session().history().get().past().size();
        Slider slider = robot.lookup("#replay-slider").queryAs(Slider.class);
        assertThat(slider.getMax()).isEqualTo(steps);
        robot.clickOn("#replay-first");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().plan().get().districts()).isEmpty();
        assertThat(session().settled()).isEqualTo(settled);
        robot.clickOn("#replay-next");
        assertThat(slider.getValue()).isEqualTo(1);
        robot.clickOn("#replay-fast").clickOn("#replay-play");
        await(() -> slider.getValue() == steps);
        assertThat(session().plan().get()).isEqualTo(settled);
        robot.clickOn("#replay-first");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown("#replay-slider")).isFalse();
        assertThat(session().plan().get()).isEqualTo(settled);
        assertThat(session().history().get().past()).hasSize(steps);
    }

    @Test
    void nothingIsChangedWhileThePastIsShownAndUndoEndsIt(FxRobot planner) throws Exception {
        open(planner);
        exclude(7);
        exclude(8);
        Plan settled = session().settled();
        replay();
        robot.interact(() -> session().select(UnitSet.of(1, 2, 3)));
        robot.push(KeyCode.X).push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().settled()).isEqualTo(settled);
        assertThat(robot.lookup(node -> node instanceof Sheet).queryAll()).isEmpty();
        assertThat(text("#notice-sentence")).contains("Verlauf");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown("#replay-slider")).isFalse();
        assertThat(session().plan().get()).isEqualTo(session().settled()).isNotEqualTo(settled);
    }

    @Test
    void anotherLookOrTheComparisonEndsTheReplay(FxRobot planner) throws Exception {
        open(planner);
        exclude(7);
        replay();
        robot.push(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertPresent();
        replay();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown("#compare-summary"));
        assertPresent();
    }

    @Test
    void aReplayThatIsReadyTooLateIsNotPlayed(FxRobot planner) throws Exception {
        open(planner);
        exclude(7);
        robot.interact(
                () -> {
                    robot.lookup("#replay").queryButton().fire();
                    frame.switchShade();
                });
        await(() -> place.background().jobs().get().isEmpty());
        assertPresent();
    }

    /** Shows the beginning of the history. */
    private void replay() throws Exception {
        robot.clickOn("#replay");
        await(() -> shown("#replay-slider"));
        robot.clickOn("#replay-first");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session().plan().get().districts()).isEmpty();
    }

    private void assertPresent() {
        assertThat(shown("#replay-slider")).isFalse();
        assertThat(session().plan().get()).isSameAs(session().settled());
    }

    @Test
    void afterACrashOneLineSaysWhichStepIsThere(FxRobot planner) throws Exception {
        leaveLock(System.getProperty("user.name"), Instant.now(), thisComputer(), 999_999_999L);
        open(planner);
        String last = session().history().get().undoable().orElseThrow().label().key();
        assertThat(last).isNotEmpty();
        assertThat(text("#notice-sentence"))
                .contains("Nichts ging verloren")
                .contains(words(session()));
        assertThat(shown("#access")).isFalse();
    }

    @Test
    void theSecondIsToldWhoTheFirstIsAndTakesOverWhereThatOneIsSilent(FxRobot planner)
            throws Exception {
        leaveLock("Käthe", Instant.now().minusSeconds(600), "RATHAUS-7", 1);
        open(planner);
        assertThat(text("#access-sentence")).contains("Käthe").contains("RATHAUS-7");
        assertThat(session().readOnlyReason()).isPresent();
        Session before = session();
        robot.clickOn("#access-takeOver");
        await(
                () ->
                        frame.project().session().isPresent()
                                && frame.project().session().get() != before);
        assertThat(session().readOnlyReason()).isEmpty();
        assertThat(shown("#access")).isFalse();
        exclude(9);
    }

    @Test
    void whoWaitedOpensAgainOnceTheFirstHasGone(FxRobot planner) throws Exception {
        leaveLock("Käthe", Instant.now(), "RATHAUS-7", 1);
        open(planner);
        assertThat(shown("#access-takeOver")).isFalse();
        Files.delete(folder.resolve("Stadt.gpkg.lock"));
        Session before = session();
        robot.clickOn("#access-again");
        await(
                () ->
                        frame.project().session().isPresent()
                                && frame.project().session().get() != before);
        assertThat(session().readOnlyReason()).isEmpty();
    }

    @Test
    void aFileThatChangedUnderneathIsOfferedToBeOpenedAgain(FxRobot planner) throws Exception {
        open(planner);
        Plan before = session().settled();
        Path other = folder.resolve("andere.gpkg");
        Files.copy(DEMO, other);
        Files.move(other, project, StandardCopyOption.REPLACE_EXISTING);
        Session old = session();
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.F9);
        await(() -> shown("#notice-access-again"));
        robot.clickOn("#notice-access-again");
        await(
                () ->
                        frame.project().session().isPresent()
                                && frame.project().session().get() != old);
        assertThat(session().readOnlyReason()).isEmpty();
        assertThat(session().settled().districts()).isEqualTo(before.districts());
    }

    @Test
    void whatAColleagueCutOtherwiseIsShownOnTheMap(FxRobot planner) throws Exception {
        Path copy = folder.resolve("Gruppe B.gpkg");
        Files.copy(DEMO, copy);
        try (Session other = Session.of(ProjectFile.open(copy), Clock.systemUTC(), "Änne")) {
            cut(other, 0.2);
            other.versions().save(VersionDraft.of("Gruppe B"));
        }
        open(planner);
        perform(() -> cut(session(), -0.2));
        Plan before = session().settled();
        WorkArea area = robot.lookup(node -> node instanceof WorkArea).queryAs(WorkArea.class);
        RightSide side = robot.lookup(node -> node instanceof RightSide).queryAs(RightSide.class);
        Pulls pulls = new Pulls(session(), place.background(), frame, area, Desk.WORDS, side);
        robot.interact(
                () -> {
                    pulls.from(copy);
                    place.background().jobs().get().forEach(Job::cancel);
                });
        await(() -> place.background().jobs().get().isEmpty());
        assertThat(session().versions().find("Gruppe B")).as("cancelled").isEmpty();
        robot.interact(() -> pulls.from(copy));
        await(() -> shown("#pulled"));
        assertThat(session().settled()).isEqualTo(before);
        assertThat(session().versions().find("Gruppe B")).isPresent();
        ListView<Pulled.Clash> units = robot.lookup("#pulled-units").queryListView();
        assertThat(units.getItems()).isNotEmpty();
        robot.interact(() -> units.getSelectionModel().select(0));
        UUID cutTwice = units.getItems().get(0).unit().id();
        assertThat(session().selection().get().stream())
                .isNotEmpty()
                .allMatch(unit -> descends(unit, cutTwice));
        assertThat(robot.lookup(".map-shape").queryAll()).as("their line").isNotEmpty();
    }

    private boolean descends(int unit, UUID whole) {
        return session()
                .settled()
                .ground()
                .units()
                .unit(unit)
                .ancestry()
                .anyMatch(one -> one.id().equals(whole));
    }

    /** Cuts the first district across its middle, rising by a share of its height. */
    private static void cut(Session session, double rise) throws UserException {
        Plan plan = session.settled();
        UnitSet units = plan.units(Plan.FIRST);
        Bounds box =
                units.stream()
                        .mapToObj(unit -> plan.ground().coverage().bounds(unit))
                        .reduce(Bounds.EMPTY, Bounds::union);
        double up = rise * box.height();
        Polyline line =
                Polyline.of(
                        box.minX() - 50, box.centreY() - up, box.maxX() + 50, box.centreY() + up);
        session.perform(CutUnits.along(plan, units, line));
    }

    private void perform(Deed deed) {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    deed.perform();
                    return true;
                });
    }

    private static String words(Session session) {
        var step = session.history().get().undoable().orElseThrow();
        return Desk.WORDS.text(step.label());
    }

    private static String thisComputer() throws IOException {
        String windows = System.getenv("COMPUTERNAME");
        return windows != null ? windows : InetAddress.getLocalHost().getHostName();
    }

    private void leaveLock(String user, Instant seen, String computer, long process)
            throws IOException {
        Files.writeString(
                folder.resolve("Stadt.gpkg.lock"),
                "user=%s\ncomputer=%s\nprocess=%d\nstarted=%s\nseen=%s\ntoken=%s\n"
                        .formatted(
                                user, computer, process, Instant.EPOCH, seen, UUID.randomUUID()));
    }

    private boolean everyPictureIsThere() {
        List<ImageView> pictures =
                robot.lookup("#history .miniature .image-view").<ImageView>queryAll().stream()
                        .filter(Node::isVisible)
                        .toList();
        return pictures.stream().filter(picture -> picture.getImage() != null).count() >= 3;
    }

    private void open(FxRobot planner) throws Exception {
        robot = planner;
        robot.interact(() -> frame.project().open(project));
        await(() -> frame.project().session().isPresent() && shown("#map"));
    }

    private void exclude(int unit) {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    session().perform(new Assign(UnitSet.of(unit), Plan.EXCLUDED));
                    return true;
                });
    }

    @SuppressWarnings("unchecked")
    private ListView<HistoryLines.Line> list() {
        return robot.lookup("#history").queryAs(ListView.class);
    }

    private List<HistoryLines.Line> lines() {
        return List.copyOf(list().getItems());
    }

    private void choose(int line) {
        robot.interact(
                () -> {
                    list().requestFocus();
                    list().getSelectionModel().clearAndSelect(line);
                });
    }

    private List<String> parkedNames() {
        return session().parking().all().get().stream().map(Parked::name).toList();
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>queryAs(Labeled.class).getText();
    }

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }
}
