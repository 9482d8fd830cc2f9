package zuschnitt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.raster.Style.Print;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Shading;
import zuschnitt.theme.Theme;
import zuschnitt.theme.Values;

class MapPictureTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 600;

    private final Plan plan =
            Tiny.plan(
                    """
                    1122
                    1122
                    3344
                    3344""");
    private final Figures figures = Tiny.figures(plan.ground());

    private BufferedImage picture(Optional<Theme> theme, Print print) {
        MapPicture.Subject subject =
                new MapPicture.Subject("Gemeinde Süd", "Entwurf", plan, figures, theme, print);
        return Paper.image(MapPicture.of(subject, WIDTH, HEIGHT, Messages.of(Locale.GERMANY)));
    }

    /** 0xRRGGBB */
    private static int rgb(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    /** colour → pixels */
    private static Map<Integer, Integer> colours(BufferedImage picture) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) colours.merge(rgb(picture, x, y), 1, Integer::sum);
        return colours;
    }

    @Test
    void districtsTakeAQuarterOfTheMapEachInTheirColours() {
        Map<Integer, Integer> colours = colours(picture(Optional.empty(), Print.COLOUR));
        for (int district = Plan.FIRST; district < plan.slots(); district++)
            assertThat(colours.getOrDefault(plan.district(district).colour(), 0))
                    .as(plan.district(district).code().text())
                    .isGreaterThan(30_000);
    }

    @Test
    void everyClassIsOnTheMapAndInTheLegend() {
        Form.Shades shades =
                new Form.Shades(new Breaks.Computed(Breaks.Method.QUANTILES, 4), Scheme.EMBERS, 0);
        Measure people = new Measure.Count("EINW");
        Theme theme = new Theme(people, Level.DISTRICTS, shades);
        Shading shading = Shading.of(Values.of(people, Level.DISTRICTS, plan, figures), shades);
        BufferedImage picture = picture(Optional.of(theme), Print.COLOUR);
        Map<Integer, Integer> all = colours(picture);
        for (int rank = 1; rank <= 4; rank++) {
            assertThat(all.getOrDefault(shading.colour(rank), 0)).isGreaterThan(10_000);
            int inLegend = 0;
            for (int y = HEIGHT - 200; y < HEIGHT; y++)
                for (int x = WIDTH - 200; x < WIDTH; x++)
                    if (rgb(picture, x, y) == shading.colour(rank)) inLegend++;
            assertThat(inLegend).as("class %d", rank).isGreaterThan(80);
        }
    }

    @Test
    void inBlackAndWhiteEverythingIsGrey() {
        assertThat(colours(picture(Optional.empty(), Print.BLACK_AND_WHITE)).keySet())
                .allSatisfy(
                        rgb -> {
                            assertThat(rgb >> 16 & 0xFF).isEqualTo(rgb & 0xFF);
                            assertThat(rgb >> 8 & 0xFF).isEqualTo(rgb & 0xFF);
                        });
    }

    @Test
    void namesAndHeadingAreWritten() {
        BufferedImage picture = picture(Optional.empty(), Print.COLOUR);
        assertThat(dark(picture, 0, 0, WIDTH, 45)).as("heading").isGreaterThan(200);
        assertThat(dark(picture, 0, 60, WIDTH, HEIGHT)).as("names, borders").isGreaterThan(3000);
    }

    private static int dark(BufferedImage picture, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++) if ((rgb(picture, x, y) & 0xFF) < 80) dark++;
        return dark;
    }
}
