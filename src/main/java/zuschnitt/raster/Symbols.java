package zuschnitt.raster;

/**
 * Discs at places of the map, all of one colour; of two that overlap the later one lies on top. Of
 * the same size however near the map is looked at. Immutable.
 */
public final class Symbols {
    /** No disc at all. */
    public static final Symbols NONE = new Symbols(new double[0], new double[0], new double[0], 1);

    static final int COLOUR = 0x26262E;
    private static final int RIM = 0xFFFFFF;

    /** Discs of at least this radius have a pale rim, pixels. */
    private static final double RIMMED = 3;

    private static final double RIM_WIDTH = 1.25;

    /** Map coordinates. */
    private final double[] x;

    private final double[] y;

    /** Pixels of a usual screen. */
    private final double[] radius;

    private final double opacity;

    /**
     * @param x map coordinates; given away, like the others
     * @param radius pixels of a usual screen
     */
    Symbols(double[] x, double[] y, double[] radius, double opacity) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.opacity = opacity;
    }

    int count() {
        return x.length;
    }

    /** Map coordinate of a disc's middle. */
    double x(int index) {
        return x[index];
    }

    double y(int index) {
        return y[index];
    }

    double radius(int index) {
        return radius[index];
    }

    /**
     * Draws them over a picture.
     *
     * @param pixels row by row from the top left, 0xAARRGGBB, multiplied by the opacity; changed
     */
    void draw(int[] pixels, Viewport view, Pen pen) {
        for (int i = 0; i < x.length; i++) {
            double centreX = view.toPixelX(x[i]);
            double centreY = view.toPixelY(y[i]);
            double size = radius[i] * pen.grain();
            if (radius[i] >= RIMMED) {
                disc(pixels, view, new Disc(centreX, centreY, size + RIM_WIDTH * pen.grain()), RIM);
            }
            disc(pixels, view, new Disc(centreX, centreY, size), COLOUR);
        }
    }

    /** In pixels of the picture. */
    private record Disc(double centreX, double centreY, double radius) {
        /** How much of a pixel it covers, 0…1. */
        double covers(int x, int y) {
            double distance = Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY);
            return Math.max(0, Math.min(1, radius + 0.5 - distance));
        }
    }

    private void disc(int[] pixels, Viewport view, Disc disc, int colour) {
        int left = (int) Math.max(0, Math.floor(disc.centreX - disc.radius - 1));
        int right = (int) Math.min(view.width() - 1.0, Math.ceil(disc.centreX + disc.radius + 1));
        int top = (int) Math.max(0, Math.floor(disc.centreY - disc.radius - 1));
        int bottom = (int) Math.min(view.height() - 1.0, Math.ceil(disc.centreY + disc.radius + 1));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double covered = disc.covers(column, row);
                int pixel = row * view.width() + column;
                if (covered > 0)
                    pixels[pixel] = Argb.over(pixels[pixel], colour, covered * opacity);
            }
        }
    }
}
