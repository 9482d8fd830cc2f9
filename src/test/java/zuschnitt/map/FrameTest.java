package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

class FrameTest {
    private final Plan plan = Paving.striped(Paving.coverage(12, 8, 4, 21), 3);
    private final Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);

    private Frame frame(int width, int height, Frame.Quality quality) {
        Totals totals = Totals.of(plan, Paving.tenEach(plan));
        Subject.Shown shown = new Subject.Shown(scene, plan, totals, Marks.NONE);
        Viewport view = Viewport.fitting(scene.bounds(), width, height);
        Frame.Order order = new Frame.Order(shown, Appearance.DISTRICTS, view, Pen.PLAIN, quality);
        return Frame.of(order, Optional.empty());
    }

    @Test
    void atRestBordersAreSmooth() {
        assertThat(frame(1920, 1080, Frame.Quality.SMOOTH).fine()).isPresent();
        assertThat(frame(1920, 1080, Frame.Quality.QUICK).fine()).isEmpty();
    }

    @Test
    void onTheLargestScreensAPixelIsOneSample() {
        Frame large = frame(3840, 2160, Frame.Quality.SMOOTH);
        Frame quick = frame(3840, 2160, Frame.Quality.QUICK);
        assertThat(large.fine()).isEmpty();
        for (int y = 0; y < 2160; y += 3)
            for (int x = 0; x < 3840; x += 3)
                assertThat(large.picture().argb(x, y)).isEqualTo(quick.picture().argb(x, y));
    }
}
