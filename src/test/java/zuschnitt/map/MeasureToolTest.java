package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
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
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Viewport;

/** Measuring on the map, and looking around on it without a wheel. */
@ExtendWith(ApplicationExtension.class)
class MeasureToolTest {
    private final Messages german = Messages.of(Locale.GERMANY);
    private final Coverage coverage = Paving.coverage(12, 8, 4, 21);
    private Bench bench;
    private MapPane map;
    private Plan before;

    @Start
    void start(Stage stage) throws Exception {
        bench = new Bench(Paving.striped(coverage, 3), stage);
        map = bench.map();
        before = bench.session().settled();
        map.takeUp(new MeasureTool(Mapping.IDENTITY));
    }

    @AfterEach
    void stop() throws Exception {
        assertThat(bench.session().settled()).isSameAs(before);
        bench.close();
    }

    /** A place of the map so many pixels right and below of its middle. */
    private Point2D at(double right, double down) {
        Point2D corner = map.localToScreen(0, 0);
        return corner.add(map.getWidth() / 2 + right, map.getHeight() / 2 + down);
    }

    private String hint() {
        return german.text(map.hintProperty().get().orElseThrow());
    }

    private String length(double pixels) {
        return german.text(Measured.length(pixels * map.view().metresPerPixel()));
    }

    private void fire(javafx.event.Event event) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> map.fireEvent(event)).get();
    }

    @Test
    void clicksMeasureALineAndFromThreePlacesOnAnArea(FxRobot robot) throws Exception {
        bench.settle();
        robot.press(KeyCode.SHIFT); // nothing draws the line to it
        robot.clickOn(at(-100, 0)).clickOn(at(100, 0));
        assertThat(hint()).contains("Strecke " + length(200));
        robot.clickOn(at(100, 50)).release(KeyCode.SHIFT).type(KeyCode.ENTER);
        double metres = map.view().metresPerPixel();
        assertThat(hint())
                .contains("Strecke " + length(250), "Stück " + length(50))
                .contains(german.text(Measured.area(200 * 50 / 2 * metres * metres)));
        robot.moveTo(at(-50, 90));
        assertThat(hint()).contains(length(250));
        assertThat(map.drawing().getChildren()).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(map.drawing().getChildren()).isEmpty();
        assertThat(hint()).startsWith("Klicken Sie Eckpunkte an");
    }

    @Test
    void aCornerIsTakenBackAndTheNextClickAfterTheEndBeginsAnew(FxRobot robot) throws Exception {
        bench.settle();
        robot.press(KeyCode.SHIFT);
        robot.clickOn(at(-100, 0)).clickOn(at(0, 0)).clickOn(at(0, 80));
        robot.release(KeyCode.SHIFT).type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
        assertThat(hint()).contains("Strecke " + length(100));
        robot.press(KeyCode.SHIFT).clickOn(at(50, 50)).clickOn(at(50, 110));
        robot.release(KeyCode.SHIFT).type(KeyCode.ENTER);
        assertThat(hint()).contains("Strecke " + length(60));
    }

    @Test
    void aLineIsMeasuredWithoutAMouse(FxRobot robot) throws Exception {
        bench.settle();
        WaitForAsyncUtils.asyncFx(map::requestFocus).get();
        robot.type(KeyCode.INSERT).type(KeyCode.INSERT);
        for (int i = 0; i < 10; i++) robot.type(KeyCode.RIGHT);
        assertThat(map.drawing().getChildren()).hasSizeGreaterThan(2);
        robot.type(KeyCode.INSERT).type(KeyCode.ENTER);
        assertThat(hint()).contains("Strecke ");
    }

    @Test
    void fingersZoomAndDragTheMap() throws Exception {
        bench.settle();
        Viewport view = map.view();
        fire(zoom(200, 100, 2));
        assertThat(map.view().metresPerPixel()).isCloseTo(view.metresPerPixel() / 2, within(1e-9));
        assertThat(map.view().toMapX(200)).isCloseTo(view.toMapX(200), within(1e-6));
        assertThat(map.view().toMapY(100)).isCloseTo(view.toMapY(100), within(1e-6));
        Viewport near = map.view();
        fire(scroll(30, -20, true));
        assertThat(map.view()).isEqualTo(near.panned(30, -20));
        fire(scroll(40, 0, false));
        assertThat(map.view()).isEqualTo(near.panned(30, -20).panned(40, 0));
    }

    private static ZoomEvent zoom(double x, double y, double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                true,
                false,
                factor,
                factor,
                null);
    }

    private static ScrollEvent scroll(double right, double down, boolean direct) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                100,
                100,
                100,
                100,
                false,
                false,
                false,
                false,
                direct,
                false,
                right,
                down,
                right,
                down,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                direct ? 2 : 0,
                null);
    }

    @Test
    void theMapSaysWhereTheMouseIs(FxRobot robot) throws Exception {
        bench.settle();
        robot.moveTo(at(40, -30));
        Pointer pointer = map.pointerProperty().get().orElseThrow();
        Viewport view = map.view();
        assertThat(view.toPixelX(pointer.mapX())).isCloseTo(map.getWidth() / 2 + 40, within(1.0));
        assertThat(view.toPixelY(pointer.mapY())).isCloseTo(map.getHeight() / 2 - 30, within(1.0));
        fire(
                new javafx.scene.input.MouseEvent(
                        javafx.scene.input.MouseEvent.MOUSE_EXITED,
                        -5,
                        -5,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
        assertThat(map.pointerProperty().get()).isEmpty();
    }
}
