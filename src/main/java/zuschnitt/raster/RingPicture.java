package zuschnitt.raster;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;

/**
 * A picture of areas as they stand in a file, before anybody has made a coverage of them: each
 * filled by even and odd, lines around them, and places that several cover in a colour of their
 * own. Layers are added one after the other; then it is taken. Belongs to one thread.
 *
 * <p>Every vertex is looked at once, so twelve million of them take about a quarter of a second.
 */
public final class RingPicture {
    /** What covers a place more than once is drawn so, 0xRRGGBB. */
    public static final int OVERLAP = 0xD1242F;

    /** Lines would hide areas that are smaller than so many pixels across. */
    private static final double FINE = 4;

    private static final int LINE = 0xFF57606A;
    private static final int OPAQUE = 0xFF000000;

    private final Viewport view;
    private final int width;
    private final int height;
    private final int[] pixels;

    /** pixel → whether a line runs there. */
    private final boolean[] lines;

    /** Crossings of the area at hand, by pixel; all false between two areas. */
    private final boolean[] crossed;

    private int areas;
    private boolean overlaps;

    /** The rows and columns that the area at hand touches. */
    private int top;

    private int bottom;
    private int left;
    private int right;

    public RingPicture(Viewport view) {
        this.view = view;
        this.width = view.width();
        this.height = view.height();
        this.pixels = new int[width * height];
        this.lines = new boolean[width * height];
        this.crossed = new boolean[width * height];
    }

    /**
     * Draws the areas of a layer over what is there.
     *
     * @param mapping from the layer's coordinates to those of the view
     * @param bounds of the layer, in its own coordinates
     * @param colour index of the area → 0xRRGGBB
     */
    public void add(List<Rings> layer, Mapping mapping, Bounds bounds, IntUnaryOperator colour) {
        Mapping rough = mapping == Mapping.IDENTITY ? mapping : new RoughMapping(mapping, bounds);
        for (int area = 0; area < layer.size(); area++) {
            if (layer.get(area).empty()) continue;
            areas++;
            add(layer.get(area), rough, OPAQUE | colour.applyAsInt(area));
        }
    }

    private void add(Rings area, Mapping mapping, int colour) {
        top = height;
        bottom = -1;
        left = width;
        right = -1;
        for (int ring = 0; ring < area.size(); ring++) add(area, ring, mapping);
        for (int row = top; row <= bottom; row++) fill(row, colour);
    }

    private void add(Rings area, int ring, Mapping mapping) {
        double[] xy = new double[2 * area.vertices(ring)];
        for (int v = 0; v < area.vertices(ring); v++) {
            xy[2 * v] = area.x(ring, v);
            xy[2 * v + 1] = area.y(ring, v);
        }
        mapping.map(xy);
        double fromX = view.toPixelX(xy[0]);
        double fromY = view.toPixelY(xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            double toX = view.toPixelX(xy[i]);
            double toY = view.toPixelY(xy[i + 1]);
            if (Double.isNaN(fromX + fromY + toX + toY)) continue;
            cross(fromX, fromY, toX, toY);
            line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    /** Notes in every row that a segment crosses the first pixel to the right of it. */
    private void cross(double x1, double y1, double x2, double y2) {
        int from = Math.max(0, (int) Math.ceil(Math.min(y1, y2) - 0.5));
        int to = Math.min(height, (int) Math.ceil(Math.max(y1, y2) - 0.5));
        double slope = (x2 - x1) / (y2 - y1);
        for (int row = from; row < to; row++) {
            double x = x1 + (row + 0.5 - y1) * slope;
            int column = Math.max(0, (int) Math.ceil(x - 0.5));
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
            if (column >= width) continue;
            crossed[row * width + column] ^= true;
            left = Math.min(left, column);
            right = Math.max(right, column);
        }
    }

    /** Colours what lies between the crossings of a row, and forgets them. */
    private void fill(int row, int colour) {
        boolean inside = false;
        for (int pixel = row * width + left; pixel < (row + 1) * width; pixel++) {
            inside ^= crossed[pixel];
            if (!inside && pixel > row * width + right) return;
            crossed[pixel] = false;
            if (inside) cover(pixel, colour);
        }
    }

    private void cover(int pixel, int colour) {
        boolean twice = pixels[pixel] != 0;
        overlaps |= twice;
        pixels[pixel] = twice ? OPAQUE | OVERLAP : colour;
    }

    private void line(double x1, double y1, double x2, double y2) {
        int steps = (int) Math.min(4096, Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))) + 1;
        for (int i = 0; i < steps; i++) {
            int column = (int) Math.floor(x1 + (x2 - x1) * i / steps);
            int row = (int) Math.floor(y1 + (y2 - y1) * i / steps);
            if (column >= 0 && row >= 0 && column < width && row < height)
                lines[row * width + column] = true;
        }
    }

    public Viewport viewport() {
        return view;
    }

    /** Whether areas cover each other somewhere, as far as can be seen. */
    public boolean overlaps() {
        return overlaps;
    }

    /**
     * The picture, row by row from the top left: 0xAARRGGBB, clear where there is nothing. Lines
     * are left out where they would hide the areas.
     */
    public int[] pixels() {
        int[] drawn = pixels.clone();
        long filled = Arrays.stream(pixels).filter(pixel -> pixel != 0).count();
        boolean fine = areas > 0 && Math.sqrt(filled / (double) areas) < FINE;
        for (int pixel = 0; pixel < drawn.length && !fine; pixel++)
            if (lines[pixel]) drawn[pixel] = LINE;
        return drawn;
    }
}
