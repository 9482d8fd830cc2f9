package zuschnitt.io.reference;

/**
 * The sphere's Mercator projection of web maps, EPSG:3857. For display only: its metres are not
 * metres.
 */
enum WebMercator implements Projection {
    SPHERE;

    private static final double RADIUS = 6378137;

    @Override
    public void toDegrees(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = Math.toDegrees(xy[i] / RADIUS);
            xy[i + 1] = Math.toDegrees(Math.atan(Math.sinh(xy[i + 1] / RADIUS)));
        }
    }

    @Override
    public void fromDegrees(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            double tangent = Math.tan(Math.toRadians(xy[i + 1]));
            xy[i] = RADIUS * Math.toRadians(xy[i]);
            xy[i + 1] = RADIUS * Math.log(tangent + Math.hypot(1, tangent));
        }
    }
}
