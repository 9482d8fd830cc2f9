package zuschnitt.layer;

/**
 * A colour that lets what is below it shine through, or not.
 *
 * @param rgb 0xRRGGBB
 * @param opacity 0…1
 */
public record Paint(int rgb, double opacity) {
    public Paint {
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("opacity " + opacity);
    }

    /** 0xAARRGGBB, not multiplied. */
    public int argb() {
        return (int) Math.round(opacity * 255) << 24 | rgb & 0xFFFFFF;
    }
}
