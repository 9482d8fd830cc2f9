package zuschnitt.raster;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import zuschnitt.layer.Symbol.Form;

/** The outlines of well-known signs. */
final class Signs {
    private static final int STAR_POINTS = 5;

    /** Radius of a star's inner corners, as a share of the outer. */
    private static final double STAR_WAIST = 0.4;

    /** Half the breadth of a cross's arms, as a share of its half size. */
    private static final double ARM = 0.3;

    private Signs() {}

    /**
     * A sign around a place.
     *
     * @param size edge of the square that it fills
     */
    static Shape outline(Form form, double x, double y, double size) {
        double half = size / 2;
        return switch (form) {
            case SQUARE -> new Rectangle2D.Double(x - half, y - half, size, size);
            case CIRCLE -> new Ellipse2D.Double(x - half, y - half, size, size);
            case TRIANGLE -> polygon(x, y, half, half, half);
            case STAR -> star(x, y, half);
            case CROSS -> cross(x, y, half, 0);
            case X -> cross(x, y, half, Math.PI / 4);
        };
    }

    private static Shape star(double x, double y, double radius) {
        double[] radii = new double[2 * STAR_POINTS];
        for (int i = 0; i < radii.length; i++) radii[i] = i % 2 == 0 ? radius : STAR_WAIST * radius;
        return polygon(x, y, radii);
    }

    private static Shape cross(double x, double y, double half, double turn) {
        double arm = ARM * half;
        Path2D path = new Path2D.Double();
        double[] corners = {arm, half, -arm, half, -arm, arm, -half, arm, -half, -arm, -arm, -arm};
        for (int quarter = 0; quarter < 2; quarter++) {
            double sign = quarter == 0 ? 1 : -1;
            for (int i = 0; i < corners.length; i += 2) {
                double dx = sign * corners[i];
                double dy = sign * corners[i + 1];
                double px = x + dx * Math.cos(turn) - dy * Math.sin(turn);
                double py = y + dx * Math.sin(turn) + dy * Math.cos(turn);
                if (quarter == 0 && i == 0) path.moveTo(px, py);
                else path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    /** Corners at equal angles, from the top. */
    private static Shape polygon(double x, double y, double... radii) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < radii.length; i++) {
            double angle = 2 * Math.PI * i / radii.length;
            double px = x + radii[i] * Math.sin(angle);
            double py = y - radii[i] * Math.cos(angle);
            if (i == 0) path.moveTo(px, py);
            else path.lineTo(px, py);
        }
        path.closePath();
        return path;
    }
}
