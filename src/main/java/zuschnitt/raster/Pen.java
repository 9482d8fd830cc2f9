package zuschnitt.raster;

/**
 * How a picture is drawn.
 *
 * @param grain pixels of the picture to one of a usual screen, 1 or more: 2 on a fine screen
 * @param opacity of the districts' colours, 0…1; borders are always opaque
 * @param stroke width of strong borders to the usual one, 0…1; of less than half a pixel there are
 *     none
 */
public record Pen(int grain, double opacity, double stroke) {
    /** For a usual screen without a base map below. */
    public static final Pen PLAIN = new Pen(1, 1);

    public Pen {
        if (grain < 1 || !(opacity >= 0 && opacity <= 1 && stroke >= 0 && stroke <= 1))
            throw new IllegalArgumentException(grain + ", " + opacity + ", " + stroke);
    }

    /** With borders of the usual width. */
    public Pen(int grain, double opacity) {
        this(grain, opacity, 1);
    }

    /** The same with finer borders. */
    Pen withStroke(double share) {
        return new Pen(grain, opacity, share);
    }

    /** Pixels that a border is wide. */
    int width(Border border) {
        return (int) Math.round(border.width() * grain * stroke);
    }

    /** The pen for a picture of n × n times as many pixels. */
    Pen refined(int n) {
        return new Pen(grain * n, opacity, stroke);
    }
}
