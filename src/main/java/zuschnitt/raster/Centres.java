package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
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
        int units = scene.coverage().unitCount();
        Centres centres = new Centres(new double[units + 1], new double[units + 1]);
        centres.x[Coverage.NO_UNIT] = Double.NaN;
        centres.y[Coverage.NO_UNIT] = Double.NaN;
        for (int unit = 1; unit <= units; unit++) centres.find(scene, unit);
        return centres;
    }

    /**
     * The centres in another scene.
     *
     * @param touched its units that are not as they were under their number
     */
    Centres over(Scene scene, BitSet touched) {
        int count = scene.coverage().unitCount() + 1;
        Centres centres = new Centres(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
        touched.stream().forEach(unit -> centres.find(scene, unit));
        return centres;
    }

    private void find(Scene scene, int unit) {
        Moments moments = new Moments(scene, largest(scene.coverage(), unit));
        x[unit] = scene.lattice().x(moments.x());
        y[unit] = scene.lattice().y(moments.y());
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

    /** Twice the area of a face, and six times its moments, in steps. */
    private static final class Moments {
        private double area;
        private double east;
        private double north;

        Moments(Scene scene, int face) {
            if (face == Coverage.OUTSIDE) return;
            for (int i = 0; i < scene.coverage().arcCount(face); i++) {
                int arc = scene.coverage().arc(face, i);
                add(scene.strokes(), arc, scene.arc(arc).left() == face ? 1 : -1);
            }
        }

        private void add(Strokes strokes, int arc, int sign) {
            int end = strokes.firstVertex(arc) + strokes.size(arc);
            for (int v = strokes.firstVertex(arc) + 1; v < end; v++) {
                double ax = strokes.x(v - 1);
                double ay = strokes.y(v - 1);
                double cross = sign * (ax * strokes.y(v) - strokes.x(v) * ay);
                area += cross;
                east += (ax + strokes.x(v)) * cross;
                north += (ay + strokes.y(v)) * cross;
            }
        }

        /** Steps; NaN without an area. */
        double x() {
            return east / (3 * area);
        }

        double y() {
            return north / (3 * area);
        }
    }
}
