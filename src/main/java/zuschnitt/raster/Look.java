package zuschnitt.raster;

/**
 * How the inside of a face is drawn.
 *
 * @param fill 0xRRGGBB
 * @param ink colour of the pattern, 0xRRGGBB
 * @param pattern over the fill
 */
record Look(int fill, int ink, Pattern pattern) {
    static final Look OPEN = new Look(0xFAFAF7, 0x9A9A92, Pattern.OPEN);
    static final Look EXCLUDED = new Look(0xD8D8D4, 0xA4A4A0, Pattern.EXCLUDED);

    private static final int DARK = 0x202020;

    static Look of(int colour, Pattern pattern) {
        return new Look(colour, Argb.mix(colour, DARK, 0.45), pattern);
    }

    Look tinted(int colour) {
        return new Look(Argb.mix(fill, colour, 0.4), ink, pattern);
    }

    Look changed() {
        return new Look(fill, Argb.mix(fill, DARK, 0.6), Pattern.CHANGED);
    }
}
