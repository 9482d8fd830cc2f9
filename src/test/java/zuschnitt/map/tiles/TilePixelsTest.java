package zuschnitt.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TilePixelsTest {
    private static final int EDGE = 64;
    private static final Tile WHOLE = new Tile(5, 9, 11);

    private static Image drawn(IntBinaryOperator argb) {
        WritableImage image = new WritableImage(EDGE, EDGE);
        for (int y = 0; y < EDGE; y++)
            for (int x = 0; x < EDGE; x++)
                image.getPixelWriter().setArgb(x, y, argb.applyAsInt(x, y));
        return image;
    }

    private static Color at(TilePixels pixels, int x, int y) {
        return pixels.image().getPixelReader().getColor(x, y);
    }

    @Test
    void aTileInItsOwnSizeIsCopied() {
        Image original = drawn((x, y) -> 0xff000000 | x << 18 | y << 10 | (x ^ y));
        TilePixels copy = TilePixels.of(original).part(WHOLE, WHOLE, EDGE, EDGE, TileLook.COLOUR);
        for (int y = 0; y < EDGE; y++)
            for (int x = 0; x < EDGE; x++)
                assertThat(copy.image().getPixelReader().getArgb(x, y))
                        .isEqualTo(original.getPixelReader().getArgb(x, y));
    }

    @Test
    void aPartShowsItsQuarterOfTheWhole() {
        int[] quarters = {0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff};
        TilePixels whole =
                TilePixels.of(drawn((x, y) -> quarters[x * 2 / EDGE + 2 * (y * 2 / EDGE)]));
        for (int i = 0; i < 4; i++) {
            Tile part = new Tile(6, 18 + i % 2, 22 + i / 2);
            TilePixels shown = whole.part(WHOLE, part, 100, 90, TileLook.COLOUR);
            assertThat(shown.image().getPixelReader().getArgb(50, 45)).isEqualTo(quarters[i]);
        }
    }

    /** What is one colour stays that colour to the last pixel, at any size: no seam can show. */
    @Test
    void stretchingMakesNoEdges() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            int colour = 0xff000000 | random.nextInt(1 << 24);
            int size = 1 + random.nextInt(200);
            int zoom = 5 + random.nextInt(3);
            Tile part = new Tile(zoom, 9 << zoom - 5, 11 << zoom - 5);
            TilePixels shown =
                    TilePixels.of(drawn((x, y) -> colour))
                            .part(WHOLE, part, size, size + 1, TileLook.COLOUR);
            for (int at = 0; at < size; at++)
                assertThat(shown.image().getPixelReader().getArgb(at, size - at)).isEqualTo(colour);
        }
    }

    @Test
    void aSlopeStaysASlope() {
        TilePixels slope = TilePixels.of(drawn((x, y) -> 0xff000000 | x * 4));
        TilePixels wide = slope.part(WHOLE, WHOLE, 3 * EDGE, EDGE, TileLook.COLOUR);
        for (int x = 1; x < 3 * EDGE; x++) {
            double step = at(wide, x, 5).getBlue() - at(wide, x - 1, 5).getBlue();
            assertThat(step).as("pixel %d", x).isBetween(-0.001, 2.1 / 255);
        }
    }

    @Test
    void greyHasNoColourAndFadedIsPaler() {
        TilePixels red = TilePixels.of(drawn((x, y) -> 0xffc03020));
        Color grey = at(red.part(WHOLE, WHOLE, EDGE, EDGE, TileLook.GREY), 3, 3);
        Color faded = at(red.part(WHOLE, WHOLE, EDGE, EDGE, TileLook.FADED), 3, 3);
        assertThat(grey.getSaturation()).isZero();
        assertThat(grey.getBrightness()).isBetween(0.3, 0.4);
        assertThat(faded.getSaturation()).isZero();
        assertThat(faded.getBrightness()).isBetween(0.65, 0.8);
    }

    @Test
    void whiteStaysWhiteAndNothingStaysNothingInEveryLook() {
        for (TileLook look : TileLook.values()) {
            TilePixels white = TilePixels.of(drawn((x, y) -> 0xffffffff));
            TilePixels nothing = TilePixels.of(drawn((x, y) -> 0));
            assertThat(at(white.part(WHOLE, WHOLE, EDGE, EDGE, look), 3, 3)).isEqualTo(Color.WHITE);
            assertThat(at(nothing.part(WHOLE, WHOLE, EDGE, EDGE, look), 3, 3).getOpacity())
                    .isZero();
        }
    }
}
