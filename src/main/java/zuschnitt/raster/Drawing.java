package zuschnitt.raster;

import java.util.Arrays;

/**
 * One drawing of a picture: a table look-up for every pixel, thin borders at once, strong ones
 * afterwards on top.
 */
final class Drawing {
    /** Units of fewer pixels have no borders, of more they have the full ones. */
    private static final double SMALL = 4;

    private static final double LARGE = 16;
    private static final double UNIT_BORDER = 0.5;

    private final FaceRaster raster;
    private final Pen pen;
    private final int width;
    private final int height;
    private final int[] faces;
    private final int[] lookOfFace;
    private final int[] pixels;

    /** look → colour, ready to be drawn. */
    private final int[] fill;

    private final int[] ink;
    private final int[] edge;
    private final boolean unitBorders;

    /** row of the patterns → (look → dots of the row) */
    private final int[][] dots;

    /** x → which dot of a row. */
    private final int[] dotAt;

    /** Where strong borders run. */
    private final Trace districts = new Trace();

    private final Trace changes = new Trace();
    private final Trace selections = new Trace();

    Drawing(FaceRaster raster, Palette palette, Pen pen) {
        this.raster = raster;
        this.pen = pen;
        this.width = raster.viewport().width();
        this.height = raster.viewport().height();
        this.faces = raster.faces();
        this.lookOfFace = palette.lookOfFace();
        this.pixels = new int[faces.length];
        this.fill = new int[palette.lookCount()];
        this.ink = new int[palette.lookCount()];
        this.edge = new int[palette.lookCount()];
        double share = UNIT_BORDER * visibility();
        this.unitBorders = share > 0;
        this.dots = new int[Pattern.SIZE][palette.lookCount()];
        this.dotAt = dotAt(raster.viewport().centreX(), width);
        for (int look = 1; look < fill.length; look++) prepare(look, palette.look(look), share);
        draw();
    }

    private void draw() {
        int[] rows = dotAt(-raster.viewport().centreY(), height);
        for (int y = 0; y < height; y++) row(y, dots[rows[y]]);
        stamp(districts, Border.DISTRICT);
        stamp(changes, Border.CHANGE);
        stamp(selections, Border.SELECTION);
    }

    /** The finished picture; given away. */
    int[] pixels() {
        return pixels;
    }

    private void prepare(int look, Look plain, double borderShare) {
        fill[look] = Argb.translucent(plain.fill(), pen.opacity());
        ink[look] = Argb.translucent(plain.ink(), pen.opacity());
        int border = Argb.mix(plain.fill(), Border.UNIT.colour(), borderShare);
        edge[look] = Argb.translucent(border, Math.max(pen.opacity(), borderShare));
        for (int y = 0; y < Pattern.SIZE; y++) dots[y][look] = plain.pattern().row(y);
    }

    /** How strong the borders between units are, 0…1. */
    private double visibility() {
        double metres = raster.viewport().metresPerPixel() * pen.grain();
        double size = raster.scene().typicalSize() / metres;
        return Math.max(0, Math.min(1, (size - SMALL) / (LARGE - SMALL)));
    }

    /** Pixel → dot of the patterns; they hang on the map, wherever the picture begins. */
    private int[] dotAt(double centre, int size) {
        double begin = centre / raster.viewport().metresPerPixel() - size / 2.0;
        int period = Pattern.SIZE * pen.grain();
        int phase = (int) Math.floorMod((long) Math.floor(begin), (long) period);
        int[] dots = new int[size];
        for (int i = 0; i < size; i++) dots[i] = (phase + i) % period / pen.grain();
        return dots;
    }

    /** Row by row, run by run of pixels with the same face. */
    private void row(int y, int[] dotsOfLook) {
        int end = (y + 1) * width;
        for (int pixel = y * width; pixel < end; ) {
            int next = endOfRun(pixel, end);
            int look = lookOfFace[faces[pixel]];
            fill(pixel, next, look, dotsOfLook[look]);
            if (next < end) border(next - 1, look, lookOfFace[faces[next]]);
            pixel = next;
        }
        if (y < height - 1) bordersBelow(y * width, end);
    }

    private int endOfRun(int pixel, int end) {
        int face = faces[pixel];
        int next = pixel + 1;
        while (next < end && faces[next] == face) next++;
        return next;
    }

    private void fill(int from, int to, int look, int dotsOfRow) {
        Arrays.fill(pixels, from, to, fill[look]);
        if (dotsOfRow == 0) return;
        int left = from / width * width;
        for (int pixel = from; pixel < to; pixel++)
            if ((dotsOfRow >>> dotAt[pixel - left] & 1) != 0) pixels[pixel] = ink[look];
    }

    private void bordersBelow(int from, int to) {
        for (int pixel = from; pixel < to; pixel++) {
            int below = faces[pixel + width];
            if (faces[pixel] != below) border(pixel, lookOfFace[faces[pixel]], lookOfFace[below]);
        }
    }

    private void border(int pixel, int look, int other) {
        switch (Palette.between(look, other)) {
            case UNIT -> {
                if (unitBorders) pixels[pixel] = edge[look];
            }
            case EDGE -> pixels[pixel] = 0xFF000000 | Border.EDGE.colour();
            case DISTRICT -> districts.add(pixel);
            case CHANGE -> changes.add(pixel);
            case SELECTION -> selections.add(pixel);
        }
    }

    private void stamp(Trace trace, Border border) {
        int size = border.width() * pen.grain();
        for (int i = 0; i < trace.size(); i++)
            stamp(trace.pixel(i), size, 0xFF000000 | border.colour());
    }

    /** A square around the corner that a pixel shares with those right of it and below. */
    private void stamp(int pixel, int size, int colour) {
        int left = pixel % width - (size - 1) / 2;
        int top = pixel / width - (size - 1) / 2;
        int right = Math.min(width, left + size);
        int bottom = Math.min(height, top + size);
        for (int y = Math.max(0, top); y < bottom; y++)
            for (int x = Math.max(0, left); x < right; x++) pixels[y * width + x] = colour;
    }
}
