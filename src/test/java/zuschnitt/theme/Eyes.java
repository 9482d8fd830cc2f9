package zuschnitt.theme;

import java.util.List;

/**
 * How people with one kind of cone missing see a colour, and how far two colours are apart for
 * them.
 */
public enum Eyes {
    USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    /** Machado, Oliveira and Fernandes 2009, severity 1. */
    PROTANOPE(
            new double[][] {
                {0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}
            }),
    DEUTERANOPE(
            new double[][] {
                {0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}
            }),
    TRITANOPE(
            new double[][] {
                {1.255528, -0.076749, -0.178779},
                {-0.078411, 0.930809, 0.147602},
                {0.004733, 0.691367, 0.303900}
            });

    /** All who lack a kind of cone, and all others. */
    public static final List<Eyes> ALL = List.of(values());

    private final double[][] seen;

    Eyes(double[][] seen) {
        this.seen = seen;
    }

    /** How far two colours, 0xRRGGBB, are apart: ΔE of CIELAB (1976), 100 from black to white. */
    public double distance(int one, int other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    /** Lightness in CIELAB, 0…100. */
    public double lightness(int rgb) {
        return lab(rgb)[0];
    }

    private double[] lab(int rgb) {
        double[] light = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
        double[] look = new double[3];
        for (int i = 0; i < 3; i++)
            look[i] =
                    Math.max(
                            0,
                            Math.min(
                                    1,
                                    seen[i][0] * light[0]
                                            + seen[i][1] * light[1]
                                            + seen[i][2] * light[2]));
        double x = curve(0.4124 * look[0] + 0.3576 * look[1] + 0.1805 * look[2], 0.9505);
        double y = curve(0.2126 * look[0] + 0.7152 * look[1] + 0.0722 * look[2], 1);
        double z = curve(0.0193 * look[0] + 0.1192 * look[1] + 0.9505 * look[2], 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double curve(double value, double white) {
        double share = value / white;
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double square(double number) {
        return number * number;
    }
}
