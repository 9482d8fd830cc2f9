package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Coverage;
import zuschnitt.edit.Assign;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Viewport;

@ExtendWith(ApplicationExtension.class)
class OverviewTest {
    private final Coverage coverage = Paving.coverage(12, 8, 4, 21);
    private Bench bench;
    private MapPane map;

    @Start
    void start(Stage stage) throws Exception {
        bench = new Bench(Paving.striped(coverage, 3), stage);
        map = bench.map();
    }

    @AfterEach
    void stop() throws Exception {
        bench.close();
    }

    private Node overview() {
        return map.lookup("#overview");
    }

    private void look(Viewport view) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> map.look(view)).get();
        bench.settle();
    }

    /** The middle of the map ten times as near. */
    private Viewport near() {
        return map.view().zoomedAt(map.view().width() / 2.0, map.view().height() / 2.0, 10);
    }

    @Test
    void itIsThereOnlyWhileLittleIsInView() throws Exception {
        bench.settle();
        assertThat(overview().isVisible()).isFalse();
        look(near());
        assertThat(overview().isVisible()).isTrue();
        WaitForAsyncUtils.asyncFx(map::lookAtAll).get();
        assertThat(overview().isVisible()).isFalse();
    }

    @Test
    void aClickTurnsTheMapThere(FxRobot robot) throws Exception {
        bench.settle();
        Viewport all = map.view();
        look(near());
        UnitSet chosen = bench.session().selection().get();
        Bounds box = overview().localToScreen(overview().getBoundsInLocal());
        Point2D place =
                new Point2D(
                        box.getMinX() + 0.25 * box.getWidth(),
                        box.getMinY() + 0.75 * box.getHeight());
        robot.clickOn(place);
        bench.settle();
        double width = coverage.bounds().width();
        double height = coverage.bounds().height();
        assertThat(map.view().centreX()).isCloseTo(all.centreX() - width / 4, within(width / 25));
        assertThat(map.view().centreY()).isCloseTo(all.centreY() - height / 4, within(height / 25));
        assertThat(map.view().metresPerPixel()).isEqualTo(near().metresPerPixel() * 10);
        assertThat(bench.session().selection().get()).isEqualTo(chosen);
    }

    @Test
    void itFollowsThePlan() throws Exception {
        bench.settle();
        look(near());
        Node picture = map.lookup("#overview-picture");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> colour(picture) != 0);
        int before = colour(picture);
        UnitSet all = bench.session().settled().units(Plan.FIRST);
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            bench.session().perform(new Assign(all, Plan.FIRST + 2));
                            return true;
                        })
                .get();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> colour(picture) != before);
    }

    /** On the left, where the first district is. */
    private static int colour(Node picture) {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> picture.snapshot(null, null));
        return image.getPixelReader().getArgb(12, (int) image.getHeight() / 2);
    }
}
