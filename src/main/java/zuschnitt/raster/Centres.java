package zuschnitt.raster;

import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;

/** The centres of gravity of all units, each of its largest part. */
final class Centres {
    /** unit → map coordinate; NaN without geometry. */
    private final double[] x;

    private final double[] y;

    private Centres(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Centres of(Scene scene) {
        Coverage coverage = scene.coverage();
        Moments moments = new Moments(coverage.faceCount() + 1);
        for (int arc = 0; arc < scene.arcCount(); arc++) moments.add(scene, arc);
        double[] x = new double[coverage.unitCount() + 1];
        double[] y = new double[coverage.unitCount() + 1];
        for (int unit = 0; unit < x.length; unit++) {
            int face = unit == Coverage.NO_UNIT ? Coverage.OUTSIDE : largest(coverage, unit);
            x[unit] = scene.originX() + scene.step() * moments.x(face);
            y[unit] = scene.originY() + scene.step() * moments.y(face);
        }
        return new Centres(x, y);
    }

    private static int largest(Coverage coverage, int unit) {
        int largest = Coverage.OUTSIDE;
        for (int i = 0; i < coverage.faceCount(unit); i++) {
            int face = coverage.face(unit, i);
            if (coverage.faceArea(face) > coverage.faceArea(largest)) largest = face;
        }
        return largest;
    }

    double x(int unit) {
        return x[unit];
    }

    double y(int unit) {
        return y[unit];
    }

    /** face → twice its area, and six times its moments, in steps. */
    private static final class Moments {
        private final double[] area;
        private final double[] east;
        private final double[] north;

        Moments(int faces) {
            area = new double[faces];
            east = new double[faces];
            north = new double[faces];
        }

        /** Adds a border to the face on its left, and takes it from that on its right. */
        void add(Scene scene, int index) {
            double sum = 0;
            double sumX = 0;
            double sumY = 0;
            for (int v = scene.firstVertex(index) + 1; v < scene.firstVertex(index + 1); v++) {
                double ax = scene.x(v - 1);
                double ay = scene.y(v - 1);
                double cross = ax * scene.y(v) - scene.x(v) * ay;
                sum += cross;
                sumX += (ax + scene.x(v)) * cross;
                sumY += (ay + scene.y(v)) * cross;
            }
            Arc arc = scene.arc(index);
            add(arc.left(), sum, sumX, sumY);
            add(arc.right(), -sum, -sumX, -sumY);
        }

        private void add(int face, double sum, double sumX, double sumY) {
            area[face] += sum;
            east[face] += sumX;
            north[face] += sumY;
        }

        double x(int face) {
            return face == Coverage.OUTSIDE ? Double.NaN : east[face] / (3 * area[face]);
        }

        double y(int face) {
            return face == Coverage.OUTSIDE ? Double.NaN : north[face] / (3 * area[face]);
        }
    }
}
