package zuschnitt.io.reference;

/**
 * The shift between DHDN and WGS 84 with the seven parameters of EPSG:1777 (position vector
 * rotation), by way of the earth's centre. Right to about three metres.
 */
final class Helmert {
    private static final double ARC_SECOND = Math.toRadians(1 / 3600.0);
    private static final double DX = 598.1;
    private static final double DY = 73.7;
    private static final double DZ = 418.2;
    private static final double RX = 0.202 * ARC_SECOND;
    private static final double RY = 0.045 * ARC_SECOND;
    private static final double RZ = -2.455 * ARC_SECOND;
    private static final double SCALE = 1 + 6.7e-6;

    private Helmert() {}

    /** The place at an index of degrees on DHDN becomes the same on WGS 84. */
    static void dhdnToWgs84(double[] xy, int i) {
        double[] p = toCentre(xy[i], xy[i + 1], Datum.DHDN);
        double x = SCALE * (p[0] - RZ * p[1] + RY * p[2]) + DX;
        double y = SCALE * (RZ * p[0] + p[1] - RX * p[2]) + DY;
        double z = SCALE * (-RY * p[0] + RX * p[1] + p[2]) + DZ;
        fromCentre(x, y, z, Datum.WGS84, xy, i);
    }

    /**
     * The place at an index of degrees on WGS 84 becomes the same on DHDN. The rotation R = I +
     * [r]× is undone exactly, by (I + r·rᵀ − [r]×) / (1 + |r|²), so that there and back is the same
     * place.
     */
    static void wgs84ToDhdn(double[] xy, int i) {
        double norm = 1 + RX * RX + RY * RY + RZ * RZ;
        double[] p = toCentre(xy[i], xy[i + 1], Datum.WGS84);
        double x = (p[0] - DX) / SCALE;
        double y = (p[1] - DY) / SCALE;
        double z = (p[2] - DZ) / SCALE;
        double along = RX * x + RY * y + RZ * z;
        fromCentre(
                (x + RX * along + RZ * y - RY * z) / norm,
                (y + RY * along - RZ * x + RX * z) / norm,
                (z + RZ * along + RY * x - RX * y) / norm,
                Datum.DHDN,
                xy,
                i);
    }

    private static double[] toCentre(double longitude, double latitude, Datum datum) {
        double lambda = Math.toRadians(longitude);
        double phi = Math.toRadians(latitude);
        double e2 = e2(datum);
        double sine = Math.sin(phi);
        double normal = datum.semiMajor() / Math.sqrt(1 - e2 * sine * sine);
        double across = normal * Math.cos(phi);
        return new double[] {
            across * Math.cos(lambda), across * Math.sin(lambda), normal * (1 - e2) * sine
        };
    }

    /**
     * Bowring's formula, iterated: on the surface of the earth it is exact after the second step.
     */
    private static void fromCentre(
            double x, double y, double z, Datum datum, double[] into, int i) {
        double a = datum.semiMajor();
        double e2 = e2(datum);
        double b = a * Math.sqrt(1 - e2);
        double across = Math.hypot(x, y);
        double reduced = Math.atan2(a * z, b * across);
        double phi = 0;
        for (int step = 0; step < 3; step++) {
            phi =
                    Math.atan2(
                            z + e2 / (1 - e2) * b * Math.pow(Math.sin(reduced), 3),
                            across - e2 * a * Math.pow(Math.cos(reduced), 3));
            reduced = Math.atan(b / a * Math.tan(phi));
        }
        into[i] = Math.toDegrees(Math.atan2(y, x));
        into[i + 1] = Math.toDegrees(phi);
    }

    private static double e2(Datum datum) {
        double f = 1 / datum.inverseFlattening();
        return f * (2 - f);
    }
}
