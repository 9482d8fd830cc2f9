package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Division;
import zuschnitt.edit.EditDistrict;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** What a planner does on the map with mouse and keys, in a real window. */
@ExtendWith(ApplicationExtension.class)
class MapJourneyTest {
    private static final int COLUMNS = 12;

    private final Coverage coverage = Paving.coverage(COLUMNS, 8, 4, 21);
    private final Plan striped = Paving.striped(coverage, 3);
    private Bench bench;
    private Background background;
    private Session session;
    private MapPane map;

    @Start
    void start(Stage stage) throws Exception {
        bench = new Bench(striped, stage);
        background = bench.background();
        session = bench.session();
        map = bench.map();
    }

    @AfterEach
    void stop() throws Exception {
        bench.close();
    }

    private void settle() throws Exception {
        bench.settle();
    }

    /** The colours on screen, without names and pointers. */
    private IntBuffer pixels() {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> map.lookup("#picture").snapshot(null, null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        IntBuffer pixels = IntBuffer.allocate(width * height);
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, width);
        return pixels.rewind();
    }

    /** The middle of a unit on the screen. */
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

    private void aimAt(int district) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> session.aim(striped.district(district).id()));
    }

    private void takeUp(MapTool tool) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> map.takeUp(tool));
    }

    @Test
    void barriersAndBridgesAreDrawnForAsLongAsThereAreSuch() throws Exception {
        settle();
        assertThat(map.sketch().standing().getChildren()).isEmpty();
        Rules rules =
                striped.rules()
                        .with(new Barrier("Bahn", List.of(Polyline.of(0, 0, 100, 100))))
                        .with(Bridge.between(striped.ground(), 1, 5));
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            session.perform(new ChangeRules(rules));
                            return true;
                        })
                .get();
        assertThat(map.sketch().standing().getChildren())
                .hasSize(4); // each line lies on a pale one
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            session.undo();
                            return true;
                        })
                .get();
        assertThat(map.sketch().standing().getChildren()).isEmpty();
    }

    @Test
    void aStrokeOfTheBrushMovesTheUnitsUnderItAndUndoBringsTheSamePixelsBack(FxRobot robot)
            throws Exception {
        settle();
        int from = unit(0, 4);
        int to = unit(2, 4);
        int target = Plan.FIRST + 2;
        PaintTool brush =
                new PaintTool(session, failure -> {}, new BarrierGuard(session, background));
        takeUp(brush);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> session.aim(striped.district(target).id()));
        robot.moveTo(at(unit(8, 7)));
        settle();
        IntBuffer before = pixels();
        double people = session.totals().population(target);

        robot.moveTo(at(from)).press(MouseButton.PRIMARY).moveTo(at(to));
        settle();
        assertThat(session.plan().get().districtOf(from)).isEqualTo(target);
        assertThat(session.settled().districtOf(from)).isNotEqualTo(target);
        assertThat(session.totals().population(target)).isGreaterThan(people + 20);

        robot.release(MouseButton.PRIMARY);
        robot.moveTo(at(unit(8, 7)));
        settle();
        assertThat(session.settled().districtOf(from)).isEqualTo(target);
        assertThat(session.settled().districtOf(to)).isEqualTo(target);
        assertThat(session.history().get().past()).hasSize(2);
        assertThat(pixels()).isNotEqualTo(before);

        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    session.undo();
                    return true;
                });
        settle();
        assertThat(pixels()).isEqualTo(before);
    }

    @Test
    void escapeDropsTheStroke(FxRobot robot) throws Exception {
        settle();
        takeUp(new PaintTool(session, failure -> {}, new BarrierGuard(session, background)));
        robot.moveTo(at(unit(8, 4))).press(MouseButton.PRIMARY).moveTo(at(unit(10, 4)));
        settle();
        assertThat(session.plan().get()).isNotEqualTo(striped);
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(session.plan().get()).isEqualTo(striped);
        assertThat(session.history().get().past()).hasSize(1);
    }

    @Test
    void lockedDistrictsKeepTheirUnits(FxRobot robot) throws Exception {
        settle();
        int locked = striped.districtOf(unit(11, 4));
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    session.perform(new EditDistrict(locked, striped.district(locked).asLocked()));
                    return true;
                });
        takeUp(new PaintTool(session, failure -> {}, new BarrierGuard(session, background)));
        aimAt(Plan.FIRST);
        robot.moveTo(at(unit(5, 4))).press(MouseButton.PRIMARY).moveTo(at(unit(11, 4)));
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(session.settled().districtOf(unit(5, 4))).isEqualTo(Plan.FIRST);
        assertThat(session.settled().districtOf(unit(11, 4))).isEqualTo(locked);
    }

    @Test
    void theBrushStaysOnItsSideOfABarrierIfThatIsWanted(FxRobot robot) throws Exception {
        settle();
        Scene seen = map.sight().borders().orElseThrow();
        double x = (seen.centreX(unit(6, 4)) + seen.centreX(unit(7, 4))) / 2;
        Polyline river = Polyline.of(x, -5000, x, 5000);
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> {
                    session.perform(
                            new ChangeRules(
                                    striped.rules().with(new Barrier("Wurm", List.of(river)))));
                    return true;
                });
        BarrierGuard guard = new BarrierGuard(session, background);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> guard.resistingProperty().set(true));
        PaintTool brush = new PaintTool(session, failure -> {}, guard);
        takeUp(brush);
        aimAt(Plan.FIRST);
        robot.moveTo(at(unit(4, 4))).press(MouseButton.PRIMARY).moveTo(at(unit(9, 4)));
        assertThat(brush.hint().key()).isEqualTo("tool.barrier.held");
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(session.settled().districtOf(unit(6, 4))).isEqualTo(Plan.FIRST);
        assertThat(session.settled().districtOf(unit(7, 4)))
                .isEqualTo(striped.districtOf(unit(7, 4)));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> guard.resistingProperty().set(false));
        robot.moveTo(at(unit(4, 4))).press(MouseButton.PRIMARY).moveTo(at(unit(9, 4)));
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(session.settled().districtOf(unit(8, 4))).isEqualTo(Plan.FIRST);
    }

    @Test
    void aBarrierIsDrawnAndTakenAwayOnTheMap(FxRobot robot) throws Exception {
        settle();
        BarrierTool fence =
                new BarrierTool(
                        session,
                        Mapping.IDENTITY,
                        Mapping.IDENTITY,
                        number -> "Barriere " + number,
                        failure -> {});
        takeUp(fence);
        robot.clickOn(at(unit(2, 2))).clickOn(at(unit(8, 2))).type(KeyCode.ENTER);
        settle();
        assertThat(session.settled().rules().barriers())
                .extracting(Barrier::name)
                .containsExactly("Barriere 1");
        robot.moveTo(at(unit(5, 5))).type(KeyCode.DELETE);
        assertThat(session.settled().rules().barriers()).hasSize(1);
        robot.moveTo(at(unit(5, 2)));
        assertThat(fence.hint().key()).isEqualTo("tool.barrier.pointed");
        robot.type(KeyCode.DELETE);
        assertThat(session.settled().rules().barriers()).isEmpty();
    }

    @Test
    void clicksAndBoxesChoose(FxRobot robot) throws Exception {
        settle();
        takeUp(new ChooseTool(session));
        robot.clickOn(at(unit(3, 3)));
        assertThat(session.selection().get()).isEqualTo(UnitSet.of(unit(3, 3)));
        robot.press(KeyCode.SHIFT).clickOn(at(unit(4, 3))).release(KeyCode.SHIFT);
        assertThat(session.selection().get()).isEqualTo(UnitSet.of(unit(3, 3), unit(4, 3)));
        robot.moveTo(at(unit(6, 6)).subtract(20, 20)).press(MouseButton.PRIMARY);
        robot.moveTo(at(unit(7, 5)).add(20, 20)).release(MouseButton.PRIMARY);
        assertThat(session.selection().get())
                .isEqualTo(UnitSet.of(unit(6, 6), unit(7, 6), unit(6, 5), unit(7, 5)));
    }

    @Test
    void theLassoChoosesWhatItGoesAround(FxRobot robot) throws Exception {
        settle();
        takeUp(new LassoTool(session, new BarrierGuard(session, background)));
        robot.moveTo(at(unit(3, 3)).add(-20, 20)).press(MouseButton.PRIMARY);
        robot.moveTo(at(unit(4, 3)).add(20, 20)).moveTo(at(unit(3, 4)).add(-20, -20));
        robot.release(MouseButton.PRIMARY);
        assertThat(session.selection().get())
                .isEqualTo(UnitSet.of(unit(3, 3), unit(4, 3), unit(3, 4)));
    }

    private SplitTool knife(SplitTool.Asking asking) {
        return new SplitTool(session, background, Mapping.IDENTITY, Mapping.IDENTITY, asking);
    }

    @Test
    void aDrawnLineAsksForTheSplitOfTheDistrictThatItCrosses(FxRobot robot) throws Exception {
        settle();
        List<Division> asked = new ArrayList<>();
        SplitTool knife = knife(asked::add);
        takeUp(knife);
        Point2D left = at(unit(0, 2)).add(-60, -22);
        Point2D right = at(unit(3, 2)).add(40, -22);
        robot.clickOn(left).clickOn(right).moveTo(right.add(3, 0)).type(KeyCode.ENTER);
        assertThat(asked).hasSize(1);
        int district = asked.get(0).district().orElseThrow();
        assertThat(district).isEqualTo(Plan.FIRST);
        UnitSet south = striped.units(district).where(unit -> (unit - 1) / COLUMNS <= 2);
        assertThat(asked.get(0).leaving(session.figures().get())).isEqualTo(south);
        assertThat(asked.get(0).cut()).isEmpty();
    }

    @Test
    void aLineThatMissesAdvises(FxRobot robot) throws Exception {
        settle();
        SplitTool knife = knife(division -> {});
        takeUp(knife);
        robot.clickOn(at(unit(1, 1))).clickOn(at(unit(2, 5))).type(KeyCode.ENTER);
        assertThat(knife.hint().key()).isEqualTo("refusal.lineTooShort");
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) throws Exception {
        settle();
        Point2D place = at(unit(2, 6));
        robot.moveTo(place);
        Point2D local = map.screenToLocal(place);
        double x = map.view().toMapX(local.getX());
        double y = map.view().toMapY(local.getY());
        double metres = map.view().metresPerPixel();
        robot.scroll(3, VerticalDirection.UP);
        settle();
        assertThat(map.view().metresPerPixel()).isNotEqualTo(metres);
        assertThat(map.view().toMapX(local.getX())).isCloseTo(x, within(1e-6));
        assertThat(map.view().toMapY(local.getY())).isCloseTo(y, within(1e-6));
        assertThat(map.hoveredProperty().get()).isEqualTo(unit(2, 6));
    }

    @Test
    void theRightButtonDragsTheMap(FxRobot robot) throws Exception {
        settle();
        Viewport before = map.view();
        robot.moveTo(at(unit(5, 5))).press(MouseButton.SECONDARY).moveBy(40, -30);
        robot.release(MouseButton.SECONDARY);
        settle();
        assertSame(before.panned(40, -30));
        robot.type(KeyCode.HOME);
        settle();
        assertSame(before);
    }

    private void assertSame(Viewport expected) {
        assertThat(map.view().centreX()).isCloseTo(expected.centreX(), within(1e-6));
        assertThat(map.view().centreY()).isCloseTo(expected.centreY(), within(1e-6));
        assertThat(map.view().metresPerPixel()).isEqualTo(expected.metresPerPixel());
    }

    @Test
    void whatIsHoveredOverIsWhatTheOracleSays(FxRobot robot) throws Exception {
        settle();
        for (int unit : new int[] {1, 7, 30, 44, 96}) {
            robot.moveTo(at(unit));
            assertThat(map.hoveredProperty().get()).isEqualTo(unit);
        }
    }

    @Test
    void aPlanOverCutUnitsIsDrawnWithTheirBordersAndWithoutMovingTheMap(FxRobot robot)
            throws Exception {
        settle();
        robot.interact(() -> map.look(map.view().zoomedAt(300, 200, 2)));
        settle();
        Viewport view = map.view();
        IntBuffer before = pixels();
        int unit = unit(5, 4);
        Bounds box = coverage.bounds(unit);
        CutUnits cut =
                CutUnits.along(
                        session.settled(),
                        UnitSet.of(unit),
                        Polyline.of(box.minX() - 1, box.centreY(), box.maxX() + 1, box.centreY()));
        robot.interact(
                () -> {
                    session.preview(cut);
                    session.select(UnitSet.of(coverage.unitCount() + 1));
                });
        settle();
        assertThat(map.view()).isEqualTo(view);
        assertThat(pixels()).isNotEqualTo(before);
        Scene scene = map.sight().borders().orElseThrow();
        assertThat(scene.coverage()).isSameAs(session.plan().get().ground().coverage());
        for (int part : new int[] {unit, coverage.unitCount() + 1}) {
            robot.moveTo(at(part));
            assertThat(map.hoveredProperty().get()).isEqualTo(part);
        }

        robot.interact(
                () -> {
                    session.abandon();
                    assertThat(map.hoveredProperty().get()).isEqualTo(Coverage.NO_UNIT);
                    assertThat(map.sight().unitAt(scene.centreX(unit), scene.centreY(unit)))
                            .isEqualTo(Coverage.NO_UNIT);
                });
        settle();
        assertThat(map.view()).isEqualTo(view);
        assertThat(pixels()).isEqualTo(before);
    }

    @Test
    void plansOverMuchOtherGroundInQuickSuccessionEndWithTheLast(FxRobot robot) throws Exception {
        settle();
        IntBuffer before = pixels();
        robot.interact(
                () -> {
                    for (int i = 1; i <= 20; i++) {
                        double x = coverage.bounds().minX() + 55 * i;
                        Polyline line = Polyline.of(x, -100, x, 1000);
                        session.preview(
                                CutUnits.along(session.settled(), striped.units(Plan.FIRST), line));
                    }
                    session.abandon();
                });
        settle();
        assertThat(pixels()).isEqualTo(before);
    }
}
