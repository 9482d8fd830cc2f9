package zuschnitt.theme;

/**
 * A colour as the eye sorts it (OKLab in polar form; Björn Ottosson 2020, "A perceptual color space
 * for image processing").
 *
 * @param lightness 0…1
 * @param chroma 0 for grey, about 0.3 for the strongest colours
 * @param hue degrees: 30 red, 90 yellow, 145 green, 260 blue, 320 purple
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final int HALVINGS = 20;

    /** 0xRRGGBB; as strong as a screen can show it. */
    int rgb() {
        double low = 0;
        double high = 1;
        if (onScreen(chroma)) low = 1;
        for (int i = 0; low < 1 && i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (onScreen(middle * chroma)) low = middle;
            else high = middle;
        }
        double[] linear = linear(low * chroma);
        return channel(linear[0]) << 16 | channel(linear[1]) << 8 | channel(linear[2]);
    }

    private boolean onScreen(double strength) {
        for (double channel : linear(strength))
            if (channel < -1e-4 || channel > 1 + 1e-4) return false;
        return true;
    }

    /** Red, green and blue light, 0…1 where a screen can show them. */
    private double[] linear(double strength) {
        double a = strength * Math.cos(Math.toRadians(hue));
        double b = strength * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double number) {
        return number * number * number;
    }

    /** Light as a screen is told of it (IEC 61966-2-1), 0…255. */
    private static int channel(double light) {
        double value = Math.max(0, Math.min(1, light));
        double curved =
                value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * curved);
    }
}
