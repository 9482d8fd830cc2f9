package zuschnitt.raster;

/**
 * What a line on the map separates, other than units that look alike; of two lines that meet the
 * later one lies on top.
 */
enum Border {
    /** Units of one district that are in different classes of a theme. */
    UNIT(1, 0x303030),
    /** A unit and a gap or the outside. */
    EDGE(1, 0x303030),
    DISTRICT(3, 0x262626),
    /** Units that changed district, and others. */
    CHANGE(3, 0x8A0F5A),
    /** Chosen units and others. */
    SELECTION(3, Palette.ACCENT);

    private final int width;
    private final int colour;

    Border(int width, int colour) {
        this.width = width;
        this.colour = colour;
    }

    /** Pixels, where the screen has no finer ones than usual. */
    int width() {
        return width;
    }

    /** 0xRRGGBB. */
    int colour() {
        return colour;
    }
}
