package zuschnitt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Mapping;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Style;
import zuschnitt.raster.Style.Print;
import zuschnitt.raster.Viewport;

class SamplingTest {
    /** A page of some size, with nothing on it, that notes how fine its maps would be. */
    private record Page(int width, int height, List<Integer> details) implements Drawing {
        @Override
        public String title() {
            return "leer";
        }

        @Override
        public void draw(java.awt.Graphics2D canvas, int detail) {
            details.add(detail);
        }
    }

    private static int detail(Paper paper, int width, int height) throws IOException {
        Page page = new Page(width, height, new ArrayList<>());
        paper.write(page, new ByteArrayOutputStream());
        return page.details().get(0);
    }

    @Test
    void whatIsPrintedIsTwiceAsFineUnlessItIsHuge() throws IOException {
        for (Paper paper : List.of(Paper.SVG, Paper.PDF)) {
            assertThat(detail(paper, 1600, 1131)).isEqualTo(2);
            assertThat(detail(paper, 2048, 2048)).isEqualTo(2);
            assertThat(detail(paper, 6000, 4243)).isEqualTo(1);
            assertThat(detail(paper, 64, 99_999)).as("no overflow").isEqualTo(1);
        }
    }

    /** A border at a slant is blended from both sides, but not on a map that is huge. */
    @Test
    void hugeMapsHaveOneSampleADot() {
        assertThat(colours(4096)).isGreaterThan(colours(4097));
    }

    private static long colours(int width) {
        Plan plan = Tiny.plan("12\n21");
        Scene scene = Scene.of(plan.ground().coverage(), Mapping.IDENTITY);
        Viewport all = Viewport.fitting(scene.bounds(), width, 4096);
        Palette palette =
                Palette.of(
                        plan,
                        Totals.of(plan, Tiny.figures(plan.ground())),
                        Marks.NONE,
                        new Style(Print.COLOUR, Optional.empty()));
        Viewport view =
                new Viewport(
                        all.centreX() + 0.3 * all.metresPerPixel(),
                        all.centreY(),
                        all.metresPerPixel(),
                        width,
                        4096);
        Picture picture = Sampling.picture(scene, view, palette, Pen.PLAIN);
        return IntStream.range(0, width).map(x -> picture.argb(x, 1000)).distinct().count();
    }
}
