package zuschnitt.raster;

import java.nio.IntBuffer;

/** Small pieces of the map's looks, for legends. */
public final class Swatches {
    /** Colour of dots and circles, 0xRRGGBB. */
    public static final int SYMBOL = Symbols.COLOUR;

    private Swatches() {}

    /** How an area without a value looks: row by row from the top left, 0xAARRGGBB. */
    public static IntBuffer noData(int width, int height) {
        return piece(Look.NO_DATA, width, height);
    }

    private static IntBuffer piece(Look look, int width, int height) {
        int[] pixels = new int[width * height];
        for (int y = 0, pixel = 0; y < height; y++) {
            for (int x = 0; x < width; x++, pixel++) {
                boolean inked = look.pattern().dot(x % Pattern.SIZE, y % Pattern.SIZE);
                pixels[pixel] = 0xFF000000 | (inked ? look.ink() : look.fill());
            }
        }
        return IntBuffer.wrap(pixels);
    }
}
