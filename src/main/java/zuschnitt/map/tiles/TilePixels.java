package zuschnitt.map.tiles;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pixels of a tile, or of a part of one: alpha, red, green, blue, premultiplied; row by row
 * from the top.
 */
public final class TilePixels {
    private final int width;
    private final int height;
    private final int[] pixels;

    private TilePixels(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** The pixels of a picture that is loaded. */
    public static TilePixels of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new TilePixels(width, height, pixels);
    }

    /** Memory that it takes. */
    public long bytes() {
        return 4L * pixels.length;
    }

    /**
     * What a tile shows, out of the picture of a tile that it lies in, stretched to a size.
     *
     * @param whole the tile whose picture this is
     * @param part that tile itself, or one within it
     * @param toWidth pixels
     * @param toHeight pixels
     */
    public TilePixels part(Tile whole, Tile part, int toWidth, int toHeight, TileLook look) {
        int parts = 1 << part.zoom() - whole.zoom();
        Scan across = new Scan(width, parts, part.column() & parts - 1, toWidth);
        Scan down = new Scan(height, parts, part.row() & parts - 1, toHeight);
        int[] stretched = new int[toWidth * toHeight];
        for (int y = 0; y < toHeight; y++) {
            int above = down.near(y) * width;
            int below = down.far(y) * width;
            for (int x = 0; x < toWidth; x++) {
                int left = across.near(x);
                int right = across.far(x);
                int weight = across.weight(x);
                int upper = mix(pixels[above + left], pixels[above + right], weight);
                int lower = mix(pixels[below + left], pixels[below + right], weight);
                stretched[y * toWidth + x] = look.of(mix(upper, lower, down.weight(y)));
            }
        }
        return new TilePixels(toWidth, toHeight, stretched);
    }

    /**
     * Between two pixels, all four channels at once: two of them in each half of an int.
     *
     * @param weight of the second, of 256
     */
    private static int mix(int one, int other, int weight) {
        if (one == other || weight == 0) return one;
        int mask = 0x00ff00ff;
        int left = 256 - weight;
        int even = (one & mask) * left + (other & mask) * weight >>> 8 & mask;
        int odd = (one >>> 8 & mask) * left + (other >>> 8 & mask) * weight & ~mask;
        return odd | even;
    }

    /** A picture of its own, which never changes. */
    public Image image() {
        return new WritableImage(
                new PixelBuffer<>(
                        width,
                        height,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }

    /** From which two pixels of an axis each stretched one is mixed. */
    private static final class Scan {
        private final int[] near;
        private final int[] weight;
        private final int last;

        /**
         * @param length pixels of the whole axis
         * @param parts into how many equal parts it is cut
         * @param part which of them, from 0
         * @param stretched pixels that the part becomes
         */
        Scan(int length, int parts, int part, int stretched) {
            double cut = (double) length / parts;
            near = new int[stretched];
            weight = new int[stretched];
            last = length - 1;
            for (int i = 0; i < stretched; i++) {
                double at = part * cut + (i + 0.5) * cut / stretched - 0.5;
                double within = Math.max(0, Math.min(last, at));
                near[i] = (int) within;
                weight[i] = (int) Math.round((within - near[i]) * 256);
            }
        }

        int near(int pixel) {
            return near[pixel];
        }

        int far(int pixel) {
            return Math.min(last, near[pixel] + 1);
        }

        int weight(int pixel) {
            return weight[pixel];
        }
    }
}
