package zuschnitt.raster;

import java.util.Arrays;

/** Pixels in the order in which they were found. */
final class Trace {
    private int[] pixels = new int[1024];
    private int size;

    void add(int pixel) {
        if (size == pixels.length) pixels = Arrays.copyOf(pixels, 2 * size);
        pixels[size++] = pixel;
    }

    int size() {
        return size;
    }

    int pixel(int index) {
        return pixels[index];
    }
}
