package zuschnitt.raster;

import java.util.Arrays;
import zuschnitt.coverage.Shares;

/**
 * The filling of a raster, band of rows by band. Where a border crosses a row, the pixel to the
 * right of the crossing notes the face that begins there; what was crossed left of the picture is
 * kept beside it, the nearest wins. Then every row is swept from left to right. Bands are filled by
 * all processors at once, and small, since the notes take twice the memory of the raster.
 */
final class Scan {
    /**
     * Where in a pixel its row is sampled: near the middle, but at a place that no round coordinate
     * hits.
     */
    private static final double SAMPLE = 0.5 + Math.PI / 10_000;

    private static final int FACE_BITS = 24;
    private static final long FACE_MASK = (1L << FACE_BITS) - 1;
    private static final double STEPS_IN_A_PIXEL = 1L << 38;

    /** Pixels of a band, about. */
    private static final int BAND = 1 << 20;

    private final Scene scene;
    private final Strokes strokes;
    private final int width;

    /** The first row of the band, and the one after its last. */
    private final int top;

    private final int bottom;

    /** Pixels to a step of the scene. */
    private final double scale;

    private final double shiftX;
    private final double shiftY;

    /**
     * pixel of the band → the rightmost crossing between its sample place and that of the pixel
     * before: how far right it lies, above the face that begins there; 0 for none.
     */
    private final long[] crossings;

    /**
     * row of the band → how far left of the picture its nearest crossing lies, and the face that
     * begins.
     */
    private final double[] nearest;

    private final int[] entered;

    private Scan(Scene scene, Viewport view, int top, int bottom) {
        this.scene = scene;
        this.strokes = scene.strokes();
        this.width = view.width();
        this.top = top;
        this.bottom = bottom;
        this.scale = scene.lattice().step() / view.metresPerPixel();
        this.shiftX = view.toPixelX(scene.lattice().originX()) + 0.5;
        this.shiftY = view.toPixelY(scene.lattice().originY()) - SAMPLE;
        this.crossings = new long[width * (bottom - top)];
        this.nearest = new double[bottom - top];
        this.entered = new int[bottom - top];
        Arrays.fill(nearest, Double.NEGATIVE_INFINITY);
    }

    /** pixel → face, row by row from the top left. */
    static int[] faces(Scene scene, Viewport view) {
        int[] faces = new int[view.width() * view.height()];
        int rows = Math.max(1, BAND / view.width());
        int bands = (view.height() + rows - 1) / rows;
        Shares.of(
                bands,
                1,
                (from, to) -> {
                    for (int band = from; band < to; band++) {
                        int bottom = Math.min(view.height(), (band + 1) * rows);
                        new Scan(scene, view, band * rows, bottom).fill(faces);
                    }
                });
        return faces;
    }

    private void fill(int[] faces) {
        for (int arc = 0; arc < scene.arcCount(); arc++) cross(arc);
        sweep(faces);
    }

    private void cross(int arc) {
        int above = row(shiftY - strokes.north(arc) * scale);
        int below = row(shiftY - strokes.south(arc) * scale);
        boolean rightOfPicture = strokes.west(arc) * scale + shiftX >= width;
        if (above == below || rightOfPicture) return;
        int left = scene.arc(arc).left();
        int right = scene.arc(arc).right();
        int vertex = strokes.firstVertex(arc);
        int end = strokes.firstVertex(arc + 1);
        double fromX = strokes.x(vertex) * scale + shiftX;
        double fromY = shiftY - strokes.y(vertex) * scale;
        int fromRow = row(fromY);
        while (++vertex < end) {
            double toX = strokes.x(vertex) * scale + shiftX;
            double toY = shiftY - strokes.y(vertex) * scale;
            int toRow = row(toY);
            if (fromRow < toRow) cross(fromX, fromY, toX, toY, fromRow, toRow, left);
            else if (toRow < fromRow) cross(toX, toY, fromX, fromY, toRow, fromRow, right);
            fromX = toX;
            fromY = toY;
            fromRow = toRow;
        }
    }

    /** The first row of the band that is sampled at or below a height; its end if none is. */
    private int row(double y) {
        return Math.max(top, Math.min(bottom, (int) Math.ceil(y)));
    }

    /** Notes where a segment crosses the rows; the face is the one to the right of it. */
    private void cross(
            double topX,
            double topY,
            double bottomX,
            double bottomY,
            int fromRow,
            int toRow,
            int face) {
        double slope = (bottomX - topX) / (bottomY - topY);
        for (int row = fromRow; row < toRow; row++) {
            double x = topX + (row - topY) * slope;
            if (x < 0) enter(row, x, face);
            else if (x < width) begin(row, x, face);
        }
    }

    private void enter(int row, double x, int face) {
        if (x <= nearest[row - top]) return;
        nearest[row - top] = x;
        entered[row - top] = face;
    }

    private void begin(int row, double x, int face) {
        int column = (int) x;
        long within = 1 + (long) ((x - column) * STEPS_IN_A_PIXEL);
        int pixel = (row - top) * width + column;
        crossings[pixel] = Math.max(crossings[pixel], within << FACE_BITS | face);
    }

    private void sweep(int[] faces) {
        int to = top * width;
        for (int row = 0, pixel = 0; row < bottom - top; row++) {
            int face = entered[row];
            for (int end = pixel + width; pixel < end; pixel++) {
                long crossing = crossings[pixel];
                if (crossing != 0) face = (int) (crossing & FACE_MASK);
                faces[to++] = face;
            }
        }
    }
}
