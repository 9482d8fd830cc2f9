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
    static final Look NO_DATA = new Look(0xF4F4F1, 0x8E8E86, Pattern.NO_DATA);

    private static final int DARK = 0x202020;
    private static final int LIGHT = 0xFFFFFF;

    /** Colours darker than this, 0…255, carry light patterns. */
    private static final double DARK_GROUND = 120;

    /** A pattern over a colour, in a darker tone of it, or in a lighter one of a dark colour. */
    static Look of(int colour, Pattern pattern) {
        boolean dark = Argb.luma(colour) < DARK_GROUND;
        return new Look(colour, Argb.mix(colour, dark ? LIGHT : DARK, 0.45), pattern);
    }

    /** A pattern as a printer without colours draws it. */
    static Look printed(Pattern pattern) {
        return new Look(LIGHT, 0x404040, pattern);
    }

    /** A colour that lets signs stand out on it. */
    static int paled(int colour) {
        return Argb.mix(colour, LIGHT, 0.6);
    }

    Look tinted(int colour) {
        return new Look(Argb.mix(fill, colour, 0.4), ink, pattern);
    }

    /** Chosen, without another colour of the ground. */
    Look struck(int colour) {
        return new Look(fill, colour, Pattern.CHOSEN);
    }

    Look changed() {
        return new Look(fill, Argb.mix(fill, DARK, 0.6), Pattern.CHANGED);
    }
}
