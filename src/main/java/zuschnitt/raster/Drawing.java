package zuschnitt.raster;

import java.util.BitSet;

/**
 * One drawing of a picture: a table look-up for every pixel, thin borders at once, strong ones
 * afterwards on top.
 */
final class Drawing {
    /** Units of fewer pixels have no borders, of more they have the full ones. */
    private static final double SMALL = 5;

    private static final double LARGE = 16;
    private static final double UNIT_BORDER = 0.55;
    private static final double UNIT_BORDER_OPACITY = 0.8;

    private final FaceRaster raster;
    private final Pen pen;
    private final int width;
    private final int height;
    private final int[] faces;
    private final int[] lookOfFace;
    private final Palette palette;

    /** Pixels of faces that are changed in part. */
    private final BitSet changed;

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
        this.palette = palette;
        this.changed = palette.changed(raster);
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
        int[] above = new int[width];
        int[] here = new int[width];
        for (int y = 0; y < height; y++) {
            fill(y * width, here, dots[rows[y]]);
            change(y * width, here, dots[rows[y]]);
            bordersWithin(y * width, here);
            if (y > 0) bordersBetween(y * width, above, here);
            int[] next = above;
            above = here;
            here = next;
        }
        stamp(districts, Border.DISTRICT);
        stamp(changes, Border.CHANGE);
        stamp(selections, Border.SELECTION);
    }

    private void bordersWithin(int begin, int[] looks) {
        for (int x = 1; x < width; x++) {
            int pixel = begin + x;
            if (differ(pixel - 1, pixel, looks[x - 1], looks[x]))
                border(pixel - 1, pixel, looks[x - 1], looks[x]);
        }
    }

    private void bordersBetween(int begin, int[] above, int[] here) {
        for (int x = 0; x < width; x++) {
            int pixel = begin + x;
            if (differ(pixel - width, pixel, above[x], here[x]))
                border(pixel - width, pixel, above[x], here[x]);
        }
    }

    /** Whether there is a border to be drawn between two pixels. */
    private boolean differ(int pixel, int neighbour, int look, int other) {
        return look != other || (unitBorders && faces[pixel] != faces[neighbour]);
    }

    /** Fills a row, and says how its pixels look. */
    private void fill(int begin, int[] looks, int[] dotsOfLook) {
        for (int x = 0; x < width; x++) {
            looks[x] = lookOfFace[faces[begin + x]];
            paint(begin, x, looks[x], dotsOfLook);
        }
    }

    /** Paints those pixels of a row again that are changed and their faces are not. */
    private void change(int begin, int[] looks, int[] dotsOfLook) {
        int pixel = changed.nextSetBit(begin);
        for (; pixel >= 0 && pixel < begin + width; pixel = changed.nextSetBit(pixel + 1)) {
            int x = pixel - begin;
            looks[x] |= Palette.CHANGED;
            paint(begin, x, looks[x], dotsOfLook);
        }
    }

    private void paint(int begin, int x, int look, int[] dotsOfLook) {
        boolean inked = (dotsOfLook[look] >>> dotAt[x] & 1) != 0;
        pixels[begin + x] = inked ? ink[look] : fill[look];
    }

    /** The finished picture; given away. */
    int[] pixels() {
        return pixels;
    }

    private void prepare(int look, Look plain, double borderShare) {
        fill[look] = Argb.translucent(plain.fill(), pen.opacity());
        ink[look] = Argb.translucent(plain.ink(), pen.opacity());
        int border = Argb.mix(plain.fill(), 0, borderShare);
        edge[look] =
                Argb.translucent(
                        border,
                        Math.max(pen.opacity(), UNIT_BORDER_OPACITY * borderShare / UNIT_BORDER));
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

    private void border(int pixel, int neighbour, int look, int other) {
        if (look == other) thin(pixel, neighbour, edge[look]);
        else border(pixel, neighbour, look, palette.between(look, other));
    }

    private void border(int pixel, int neighbour, int look, Border border) {
        switch (border) {
            case UNIT -> {
                if (unitBorders) thin(pixel, neighbour, edge[look]);
            }
            case EDGE -> thin(pixel, neighbour, 0xFF000000 | Border.EDGE.colour());
            case DISTRICT -> districts.add(pixel);
            case CHANGE -> changes.add(pixel);
            case SELECTION -> selections.add(pixel);
        }
    }

    /** One pixel wide; two where pixels are fine. */
    private void thin(int pixel, int neighbour, int colour) {
        pixels[pixel] = colour;
        if (pen.grain() > 1) pixels[neighbour] = colour;
    }

    private void stamp(Trace trace, Border border) {
        int size = pen.width(border);
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
