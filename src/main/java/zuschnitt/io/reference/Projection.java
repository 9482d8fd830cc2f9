package zuschnitt.io.reference;

/**
 * The way from longitude and latitude to a plane and back; both ways in place, NaN where there is
 * none.
 */
interface Projection {
    /** Plane coordinates in, longitude and latitude in degrees out; x and y in turn. */
    void toDegrees(double[] xy);

    /** Longitude and latitude in degrees in, plane coordinates out; x and y in turn. */
    void fromDegrees(double[] xy);

    /** Degrees stay as they are. */
    enum Geographic implements Projection {
        DEGREES;

        @Override
        public void toDegrees(double[] xy) {}

        @Override
        public void fromDegrees(double[] xy) {}
    }
}
