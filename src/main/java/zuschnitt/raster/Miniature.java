package zuschnitt.raster;

import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

/**
 * Pictures of one size of all of a project, one plan after the other: borders are found once and
 * again only where units were cut, so that a picture costs little more than looking its pixels up.
 * Immutable.
 */
public final class Miniature {
    /** A picture is drawn so many times as wide and high, and made small. */
    private static final int FINENESS = 4;

    /** Districts of so many fine pixels have borders of the usual width, smaller ones finer. */
    private static final double LARGE = 60;

    private final Scene scene;
    private final Viewport view;
    private final FaceRaster fine;

    private Miniature(Scene scene, Viewport view) {
        this.scene = scene;
        this.view = view;
        this.fine = FaceRaster.of(scene, view.refined(FINENESS));
    }

    /** Pictures of so many pixels. */
    public static Miniature of(Scene scene, int width, int height) {
        return new Miniature(scene, Viewport.fitting(scene.bounds(), width, height));
    }

    /** Pictures of the same place over another coverage. */
    public Miniature over(Coverage coverage) {
        boolean same = coverage == scene.coverage() || coverage.equals(scene.coverage());
        return same ? this : new Miniature(scene.over(coverage), view);
    }

    /** The picture of a plan over this coverage, with borders as fine as it is small. */
    public Picture picture(Plan plan, Totals totals) {
        Palette palette = Palette.of(plan, totals, Marks.NONE);
        Pen pen = Pen.PLAIN.withStroke(Math.min(1, typicalSize(plan) / LARGE));
        return Picture.of(view, reduced(Picture.of(fine, palette, pen)));
    }

    /** Edge of a square as large as districts are on average, in fine pixels. */
    private double typicalSize(Plan plan) {
        double area = scene.bounds().width() * scene.bounds().height();
        double metres = fine.viewport().metresPerPixel();
        return Math.sqrt(area / Math.max(1, plan.districts().size())) / metres;
    }

    /** Every pixel the mean of those that it is made of. */
    private int[] reduced(Picture large) {
        int[] pixels = new int[view.width() * view.height()];
        for (int y = 0; y < view.height(); y++)
            for (int x = 0; x < view.width(); x++)
                pixels[y * view.width() + x] = mean(large, x * FINENESS, y * FINENESS);
        return pixels;
    }

    private static int mean(Picture large, int left, int top) {
        int[] sums = new int[Integer.BYTES];
        for (int y = top; y < top + FINENESS; y++)
            for (int x = left; x < left + FINENESS; x++)
                for (int i = 0; i < sums.length; i++)
                    sums[i] += large.argb(x, y) >>> Byte.SIZE * i & 0xFF;
        int mean = 0;
        for (int i = 0; i < sums.length; i++)
            mean |= sums[i] / (FINENESS * FINENESS) << Byte.SIZE * i;
        return mean;
    }
}
