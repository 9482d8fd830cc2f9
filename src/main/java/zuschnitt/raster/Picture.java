package zuschnitt.raster;

import java.util.Arrays;

/**
 * What the planner sees of a plan: colours, patterns and borders, transparent where there is
 * nothing. Immutable.
 */
public final class Picture {
    private final Viewport view;

    /** Row by row from the top left, 0xAARRGGBB, multiplied by the opacity. */
    private final int[] pixels;

    private Picture(Viewport view, int[] pixels) {
        this.view = view;
        this.pixels = pixels;
    }

    /**
     * A picture that somebody else has drawn.
     *
     * @param pixels row by row from the top left, 0xAARRGGBB, multiplied by the opacity; given away
     */
    static Picture of(Viewport view, int[] pixels) {
        return new Picture(view, pixels);
    }

    /** Looks every pixel up; some milliseconds for a whole screen, whatever the number of units. */
    public static Picture of(FaceRaster raster, Palette palette, Pen pen) {
        return new Picture(raster.viewport(), new Drawing(raster, palette, pen).pixels());
    }

    /**
     * The same picture with smooth borders, from a raster that is twice as fine in both directions.
     *
     * @param fine the raster of {@link Viewport#refined} by 2
     */
    public static Picture smooth(FaceRaster fine, Viewport view, Palette palette, Pen pen) {
        int[] pixels = new Drawing(fine, palette, pen.refined(2)).pixels();
        return new Picture(view, halved(pixels, view.width(), view.height()));
    }

    /** The picture with discs on it. */
    public Picture with(Symbols symbols, Pen pen) {
        if (symbols.count() == 0) return this;
        int[] drawn = pixels.clone();
        symbols.draw(drawn, view, pen);
        return new Picture(view, drawn);
    }

    private static int[] halved(int[] fine, int width, int height) {
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int above = 4 * y * width;
            int below = above + 2 * width;
            for (int x = 0; x < width; x++, above += 2, below += 2) {
                pixels[y * width + x] =
                        Argb.mean(fine[above], fine[above + 1], fine[below], fine[below + 1]);
            }
        }
        return pixels;
    }

    public Viewport viewport() {
        return view;
    }

    /** A pixel, 0xAARRGGBB, multiplied by the opacity. */
    public int argb(int x, int y) {
        return pixels[y * view.width() + x];
    }

    /**
     * Copies a part of the picture.
     *
     * @param target row by row, 0xAARRGGBB, multiplied by the opacity
     * @return whether the target was other than the part
     */
    public boolean copy(int x, int y, int width, int height, int[] target) {
        boolean other = false;
        for (int row = 0; row < height; row++) {
            int from = (y + row) * view.width() + x;
            int to = row * width;
            if (Arrays.equals(pixels, from, from + width, target, to, to + width)) continue;
            System.arraycopy(pixels, from, target, to, width);
            other = true;
        }
        return other;
    }
}
