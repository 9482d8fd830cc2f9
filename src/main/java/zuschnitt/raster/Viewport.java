package zuschnitt.raster;

import zuschnitt.coverage.Bounds;

/**
 * The part of the map that a picture shows. Pixel coordinates run right and down from the top left
 * corner of the first pixel; map coordinates run east and north.
 *
 * @param centreX map coordinate of the picture's middle, metres of EPSG:3857
 * @param centreY map coordinate of the picture's middle
 * @param metresPerPixel edge of a device pixel on the map, above 0
 * @param width device pixels
 * @param height device pixels
 */
public record Viewport(
        double centreX, double centreY, double metresPerPixel, int width, int height) {
    private static final double MARGIN = 1.05;

    public Viewport {
        if (!(metresPerPixel > 0) || width < 0 || height < 0) {
            throw new IllegalArgumentException(
                    metresPerPixel + " metres per pixel, " + width + " × " + height);
        }
    }

    /** The view of everything within the bounds, with a little room around it. */
    public static Viewport fitting(Bounds bounds, int width, int height) {
        if (bounds.empty()) return new Viewport(0, 0, 1, width, height);
        double scale =
                Math.max(
                        bounds.width() / Math.max(1, width), bounds.height() / Math.max(1, height));
        double metres = scale > 0 ? scale * MARGIN : 1;
        return new Viewport(bounds.centreX(), bounds.centreY(), metres, width, height);
    }

    /** The map's x under a pixel coordinate. */
    public double toMapX(double pixelX) {
        return centreX + (pixelX - width / 2.0) * metresPerPixel;
    }

    /** The map's y under a pixel coordinate. */
    public double toMapY(double pixelY) {
        return centreY - (pixelY - height / 2.0) * metresPerPixel;
    }

    /** Where the map's x lies in the picture. */
    public double toPixelX(double mapX) {
        return (mapX - centreX) / metresPerPixel + width / 2.0;
    }

    /** Where the map's y lies in the picture. */
    public double toPixelY(double mapY) {
        return (centreY - mapY) / metresPerPixel + height / 2.0;
    }

    /** The view after the map was dragged by so many pixels, right and down. */
    public Viewport panned(double right, double down) {
        return new Viewport(
                centreX - right * metresPerPixel,
                centreY + down * metresPerPixel,
                metresPerPixel,
                width,
                height);
    }

    /**
     * The view in which everything is larger by the factor and the place under the pixel stays
     * there.
     */
    public Viewport zoomedAt(double pixelX, double pixelY, double factor) {
        double x = toMapX(pixelX);
        double y = toMapY(pixelY);
        return new Viewport(
                x + (centreX - x) / factor,
                y + (centreY - y) / factor,
                metresPerPixel / factor,
                width,
                height);
    }

    /** The same middle and scale in a picture of another size. */
    public Viewport withSize(int newWidth, int newHeight) {
        return new Viewport(centreX, centreY, metresPerPixel, newWidth, newHeight);
    }

    /** The same part of the map in n × n times as many pixels. */
    public Viewport refined(int n) {
        return new Viewport(centreX, centreY, metresPerPixel / n, width * n, height * n);
    }

    /** Whether both show the map equally large. */
    public boolean sameScale(Viewport other) {
        return metresPerPixel == other.metresPerPixel;
    }

    /** The part of the map that is seen. */
    public Bounds bounds() {
        return new Bounds(toMapX(0), toMapY(height), toMapX(width), toMapY(0));
    }
}
