package zuschnitt.io.reference;

/**
 * The transverse Mercator projection by Krüger's series to the sixth power of the third flattening
 * (L. Krüger 1912; in the form of C. F. F. Karney, "Transverse Mercator with an accuracy of a few
 * nanometers", 2011).
 */
final class TransverseMercator implements Projection {
    private final double meridian;
    private final double falseEasting;
    private final double falseNorthing;
    private final double radius;
    private final double eccentricity;
    private final double[] alpha;
    private final double[] beta;
    private final double[] delta;

    /**
     * @param datum whose ellipsoid is projected
     * @param projected its parameters; easting and northing in metres
     */
    TransverseMercator(Datum datum, Projected projected) {
        double f = 1 / datum.inverseFlattening();
        double n = f / (2 - f);
        double n2 = n * n;
        alpha = alpha(n);
        beta = beta(n);
        delta = delta(n);
        eccentricity = Math.sqrt(f * (2 - f));
        radius =
                projected.get(Parameter.SCALE)
                        * datum.semiMajor()
                        / (1 + n)
                        * (1 + n2 / 4 * (1 + n2 / 16 * (1 + n2 / 4)));
        meridian = projected.get(Parameter.MERIDIAN);
        falseEasting = projected.get(Parameter.FALSE_EASTING);
        double[] origin = {meridian, projected.get(Parameter.LATITUDE)};
        forward(origin, 0, 0, 0);
        falseNorthing = projected.get(Parameter.FALSE_NORTHING) - origin[1];
    }

    private static double[] alpha(double n) {
        return new double[] {
            n
                    * (1 / 2.
                            + n
                                    * (-2 / 3.
                                            + n
                                                    * (5 / 16.
                                                            + n
                                                                    * (41 / 180.
                                                                            + n
                                                                                    * (-127 / 288.
                                                                                            + n
                                                                                                    * 7891
                                                                                                    / 37800.))))),
            Math.pow(n, 2)
                    * (13 / 48.
                            + n
                                    * (-3 / 5.
                                            + n
                                                    * (557 / 1440.
                                                            + n
                                                                    * (281 / 630.
                                                                            + n * -1983433
                                                                                    / 1935360.)))),
            Math.pow(n, 3)
                    * (61 / 240. + n * (-103 / 140. + n * (15061 / 26880. + n * 167603 / 181440.))),
            Math.pow(n, 4) * (49561 / 161280. + n * (-179 / 168. + n * 6601661 / 7257600.)),
            Math.pow(n, 5) * (34729 / 80640. + n * -3418889 / 1995840.),
            Math.pow(n, 6) * 212378941 / 319334400.
        };
    }

    private static double[] beta(double n) {
        return new double[] {
            n
                    * (1 / 2.
                            + n
                                    * (-2 / 3.
                                            + n
                                                    * (37 / 96.
                                                            + n
                                                                    * (-1 / 360.
                                                                            + n
                                                                                    * (-81 / 512.
                                                                                            + n
                                                                                                    * 96199
                                                                                                    / 604800.))))),
            Math.pow(n, 2)
                    * (1 / 48.
                            + n
                                    * (1 / 15.
                                            + n
                                                    * (-437 / 1440.
                                                            + n
                                                                    * (46 / 105.
                                                                            + n * -1118711
                                                                                    / 3870720.)))),
            Math.pow(n, 3)
                    * (17 / 480. + n * (-37 / 840. + n * (-209 / 4480. + n * 5569 / 90720.))),
            Math.pow(n, 4) * (4397 / 161280. + n * (-11 / 504. + n * -830251 / 7257600.)),
            Math.pow(n, 5) * (4583 / 161280. + n * -108847 / 3991680.),
            Math.pow(n, 6) * 20648693 / 638668800.
        };
    }

    /** From conformal to geographic latitude (Krüger 1912; to the sixth power by Kawase, 2011). */
    private static double[] delta(double n) {
        return new double[] {
            n
                    * (2
                            + n
                                    * (-2 / 3.
                                            + n
                                                    * (-2
                                                            + n
                                                                    * (116 / 45.
                                                                            + n
                                                                                    * (26 / 45.
                                                                                            + n
                                                                                                    * -2854
                                                                                                    / 675.))))),
            Math.pow(n, 2)
                    * (7 / 3.
                            + n
                                    * (-8 / 5.
                                            + n
                                                    * (-227 / 45.
                                                            + n
                                                                    * (2704 / 315.
                                                                            + n * 2323 / 945.)))),
            Math.pow(n, 3) * (56 / 15. + n * (-136 / 35. + n * (-1262 / 105. + n * 73814 / 2835.))),
            Math.pow(n, 4) * (4279 / 630. + n * (-332 / 35. + n * -399572 / 14175.)),
            Math.pow(n, 5) * (4174 / 315. + n * -144838 / 6237.),
            Math.pow(n, 6) * 601676 / 22275.
        };
    }

    /** Whether the longitude is within ten degrees of the central meridian. */
    boolean near(double longitude) {
        return Math.abs(longitude - meridian) < 10;
    }

    @Override
    public void fromDegrees(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) forward(xy, i, falseEasting, falseNorthing);
    }

    @Override
    public void toDegrees(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) inverse(xy, i);
    }

    private void forward(double[] xy, int i, double east, double north) {
        double longitude = Math.toRadians(xy[i] - meridian);
        double sine = Math.sin(Math.toRadians(xy[i + 1]));
        double conformal = sinh(atanh(sine) - eccentricity * atanh(eccentricity * sine));
        double cosine = Math.cos(longitude);
        double xi = Math.atan2(conformal, cosine);
        double across = Math.sin(longitude) / Math.sqrt(conformal * conformal + cosine * cosine);
        double eta = Math.log(across + Math.sqrt(across * across + 1));
        series(xy, i, xi, eta, alpha);
        double up = xi + xy[i + 1];
        double right = eta + xy[i];
        xy[i] = east + radius * right;
        xy[i + 1] = north + radius * up;
    }

    private void inverse(double[] xy, int i) {
        double xi = (xy[i + 1] - falseNorthing) / radius;
        double eta = (xy[i] - falseEasting) / radius;
        series(xy, i, xi, eta, beta);
        double up = xi - xy[i + 1];
        double hyperbolic = sinh(eta - xy[i]);
        double conformal = Math.asin(Math.sin(up) / Math.sqrt(1 + hyperbolic * hyperbolic));
        double longitude = Math.atan2(hyperbolic, Math.cos(up));
        series(xy, i, conformal, 0, delta);
        xy[i] = meridian + Math.toDegrees(longitude);
        xy[i + 1] = Math.toDegrees(conformal + xy[i + 1]);
    }

    /**
     * Sums c₁ sin 2ζ + c₂ sin 4ζ + … for the complex ζ = xi + i·eta by Clenshaw's rule, with one
     * sine and cosine. The imaginary part goes to place i, the real part to place i + 1.
     */
    private static void series(double[] into, int i, double xi, double eta, double[] c) {
        double sin = Math.sin(2 * xi);
        double cos = Math.cos(2 * xi);
        double growth = Math.exp(2 * eta);
        double sinh = (growth - 1 / growth) / 2;
        double cosh = (growth + 1 / growth) / 2;
        double stepReal = 2 * cos * cosh;
        double stepImaginary = -2 * sin * sinh;
        double real = 0;
        double imaginary = 0;
        double lastReal = 0;
        double lastImaginary = 0;
        for (int j = c.length - 1; j >= 0; j--) {
            double nextReal = stepReal * real - stepImaginary * imaginary - lastReal + c[j];
            double nextImaginary = stepReal * imaginary + stepImaginary * real - lastImaginary;
            lastReal = real;
            lastImaginary = imaginary;
            real = nextReal;
            imaginary = nextImaginary;
        }
        double sineReal = sin * cosh;
        double sineImaginary = cos * sinh;
        into[i] = sineReal * imaginary + sineImaginary * real;
        into[i + 1] = sineReal * real - sineImaginary * imaginary;
    }

    /**
     * To 10⁻¹⁶ of a radian, which is what matters here; the library's is slower and exact near 0.
     */
    private static double sinh(double x) {
        double growth = Math.exp(x);
        return (growth - 1 / growth) / 2;
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }
}
