package zuschnitt.map.tiles;

/** How a base map is coloured, so that the districts over it stay what is looked at. */
public enum TileLook {
    /** As it was made. */
    COLOUR,
    /** Without colours. */
    GREY,
    /** Without colours and pale, as a trace under strong ones. */
    FADED,
    /** Not shown, and not fetched. */
    OFF;

    /** How much of a faded map's ink is left, of 256. */
    private static final int INK_LEFT = 110;

    /**
     * A pixel in this look.
     *
     * @param pixel alpha, red, green, blue, premultiplied
     */
    int of(int pixel) {
        if (this == COLOUR || this == OFF) return pixel;
        int alpha = pixel >>> 24;
        int red = pixel >> 16 & 0xff;
        int green = pixel >> 8 & 0xff;
        int blue = pixel & 0xff;
        int grey = 77 * red + 151 * green + 28 * blue + 128 >> 8; // Rec. 601
        int shade = this == GREY ? grey : alpha - ((alpha - grey) * INK_LEFT >> 8);
        return alpha << 24 | shade << 16 | shade << 8 | shade;
    }
}
