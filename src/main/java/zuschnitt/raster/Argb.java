package zuschnitt.raster;

/** Arithmetic of colours packed into an int. */
final class Argb {
    private Argb() {}

    /**
     * A mixture of two colours.
     *
     * @param from 0xRRGGBB
     * @param to 0xRRGGBB
     * @param share of the second, 0…1
     */
    static int mix(int from, int to, double share) {
        int red = mix(from, to, share, 16);
        int green = mix(from, to, share, 8);
        int blue = mix(from, to, share, 0);
        return red << 16 | green << 8 | blue;
    }

    private static int mix(int from, int to, double share, int shift) {
        int a = from >>> shift & 0xFF;
        int b = to >>> shift & 0xFF;
        return (int) Math.round(a + (b - a) * share);
    }

    /** How light a colour is, 0…255 (ITU-R BT.601). */
    static double luma(int rgb) {
        return 0.299 * (rgb >>> 16 & 0xFF) + 0.587 * (rgb >>> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }

    /**
     * A colour that lets the ground shine through, multiplied by its opacity.
     *
     * @param rgb 0xRRGGBB
     * @param opacity 0…1
     * @return 0xAARRGGBB
     */
    static int translucent(int rgb, double opacity) {
        return (int) Math.round(255 * opacity) << 24 | mix(0, rgb, opacity);
    }

    /**
     * A colour laid over one that is multiplied by its opacity.
     *
     * @param under 0xAARRGGBB
     * @param rgb 0xRRGGBB
     * @param opacity of the upper one, 0…1
     * @return 0xAARRGGBB, multiplied by its opacity
     */
    static int over(int under, int rgb, double opacity) {
        int alpha = under >>> 24;
        int cover = (int) Math.round(alpha + (255 - alpha) * opacity);
        return cover << 24 | mix(under & 0xFFFFFF, rgb, opacity);
    }

    /** The middle of four colours that are multiplied by their opacity. */
    static int mean(int a, int b, int c, int d) {
        int odd = mean(a, b, c, d, 0) | mean(a, b, c, d, 16) << 16;
        int even = mean(a, b, c, d, 8) << 8 | mean(a, b, c, d, 24) << 24;
        return odd | even;
    }

    private static int mean(int a, int b, int c, int d, int shift) {
        int sum =
                (a >>> shift & 0xFF)
                        + (b >>> shift & 0xFF)
                        + (c >>> shift & 0xFF)
                        + (d >>> shift & 0xFF);
        return sum + 2 >> 2;
    }
}
