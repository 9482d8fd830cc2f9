package zuschnitt.raster;

/**
 * How a picture is drawn.
 *
 * @param grain pixels of the picture to one of a usual screen, 1 or more: 2 on a fine screen
 * @param opacity of the districts' colours, 0…1; borders are always opaque
 */
public record Pen(int grain, double opacity) {
    /** For a usual screen without a base map below. */
    public static final Pen PLAIN = new Pen(1, 1);

    public Pen {
        if (grain < 1 || !(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException(grain + ", " + opacity);
    }

    /** The pen for a picture of n × n times as many pixels. */
    Pen refined(int n) {
        return new Pen(grain * n, opacity);
    }
}
