package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.EditDistrict;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Plan;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** Borders pulled with mouse and keys, in a real window. Three districts of four columns each. */
@ExtendWith(ApplicationExtension.class)
class BorderJourneyTest {
    private static final int COLUMNS = 12;
    private static final int WEST = Plan.FIRST;
    private static final int MIDDLE = Plan.FIRST + 1;

    private final Coverage coverage = Paving.coverage(COLUMNS, 8, 4, 21);
    private final Plan striped = Paving.striped(coverage, 3);
    private final Messages words = Messages.of(Locale.GERMANY);
    private Bench bench;
    private Background background;
    private Session session;
    private MapPane map;
    private BorderTool tool;
    private BarrierGuard guard;

    @Start
    void start(Stage stage) throws Exception {
        bench = new Bench(striped, stage);
        background = bench.background();
        session = bench.session();
        map = bench.map();
        guard = new BarrierGuard(session, background);
        tool = new BorderTool(session, background, Mapping.IDENTITY, guard, failure -> {});
        map.takeUp(tool);
    }

    @AfterEach
    void stop() throws Exception {
        bench.close();
    }

    @Test
    void pulledUnitsGoOverWhileTheMouseMovesAndLettingGoIsOneStep(FxRobot robot) throws Exception {
        settle();
        grab(robot, 3, 4);
        robot.moveTo(at(unit(5, 4)));
        settle();
        assertThat(session.plan().get().districtOf(unit(4, 4))).isEqualTo(WEST);
        assertThat(session.plan().get().districtOf(unit(5, 4))).isEqualTo(WEST);
        assertThat(session.totals().population(WEST)).isEqualTo(340);
        assertThat(session.settled()).isEqualTo(striped);
        assertThat(tool.hint().key()).isEqualTo("tool.border.moved");

        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(went()).containsExactlyInAnyOrder(unit(4, 4), unit(5, 4));
        assertThat(session.history().get().past()).hasSize(2);
        perform(session::undo);
        assertThat(session.settled()).isEqualTo(striped);
    }

    @Test
    void behindABarrierUnitsStayIfBarriersResist(FxRobot robot) throws Exception {
        settle();
        Scene seen = map.sight().borders().orElseThrow();
        double x = (seen.centreX(unit(4, 4)) + seen.centreX(unit(5, 4))) / 2;
        Barrier river = new Barrier("Wurm", List.of(Polyline.of(x, -5000, x, 5000)));
        perform(() -> session.perform(new ChangeRules(striped.rules().with(river))));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> guard.resistingProperty().set(true));
        settle();
        grab(robot, 3, 4);
        robot.moveTo(at(unit(6, 4)));
        settle();
        assertThat(tool.hint().key()).isEqualTo("tool.barrier.held");
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(session.settled().districtOf(unit(4, 4))).isEqualTo(WEST);
        assertThat(session.settled().districtOf(unit(5, 4))).isEqualTo(MIDDLE);
    }

    @Test
    void pullingBackGivesBackAndLettingGoThereIsNoStep(FxRobot robot) throws Exception {
        settle();
        Point2D border = grab(robot, 3, 4);
        robot.moveTo(at(unit(6, 4)));
        settle();
        robot.moveTo(border).release(MouseButton.PRIMARY);
        settle();
        assertThat(session.settled()).isEqualTo(striped);
        assertThat(session.plan().get()).isEqualTo(striped);
        assertThat(session.history().get().past()).hasSize(1);
    }

    @Test
    void afterEscapeNothingHasHappened(FxRobot robot) throws Exception {
        settle();
        grab(robot, 3, 4);
        robot.moveTo(at(unit(6, 4)));
        settle();
        assertThat(session.plan().get()).isNotEqualTo(striped);
        robot.type(KeyCode.ESCAPE).moveTo(at(unit(6, 5))).release(MouseButton.PRIMARY);
        settle();
        assertThat(session.plan().get()).isEqualTo(striped);
        assertThat(session.history().get().past()).hasSize(1);
    }

    @Test
    void theOldBorderStaysAsADashedGhostAndAllNamesSayTheirNumbers(FxRobot robot) throws Exception {
        settle();
        assertThat(map.lookupAll(".map-ghost")).isEmpty();
        grab(robot, 3, 4);
        robot.moveTo(at(unit(5, 4)));
        settle();
        await(() -> !map.lookupAll(".map-ghost").isEmpty());
        assertThat(names()).hasSize(3).allMatch(name -> name.matches("(?s)B \\d\n\\d{2,3}.*"));
        robot.release(MouseButton.PRIMARY).moveTo(at(unit(10, 7)));
        settle();
        assertThat(map.lookupAll(".map-ghost")).isEmpty();
    }

    @Test
    void aLockedDistrictResistsAndTheHintSaysSo(FxRobot robot) throws Exception {
        settle();
        perform(
                () ->
                        session.perform(
                                new EditDistrict(MIDDLE, striped.district(MIDDLE).asLocked())));
        grab(robot, 3, 4);
        robot.moveTo(at(unit(6, 4))).release(MouseButton.PRIMARY);
        settle();
        assertThat(went()).isEmpty();
        robot.moveTo(border(3, 4));
        assertThat(tool.hint().key()).isEqualTo("refusal.locked");
    }

    @Test
    void whatWouldTearADistrictStaysUnlessTheSwitchIsOff(FxRobot robot) throws Exception {
        settle();
        pullThroughTheMiddle(robot);
        assertThat(went()).hasSize(3);
        perform(session::undo);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> tool.contiguousProperty().set(false));
        pullThroughTheMiddle(robot);
        assertThat(went()).hasSize(4);
    }

    private void pullThroughTheMiddle(FxRobot robot) throws Exception {
        settle();
        grab(robot, 3, 4);
        robot.moveTo(at(unit(7, 4)));
        settle();
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    @Test
    void thePairThatWouldBeTakenIsNamedBeforehand(FxRobot robot) throws Exception {
        settle();
        robot.moveTo(border(7, 4));
        settle();
        assertThat(words.text(tool.hint())).startsWith("Grenze B 2 | B 3");
        await(() -> !map.lookupAll(".map-grip").isEmpty());
        robot.moveTo(at(unit(1, 1)));
        assertThat(tool.hint().key()).isEqualTo("tool.border.hint");
    }

    @Test
    void aBorderThatWasUndoneUnderTheHandIsForgotten(FxRobot robot) throws Exception {
        settle();
        robot.moveTo(border(3, 4));
        perform(session::undo);
        assertThat(session.settled().districts()).isEmpty();
        assertThat(tool.hint().key()).isEqualTo("tool.border.hint");
        robot.press(MouseButton.PRIMARY).moveTo(at(unit(5, 4))).release(MouseButton.PRIMARY);
        settle();
        assertThat(session.settled().districts()).isEmpty();
    }

    @Test
    void byKeyboardTheBorderIsShiftedRowByRow(FxRobot robot) throws Exception {
        settle();
        perform(() -> session.aim(striped.district(MIDDLE).id()));
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words.text(tool.hint())).startsWith("Grenze B 2 | B 1");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words.text(tool.hint())).startsWith("Grenze B 2 | B 3");
        robot.type(KeyCode.PAGE_UP);
        robot.type(KeyCode.UP).type(KeyCode.UP);
        settle();
        assertThat(session.totals().population(MIDDLE)).isEqualTo(480);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        settle();
        assertThat(session.totals().population(MIDDLE)).isEqualTo(240);
        assertThat(session.settled()).isEqualTo(striped);
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
        settle();
        assertThat(went()).hasSize(8);
        assertThat(session.history().get().past()).hasSize(2);
    }

    @Test
    void escapeDropsTheRowsAndTheArrowsMoveTheMapAgain(FxRobot robot) throws Exception {
        settle();
        perform(() -> session.aim(striped.district(WEST).id()));
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.UP).type(KeyCode.ESCAPE);
        settle();
        assertThat(session.plan().get()).isEqualTo(striped);
        Viewport before = map.view();
        robot.type(KeyCode.UP);
        settle();
        assertThat(map.view()).isNotEqualTo(before);
    }

    // ---- the planner's hand ----

    /** Presses the mouse on the border east of a column, from a hair's breadth in the west. */
    private Point2D grab(FxRobot robot, int column, int row) {
        Point2D border = border(column, row);
        robot.moveTo(border).press(MouseButton.PRIMARY);
        return border;
    }

    /** A place next to the border between a unit and its eastern neighbour. */
    private Point2D border(int column, int row) {
        Point2D from = map.screenToLocal(at(unit(column, row)));
        Point2D to = map.screenToLocal(at(unit(column + 1, row)));
        int own = unit(column, row);
        for (double share = 0; share < 1; share += 0.005) {
            Point2D place = from.interpolate(to, share);
            int under =
                    map.sight()
                            .unitAt(
                                    map.view().toMapX(place.getX() * map.outputScale()),
                                    map.view().toMapY(place.getY() * map.outputScale()));
            if (under != own) return map.localToScreen(place.subtract(3, 0));
        }
        throw new AssertionError("no border east of " + own);
    }

    private Point2D at(int unit) {
        Scene scene = map.sight().borders().orElseThrow();
        Viewport view = map.view();
        double scale = map.outputScale();
        return map.localToScreen(
                Math.rint(view.toPixelX(scene.centreX(unit)) / scale),
                Math.rint(view.toPixelY(scene.centreY(unit)) / scale));
    }

    /** The unit in a column and a row, from the south-west. */
    private static int unit(int column, int row) {
        return 1 + row * COLUMNS + column;
    }

    /** The units that are in another district than in the beginning. */
    private List<Integer> went() {
        List<Integer> went = new ArrayList<>();
        for (int unit = 1; unit <= coverage.unitCount(); unit++)
            if (session.settled().districtOf(unit) != striped.districtOf(unit)) went.add(unit);
        return went;
    }

    /** What stands on the map, each name once. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Node node : map.lookupAll(".map-label")) names.add(((Text) node).getText());
        return names;
    }

    private void settle() throws Exception {
        bench.settle();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Something that the session does on the screen's thread. */
    @FunctionalInterface
    private interface Deed {
        void run() throws UserException;
    }

    private static void perform(Deed deed) {
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    deed.run();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
