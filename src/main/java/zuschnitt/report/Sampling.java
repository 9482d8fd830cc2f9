package zuschnitt.report;

import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;

/**
 * How finely maps are looked at. Each dot takes four samples to have smooth borders, each sample
 * some bytes; on the largest pictures dots are finer than anybody sees, and would take gigabytes.
 */
final class Sampling {
    /** Dots for a pixel's edge, so that a page can be printed. */
    private static final int FINE = 2;

    private static final long MOST_SMOOTH_DOTS = 1 << 24;

    private Sampling() {}

    /** Into how many dots maps on a page that is printed are divided on the edge of each pixel. */
    static int detail(int width, int height) {
        return smooth(width * FINE, height * FINE) ? FINE : 1;
    }

    private static boolean smooth(int width, int height) {
        return (long) width * height <= MOST_SMOOTH_DOTS;
    }

    /** The map in this view; its borders are smooth unless it is among the largest. */
    static Picture picture(Scene scene, Viewport view, Palette palette, Pen pen) {
        if (!smooth(view.width(), view.height()))
            return Picture.of(FaceRaster.of(scene, view), palette, pen);
        return Picture.smooth(FaceRaster.of(scene, view.refined(2)), view, palette, pen);
    }
}
