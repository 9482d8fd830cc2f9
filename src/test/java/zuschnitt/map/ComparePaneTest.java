package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

@ExtendWith(ApplicationExtension.class)
class ComparePaneTest {
    private final Plan old = Paving.striped(Paving.coverage(9, 6, 3, 4), 3);
    private final UnitSet moved = UnitSet.of(1, 2, 10);
    private final Plan now = old.withAssigned(moved, Plan.FIRST + 1);
    private final Figures figures = Paving.tenEach(old);
    private final Comparison comparison =
            Comparison.of(new Side(old, figures), new Side(now, figures));
    private Background background;
    private ComparePane pane;

    @Start
    void start(Stage stage) {
        background = new Background(Platform::runLater);
        pane = new ComparePane(background, Messages.of(Locale.GERMANY));
        stage.setScene(new Scene(pane, 900, 500));
        stage.show();
        pane.show("Entwurf", "Beschluss", comparison, Mapping.IDENTITY);
    }

    @AfterEach
    void stop() {
        background.close();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> settled()).get());
    }

    private boolean settled() {
        return settled(pane.before()) && settled(pane.after());
    }

    private static boolean settled(MapPane map) {
        return map.settled()
                && map.raster().filter(seen -> seen.viewport().equals(map.view())).isPresent();
    }

    private void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private void assertLinked() {
        Viewport left = pane.before().view();
        Viewport right = pane.after().view();
        assertThat(left.centreX()).isEqualTo(right.centreX());
        assertThat(left.centreY()).isEqualTo(right.centreY());
        assertThat(left.metresPerPixel()).isEqualTo(right.metresPerPixel());
    }

    @Test
    void bothMapsShowTheSamePlaceWhicheverIsMoved() throws Exception {
        settle();
        assertLinked();
        onScreen(() -> pane.before().look(pane.before().view().zoomedAt(30, 40, 2)));
        assertLinked();
        onScreen(() -> pane.after().look(pane.after().view().panned(-30, 10)));
        assertLinked();
    }

    @Test
    void changedUnitsAreBroughtIntoView() throws Exception {
        settle();
        Flow flow = comparison.moved().get(0);
        onScreen(() -> pane.lookAt(flow));
        settle();
        for (int unit : flow.unitsFrom().stream().toArray()) {
            zuschnitt.raster.Scene scene = pane.before().borders().orElseThrow();
            assertThat(
                            pane.before()
                                    .view()
                                    .bounds()
                                    .contains(scene.centreX(unit), scene.centreY(unit)))
                    .isTrue();
        }
        assertLinked();
    }

    @Test
    void whatIsHoveredOverInOneIsShownInTheOther() throws Exception {
        settle();
        onScreen(() -> pane.before().hover(7));
        assertThat(pane.after().hoveredProperty().get()).isEqualTo(7);
    }
}
